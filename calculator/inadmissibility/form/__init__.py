"""The questions as data: what may be told, in which words of the catalogue, and when a question is shown."""
