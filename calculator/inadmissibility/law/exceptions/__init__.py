"""What lifts a bar already found? One provision a file."""
