"""Whether two records of one work contradict each other: one field, or kind of field, a file.

Each function takes what is said in one place and what is held in another, and gives the two values as printed
where they contradict each other, else ``None``. Silence, abridgement and other good spellings contradict nothing.
"""
