"""A bibliography that works are added to: which it has already, what disagrees, and how its text goes on.

Nothing that the file says is changed: new entries come behind the others, in its own dialect.
"""
