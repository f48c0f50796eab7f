"""What flows through the core: frozen nouns without behavior; each may see only earlier ones."""
