"""What the law says: one provision a file, opened only through `book`."""
