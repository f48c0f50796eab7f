"""What do the counted days cause? One provision a file."""
