"""What contradicts what between two records, field by field, both values shown."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial

from ...model import Citation, Form, Item, Reference
from ..phrase import Message, Phrase, joined
from ..rule import Said
from . import links, numbers, people, titles

Compare = Callable[[Item, Item, Form], tuple[str, str] | None]
#: A record to compare with, and where it stands.
Held = tuple[Item, Message]

AUTHOR, AUTHORS = Phrase("author name", "اسم المؤلف"), Phrase("authors", "المؤلفون")
YEAR, URL = Phrase("year", "السنة"), Phrase("URL", "الرابط")
VOLUME, ISSUE = Phrase("volume", "المجلد"), Phrase("issue", "العدد")
#: What is compared, in the order a message tells it.
FIELDS: Mapping[Phrase, Compare] = {
    AUTHOR: partial(people.people, "author"),
    AUTHORS: people.counted,
    Phrase("title", "العنوان"): partial(titles.worded, "title"),
    YEAR: numbers.year,
    Phrase("journal", "المجلة"): partial(titles.worded, "container-title"),
    VOLUME: partial(numbers.numbered, "volume"),
    ISSUE: partial(numbers.numbered, "issue"),
    Phrase("editor", "المحقق"): partial(people.people, "editor"),
    Phrase("translator", "المترجم"): partial(people.people, "translator"),
    Phrase("publisher", "الناشر"): titles.publisher,
    URL: links.link,
}
#: What only whole records say, and no translation changes.
_WHOLE = {Phrase("pages", "الصفحات"): numbers.paged, Phrase("DOI", "المعرف DOI"): links.doi}
#: What a translation leaves as it is.
UNTRANSLATED = (YEAR, VOLUME, ISSUE, URL)
_BOTH = Phrase("{field}: “{ours}” here, “{theirs}” {where}", "{field}: «{ours}» هنا، «{theirs}» {where}")
_NUMBER = Phrase("in number {number} of the list", "في المرجع {number} من القائمة")
_LIST = Phrase("in the list", "في القائمة")


def differences(
    said: Citation | Reference, held: Sequence[Held], form: Form, fields: Iterable[Phrase]
) -> Iterator[Said]:
    """What contradicts all that is held; what agrees with one of two that differ is right, and the other is told."""
    told = []
    for field in fields:
        pairs = [FIELDS[field](said.item, item, form) for item, _ in held]
        if pairs and pairs[0] and all(pairs):
            ours, theirs = pairs[0]
            told.append(_BOTH.of(field=Message(field), ours=ours, theirs=theirs, where=held[0][1]))
    if told:
        yield Said(said.id, said.span, joined(told))


def contradictions(said: Item, held: Item, *, translated: bool) -> Iterator[tuple[Phrase, str, str]]:
    """Each field in which two whole records of one work cannot both be right, with the two values."""
    for field in UNTRANSLATED if translated else FIELDS:
        if pair := FIELDS[field](said, held, "full"):
            yield field, *pair
    for field, compare in _WHOLE.items():
        if pair := compare(said, held):
            yield field, *pair


def listed(entry: Reference) -> Message:
    """Where a reader finds an entry."""
    return _NUMBER.of(number=entry.number) if entry.number else _LIST.of()
