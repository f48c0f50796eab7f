"""Days, spans, citations and problems. Knows no law."""
