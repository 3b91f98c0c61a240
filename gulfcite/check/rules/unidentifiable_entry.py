"""unidentifiable-entry: an entry with too little to know a work by: no title, or a title and nothing else.

Told only where every word of the entry is accounted for, so that what was read wrongly is not blamed. Newspapers,
interviews, laws, archives and links need no title; a classic, a scripture and a dictionary are known by a short one.
"""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Analysis, Item, Reference
from ...parse.names import people
from ...patterns.passage import Passage
from ...text.folding import fold
from ..compare.slips import words
from ..phrase import Phrase
from ..rule import Rule, Said
from ..wording import whole

_UNTITLED = Phrase("there is no title", "لا عنوان فيه")
_ONLY_TITLE = Phrase(
    "there is a title and nothing else: no author, no date, no publisher", "فيه عنوان فحسب: لا مؤلف ولا تاريخ ولا ناشر"
)
#: What is of no avail without a title.
_IMPRINT = frozenset(("author", "editor", "translator", "issued", "publisher", "publisher-place", "edition", "custom"))
#: What says nothing of a work.
_FORMAL = frozenset(("type", "language", "volume", "number-of-volumes"))
#: In words: so short a title may be a classic's, which everybody knows.
_CLASSIC = 3
#: At least this share of a list must have an author or a date, or it is a list of another kind.
_SHARE, _LEAST = 0.8, 5


def find(analysis: Analysis) -> Iterator[Said]:
    entries = analysis.references
    whole_ones = sum("title" in entry.item and bool({"author", "issued"} & entry.item.keys()) for entry in entries)
    if len(entries) < _LEAST or whole_ones < _SHARE * len(entries):
        return
    for entry in entries:
        said = entry.item.keys() - _FORMAL
        if entry.item.get("type") != "book" or _left(entry):
            continue
        if said and (said <= _IMPRINT or (said <= _IMPRINT | {"title"} and _is_name_only(entry))):
            yield Said(entry.id, entry.span, _UNTITLED.of())
        elif said == {"title"} and _is_title_only(entry):
            yield Said(entry.id, entry.span, _ONLY_TITLE.of())


def _is_title_only(entry: Reference) -> bool:
    return len(words(entry.item["title"])) > _CLASSIC and not any(map(str.isdecimal, entry.text))


def _is_name_only(entry: Reference) -> bool:
    """بطاطو، حنا، بيروت، 1990: whether what had to be taken for the title is an author's name, family first."""
    title = entry.item["title"]
    if "author" in entry.item or not entry.text.startswith(title):
        return False
    passage = Passage(title, (0, len(title)))
    commas = [at for at, key in enumerate(passage.keys) if key == ","]
    return len(commas) == 1 and people.person_score(passage, 0, passage.size) >= people.LIKELY


def _left(entry: Reference) -> bool:
    """Whether the entry has words that no field has."""
    read = set(map(fold, words(" ".join(_texts(entry.item)))))
    return any(not word.isdecimal() and fold(word) not in read for word in words(entry.text) if len(word) > 1)


def _texts(item: Item) -> Iterator[str]:
    for names in (item.get("author", []), item.get("editor", []), item.get("translator", [])):
        yield from map(whole, names)
    yield from (item.get("title", ""), item.get("publisher", ""), item.get("publisher-place", ""))
    yield item.get("edition", "")


RULE = Rule(
    "GC401",
    "unidentifiable-entry",
    "warning",
    Phrase("An entry with too little to know a work by.", "مدخل لا يكفي ما فيه لمعرفة العمل."),
    Phrase(
        "Nobody can find it: the title was lost, or the author, the date and the publisher were.",
        "لا يهتدي إليه أحد: سقط العنوان، أو سقط المؤلف والتاريخ والناشر معا.",
    ),
    fails="""المراجع
سلامة، غسان، المجتمع والدولة في المشرق العربي، بيروت، 1987.
الوردي، علي، وعاظ السلاطين، بغداد، 1954.
الجابري، محمد عابد، بنية العقل العربي، بيروت، 1986.
العروي، عبد الله، مفهوم الدولة، الدار البيضاء، 1981.
حوراني، ألبرت، الفكر العربي في عصر النهضة، بيروت، 1968.
بطاطو، حنا، بيروت، 1990.
""",
    passes="""المراجع
سلامة، غسان، المجتمع والدولة في المشرق العربي، بيروت، 1987.
الوردي، علي، وعاظ السلاطين، بغداد، 1954.
الجابري، محمد عابد، بنية العقل العربي، بيروت، 1986.
العروي، عبد الله، مفهوم الدولة، الدار البيضاء، 1981.
حوراني، ألبرت، الفكر العربي في عصر النهضة، بيروت، 1968.
بطاطو، حنا، العراق، بيروت، 1990.
""",
    find=find,
)
