"""Works that a bibliography may have, and records of them."""

from __future__ import annotations

from gulfcite.model import Item, Name, Origin, Record


def book(title: str, family: str, given: str, year: int, **more: str) -> Item:
    return Item(type="book", title=title, author=[Name(family=family, given=given)], issued=dated(year), **more)  # type: ignore[typeddict-item]


def dated(year: int):  # type: ignore[no-untyped-def]
    return {"date-parts": [[year]]}


SALAME = book("المجتمع والدولة في المشرق العربي", "سلامة", "غسان", 1987, publisher="مركز دراسات الوحدة العربية")
SALAME_TRANSLATED = book("Society and State in the Arab Levant", "Salamé", "Ghassan", 1987)
WARDI = book("وعاظ السلاطين", "الوردي", "علي", 1954, publisher="مطبعة المعارف")
HOURANI = book("Arabic Thought in the Liberal Age", "Hourani", "Albert", 1962, publisher="Oxford University Press")
FORMATION = book("تكوين العقل العربي", "الجابري", "محمد عابد", 1984)
STRUCTURE = book("بنية العقل العربي", "الجابري", "محمد عابد", 1986)


def of(path: str, item: Item, *variants: Item, key: str = "new") -> Record:
    return Record(key, item, Origin(path, (0, 0), 0.9, variants))
