"""Records whose author was left in the title: Robert Montagne, Les Berbères et le Makhzen."""

from __future__ import annotations

from ..model import Item

#: A person's name as printed has from two to this many words.
_LONGEST_NAME = 4


def headed(record: Item) -> Item | None:
    """The record with the words before the first comma of its title as its author; None where they can be none."""
    if "author" in record or record.keys().isdisjoint(("publisher", "container-title", "issued")):
        return None
    head, comma, rest = record.get("title", "").replace("،", ",").partition(",")
    words = head.split()
    if not comma or not 2 <= len(words) <= _LONGEST_NAME or any(map(str.isdigit, head)):
        return None
    return {**record, "author": [{"given": " ".join(words[:-1]), "family": words[-1]}], "title": rest.strip()}
