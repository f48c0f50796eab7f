"""What can be asked for? One provision a file."""
