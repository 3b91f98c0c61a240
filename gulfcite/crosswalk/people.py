"""A name on one line, as reference managers exchange it: ``family, given``; a body ends with a comma."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..model import Name
from ..tables import meanings
from ..text.folding import fold

#: What only names of persons begin with: ابن, بنت, أبو, أم, عبد, آل.
_KIN = ("son-of", "daughter-of", "father-of", "mother-of", "servant-of", "family-of")


def person(name: Name) -> str:
    """The name as one text. The comma at the end keeps a manager from taking the last word for the family name."""
    family, given = _joined(name, "non-dropping-particle", "family"), _joined(name, "given", "dropping-particle")
    if family and given:
        return ", ".join(filter(None, (family, given, name.get("suffix"))))
    if family:
        return family if len(family.split()) == 1 else f"{family},"
    return f"{body}," if (body := name.get("literal", "") or given) else ""


def _joined(name: Mapping[str, Any], *parts: str) -> str:
    """von der Leyen · Jean de: parts of a name as they are read one behind the other."""
    return " ".join(part for key in parts if (part := name.get(key)))


def name(text: str) -> Name:
    """The name that a text says; of one that is not parted by a comma nothing is guessed."""
    text = text.strip()
    closed = text.endswith((",", "،"))
    text = text.rstrip(",، ") if closed else text
    comma = min((at for mark in ",،" if (at := text.find(mark)) > 0), default=0)
    if comma and not closed:
        return {"family": text[:comma].rstrip(), "given": text[comma + 1 :].strip()}
    return {"family": text} if _is_family(text, closed) else {"literal": text}


def people(names: list[Name]) -> str:
    """Several names in one text, parted by semicolons."""
    return "; ".join(map(_open, names))


def names(text: str) -> list[Name]:
    """The names in a text that semicolons part."""
    return [name(part) for part in text.replace("؛", ";").split(";") if part.strip()]


def _open(one: Name) -> str:
    """The name without the comma at its end, where it is read as the same."""
    bare = person(one).removesuffix(",")
    return bare if name(bare) == one else person(one)


def _is_family(text: str, closed: bool) -> bool:
    """الجاحظ by itself, and ابن خلدون by its first word."""
    words = text.split()
    if len(words) < 2:
        return not closed
    return meanings("name-particle").get(fold(words[0])) in _KIN
