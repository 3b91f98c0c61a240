"""Many documents together: which works they share, and who cites what."""

from .cited_by import CitedWork, Place, cited_by

__all__ = ["CitedWork", "Place", "cited_by"]
