"""What a reader must be told beside the result: one notice a file, asked of the merged numbers."""
