"""A CSL item in a few words."""

from __future__ import annotations

from ..model import Item, Name


def authors(item: Item) -> str:
    """The authors, else the editors, given names first."""
    return "; ".join(map(_name, item.get("author") or item.get("editor") or []))


def year(item: Item) -> str:
    """The year of publication, of the Hijri calendar when that alone is known, else what stands for it."""
    issued = item.get("issued", {})
    parts = issued.get("date-parts", [])
    if parts and parts[0]:
        return str(parts[0][0])
    hijri = item.get("custom", {}).get("hijri")
    return f"{hijri} AH" if hijri else issued.get("literal", "")


def _name(name: Name) -> str:
    return name.get("literal") or " ".join(filter(None, (name.get("given"), name.get("family"))))
