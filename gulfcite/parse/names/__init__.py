"""The authors of a description: what looks like a name, its parts, and how many there are."""
