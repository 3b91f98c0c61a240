"""One file a field, or a family of fields that are read together: each takes its tokens from a draft.

The order of ``describe.FIELDS`` is the order in which they are asked; what no field takes is the title.
"""
