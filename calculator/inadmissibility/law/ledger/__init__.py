"""Does this day count? One provision a file."""
