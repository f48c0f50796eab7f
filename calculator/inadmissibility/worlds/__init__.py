"""Everything not told, and everything disputed, tried; one merged answer out.

The idea. In one complete world every bar is a list of elements, and every element is monotone: turn every date
the way that gives more days, and an element changes at most once. So the two extreme corners of a box of
possible dates bound every world inside it, and a box that cannot hold anything new is skipped.
"""
