"""How one record becomes the next: one verb a file, no law in it."""
