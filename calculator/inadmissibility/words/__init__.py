"""Codes become sentences here, and only here: one catalogue a language."""
