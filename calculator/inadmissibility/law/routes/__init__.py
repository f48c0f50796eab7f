"""Which way stays open, with which form, and when? One provision a file."""
