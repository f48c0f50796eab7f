"""Where authorities differ: one question a file, with its sides and which is shown first."""
