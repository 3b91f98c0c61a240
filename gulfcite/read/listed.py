"""The works that a document cites out of a bibliography, as the list that its reader sees at its end."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ..model import Item, Record
from ..text.collation import filed_name, filed_title
from ..text.folding import is_arabic
from .composing import Composer, Paragraph

_PLACED = ("title", "container-title", "publisher-place", "publisher", "volume", "issue")


def add_list(composer: Composer, records: Sequence[Record], cited: Iterable[str], at: int) -> None:
    """Print those of ``records`` that are ``cited`` by their keys (all by ``*``) as entries, in order of the alphabet.

    No letter of them stands in the document itself: ``at`` is where it names their file.
    """
    keys = set(cited)
    wanted = {record.key: record for record in reversed(records) if record.key in keys or "*" in keys}
    composer.leave()
    for record in sorted(wanted.values(), key=_filed):
        paragraph = Paragraph()
        paragraph.make(printed(record.item) or record.key, at)
        composer.entry(paragraph, record.key, record.item)


def printed(item: Item) -> str:
    """A work in one line: names, title, where it appeared, and when."""
    comma = "، " if is_arabic(item.get("title", "")) else ", "
    values = [_names(item, comma), *(str(item.get(name, "")) for name in _PLACED), _year(item)]
    return " ".join(comma.join(filter(None, values)).split()) + "."


def _filed(record: Record) -> tuple[object, ...]:
    names = _names(record.item, ", ")
    return (filed_name(names) if names else filed_title(record.item.get("title", "")), _year(record.item), record.key)


def _names(item: Item, comma: str) -> str:
    """Family names first."""
    names = item.get("author") or item.get("editor") or []
    parts = ((name.get("literal"), name.get("family"), name.get("given")) for name in names)
    return "; ".join(comma.join(filter(None, one)) for one in parts)


def _year(item: Item) -> str:
    parts = item.get("issued", {}).get("date-parts") or [[]]
    return str(parts[0][0]) if parts[0] else ""
