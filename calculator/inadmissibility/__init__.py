"""What the US unlawful-presence bars mean for one life, day by day, with the law for each day.

The only entry for programs is `inadmissibility.door`: JSON text in, JSON text out.
"""

__version__ = "0.1.0"
