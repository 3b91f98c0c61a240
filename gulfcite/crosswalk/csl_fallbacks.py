"""What CSL-JSON says a second time, as not every program reads it where it belongs; known when it is read back."""

from __future__ import annotations

from ..model import Date, Item
from . import zotero

#: How a year that CSL has no calendar for is marked in Arabic script and in Latin.
_MARKS = {"hijri": ("هـ", " AH"), "solar-hijri": ("هـ.ش", " SH")}
_ARABIC_SCRIPT = ("", "ar", "fa", "ur")
#: What Zotero has no field for in any type, or the schema not under this name.
_IN_NOTE = ("original-title", "part-number")


def date(item: Item) -> Date | None:
    """What stands for ``issued`` where the year is of another calendar alone: ``1401هـ``, ``6/7/1428هـ``."""
    custom = item.get("custom", {})
    for name, (arabic, latin) in _MARKS.items():
        if name in custom:
            day = reversed(str(custom.get(f"{name}-date", custom[name])).split("-"))
            mark = arabic if str(item.get("language", "")).split("-")[0] in _ARABIC_SCRIPT else latin
            return {"literal": "/".join(part.lstrip("0") for part in day) + mark}
    return None


def noted(note: str, item: Item) -> str:
    """The note behind lines that programs read as variables: ``original-title: ...``, ``hijri: ...`` beside a date."""
    return "\n".join(part for part in (_lines(item), note) if part)


def unnoted(note: str, item: Item) -> str:
    """The note without the lines that ``noted`` put before it."""
    return note.removeprefix(block).removeprefix("\n") if (block := _lines(item)) else note


def _lines(item: Item) -> str:
    custom = item.get("custom", {})
    kind = str(item.get("type", zotero.OTHER))
    dropped = [name for name in zotero.TAKEN if name in item and zotero.dropped(name, kind)]
    said = {name: item.get(name) for name in (*_IN_NOTE, *dropped)}
    if item.get("issued"):
        said["hijri"] = custom.get("hijri-date", custom.get("hijri"))
    return "\n".join(f"{name}: {' '.join(str(value).split())}" for name, value in said.items() if value)
