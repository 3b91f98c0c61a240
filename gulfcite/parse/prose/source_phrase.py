"""The phrase that names a source in prose: وكالة الأنباء, بيان لوزارة الدفاع, وزير الخارجية سامح شكري, the ministry."""

from typing import NamedTuple

from ...model import Date
from ...patterns.passage import Passage
from ...tables.lexicon import Label
from ...text.folding import ascii_digits, is_arabic
from ...text.proclitics import without_lam
from ...text.tokens import NUMBER, WORD
from ..names.people import LIKELY, person_score

TABLES = (
    *("attribution", "source-noun", "speaker", "reported-speech", "body-cue", "function-word"),
    *("honorific", "name-particle", "month", "law", "ordinal", "locator"),
)

MEDIA = frozenset(("agency", "agency-name", "newspaper", "channel", "website"))
PAPERS = frozenset(("report", "statement", "document"))
PEOPLE = frozenset(("office", "person", "spokesman"))
BODIES = frozenset(("organization", "institution"))
#: Bodies of the table that speak for themselves; states, parties of a name and faculties do not.
_SPEAKING = frozenset(
    [
        *("ministry", "organization", "un-body", "regional-body", "finance-body", "authority", "statistics-body"),
        *("committee", "council", "office", "institute", "university", "party"),
    ]
)
_QUOTES = {"“": "”", '"': '"'}
_QUOTED = '“”"«»'
_RELATIVES = ("الذي", "التي", "which", "qui")
_CIRCUMSTANCES = ("occasion", "day", "issued-by")
_MOST_WORDS = 14
_MOST_TAIL = 22
_MOST_NAMES = 4


class Source(NamedTuple):
    """A source named in tokens ``[start, end)``: what kind it is, who it is, what it is called, and from when.

    ``bare`` is a paper named before (البيان): a definite noun that names no one.
    """

    start: int
    end: int
    kind: str
    author: str
    genre: str
    issued: Date | None
    bare: bool


def source_at(passage: Passage, at: int, end: int) -> Source | None:
    """The source whose name begins at token ``at``, or None."""
    head = head_at(passage, at)
    if head is None or head.end > end:
        return None
    kind = kind_of(head)
    if kind in PAPERS:
        return _paper(passage, at, head, end)
    stop = _noun_phrase(passage, head, end)
    author = _printed(passage, at, stop, head.glued)
    if kind in PEOPLE:
        first, last = _person(passage, head.end, stop)
        if first < last:
            author, stop = passage.quote(first, last), last
        elif kind == "person" or (stop == head.end and not _is_definite(passage.key(at))):
            return None
    elif kind in MEDIA and passage.key(head.end) in _QUOTES and _closing(passage, head.end, end):
        author = passage.quote(head.end, _closing(passage, head.end, end)).strip(_QUOTED)
    stop = tail(passage, _bracketed(passage, stop, end), end)
    return Source(at, stop, kind, author, "", date_in(passage, at, stop), bare=False)


def _paper(passage: Passage, at: int, head: Label, end: int) -> Source:
    """A statement, a report, a study: what it is called, and whose it is as far as that is said."""
    stop = _noun_phrase(passage, head, end)
    owner = _owner(passage, head.end, stop, end)
    genre = _printed(passage, at, _issuing(passage, head.end, owner.start if owner else stop), head.glued)
    stop = owner.end if owner else _issued_by(passage, stop, end)
    if passage.key(stop) in _RELATIVES:
        clause = _up_to_clause(passage, stop, end)
        owner = owner or _named_in(passage, stop, clause)
        stop = clause or stop
    bare = owner is None and stop == tail(passage, stop, end) and _is_definite(passage.key(at))
    if bare:
        genre = " ".join(word.removeprefix("ال") for word in genre.split())
    kind = owner.kind if owner and owner.kind in MEDIA else kind_of(head)
    stop = tail(passage, stop, end)
    return Source(at, stop, kind, owner.name if owner else "", genre, date_in(passage, at, stop), bare)


def head_at(passage: Passage, at: int) -> Label | None:
    """The longest noun that can name a source at ``at``; ل alone may be glued to it."""
    labels = passage.labels.get(at, {}).values()
    found = [label for label in labels if label.table in ("source-noun", "speaker")]
    found += [label for label in labels if label.table == "body-cue" and label.meaning in _SPEAKING]
    if not found:
        return None
    best = max(found, key=lambda label: (label.end, label.table == "speaker"))
    return best if best.glued in ("", "ل") else None


def kind_of(head: Label) -> str:
    return "institution" if head.table == "body-cue" else head.meaning


def _printed(passage: Passage, start: int, end: int, glued: str = "") -> str:
    """The words as printed, without the preposition glued to the first (لوزارة, للمفتش)."""
    text = passage.quote(start, end).strip(" ،,")
    return without_lam(text) if glued else text


def _noun_phrase(passage: Passage, head: Label, end: int) -> int:
    """Where the noun phrase that ``head`` opens ends.

    In Arabic a definite word closes what it belongs to: after one, only definite words go on; after a definite
    title (الرئيس) only the adjective of a country or an office does (المصري).
    """
    at = head.end
    single = at - head.start == 1
    definite = not single or _is_definite(passage.key(at - 1))
    titled = head.meaning == "office" and single and definite
    if passage.key(at) in _QUOTES and _closing(passage, at, end):
        at, definite = _closing(passage, at, end), True
    while at < min(end, head.end + _MOST_WORDS):
        key = passage.keys[at]
        if key == "-" and at + 1 < end and passage.starts[at] == passage.ends[at - 1]:
            at += 1
            continue
        if passage.kinds[at] != WORD or _ends_phrase(passage, at):
            break
        inner = passage.label(at, "source-noun")
        if inner and inner.meaning in MEDIA and inner.end - at > 1:
            at, definite = inner.end, True
            continue
        if is_arabic(key) and not _goes_on(passage, at, definite=definite, titled=titled):
            break
        definite = definite or _is_definite(key)
        at += 1
    return at


def _goes_on(passage: Passage, at: int, *, definite: bool, titled: bool) -> bool:
    """Whether the Arabic word at ``at`` still belongs to the phrase before it."""
    key = passage.key(at)
    if titled:
        return _is_definite(key) and key.endswith(("ي", "يه"))
    return not definite or _is_definite(key) or (key.startswith("ل") and _is_definite(passage.key(at + 1)))


def _closing(passage: Passage, at: int, end: int) -> int:
    close = _QUOTES[passage.key(at)]
    return next((i + 1 for i in range(at + 1, min(end, at + _MOST_WORDS)) if passage.key(i) == close), 0)


def _ends_phrase(passage: Passage, at: int) -> bool:
    """Whether the word at ``at`` cannot belong to a name: a conjunction, a preposition, a verb of saying."""
    if passage.label(at, "reported-speech", "function-word"):
        return True
    said = passage.label(at, "attribution")
    if said and said.end == at + 1 and said.meaning not in ("provide", "in-text"):
        return True
    key = passage.key(at)
    noun = passage.label(at, "source-noun", "speaker", "body-cue")
    return key[:1] == "و" and key[1:3] != "ال" and (noun is None or noun.glued == "و")


def _is_definite(key: str) -> bool:
    return key.startswith(("ال", "لل", "وال", "بال"))


def _person(passage: Passage, at: int, end: int) -> tuple[int, int]:
    """The personal name after an office, at the end of its noun phrase or just behind it."""
    first = end
    limit = min(passage.size, end + _MOST_NAMES)
    last = first
    while last < limit and passage.kind(last) == WORD and not _ends_phrase(passage, last):
        last += 1
    while last > first:
        if last - first > 1 and person_score(passage, first, last) >= LIKELY:
            return first, last
        last -= 1
    for first in range(max(at, end - _MOST_NAMES), end):
        if person_score(passage, first, end) > LIKELY and (first > at or end - at > 1) and end - first > 1:
            return first, end
    return end, end


def _issuing(passage: Passage, at: int, end: int) -> int:
    """Where the name of a paper ends before the word that says who issued it: تقرير صادر عن."""
    issued = (
        i for i in range(at, end) if (label := passage.label(i, "reported-speech")) and label.meaning == "issued-by"
    )
    return next(issued, end)


def _issued_by(passage: Passage, at: int, end: int) -> int:
    """Past صادر عن مكتبه, where the issuer is no known body."""
    label = passage.label(at, "reported-speech")
    if label is None or label.meaning != "issued-by":
        return at
    first = label.end + (passage.key(label.end) in ("عن", "من"))
    return min(first + 1, end)


class _Owner(NamedTuple):
    """Whose a paper is, in tokens ``[start, end)``."""

    start: int
    end: int
    kind: str
    name: str


def _owner(passage: Passage, at: int, stop: int, end: int) -> _Owner | None:
    """Whose paper it is: لوزارة الدفاع, صادر عن الوزارة, البنتاجون."""
    for i in range(at, min(stop + 3, end)):
        head = head_at(passage, i)
        if head and kind_of(head) not in PAPERS:
            return _named_by(passage, i, head, end)
        issued = passage.label(i, "reported-speech")
        if i >= stop and not (issued and issued.meaning == "issued-by") and passage.key(i) not in ("عن", "من"):
            break
    return None


def _named_by(passage: Passage, at: int, head: Label, end: int) -> _Owner:
    kind = kind_of(head)
    close = _noun_phrase(passage, head, end)
    if kind in PEOPLE:
        close = max(close, _person(passage, head.end, close)[1])
    quoted = kind in MEDIA and passage.key(head.end) in _QUOTES
    name = passage.quote(head.end, close) if quoted else _printed(passage, at, close, head.glued)
    return _Owner(at, close, kind, name.strip(_QUOTED))


def _named_in(passage: Passage, at: int, end: int) -> _Owner | None:
    """Whose paper it is by its relative clause: الوثيقة التي نشرتها الوزارة."""
    for i in range(at, end):
        head = head_at(passage, i)
        if head and kind_of(head) not in PAPERS:
            return _named_by(passage, i, head, end)
    return None


def _bracketed(passage: Passage, at: int, end: int) -> int:
    """Past a short name in brackets: وكالة الأنباء السعودية (واس)."""
    return at + 3 if passage.key(at) == "(" and at + 2 < end and passage.key(at + 2) == ")" else at


def tail(passage: Passage, at: int, end: int) -> int:
    """Where the source's own circumstances end: في ٨ أغسطس الجاري, في بيان لها, المشار إليه."""
    label = passage.label(at, "reported-speech")
    if label and label.meaning == "aforesaid":
        at = label.end
    comma = passage.key(at) == ","
    first = at + comma
    label = passage.label(first, "reported-speech")
    if label is None or label.meaning not in _CIRCUMSTANCES or label.glued not in ("", "و"):
        return at
    clause = _up_to_clause(passage, first, end)
    if clause and (_opens_clause(passage, clause) or (comma and passage.key(clause) == ",")):
        return clause
    if clause and not comma and _is_dated(passage, label.end, clause):
        return clause
    head = head_at(passage, label.end)
    if head and not comma and kind_of(head) in PAPERS:
        return _noun_phrase(passage, head, end)
    return at


def _is_dated(passage: Passage, start: int, end: int) -> bool:
    """Whether the range holds a day: what is dated is an occasion, not the thing said."""
    days = (passage.label(at, "reported-speech") for at in range(start, end))
    return date_in(passage, start, end) is not None or any(day and day.meaning == "day" for day in days)


def _up_to_clause(passage: Passage, at: int, end: int) -> int:
    """The token where what is reported begins, or the mark that closes the circumstance; 0 if neither is near."""
    for i in range(at + 1, min(end, at + _MOST_TAIL)):
        key = passage.key(i)
        if key in ("“", '"') and _closing(passage, i, end):
            continue
        if key in (",", ".", ";", ":", "(", ")") or _opens_clause(passage, i):
            return i
        said = passage.label(i, "attribution")
        if said and said.meaning in ("say", "affirm", "add"):
            return 0
    return 0


def _opens_clause(passage: Passage, at: int) -> bool:
    """أن · إلى أن · على أن · that."""
    for i in (at, at + 1):
        label = passage.label(i, "reported-speech")
        if label and label.meaning == "that":
            return i == at or passage.key(at) in ("الي", "علي", "عن", "من")
    return False


def clause_start(passage: Passage, at: int) -> int:
    """The first token of what is reported after ``at`` (past أن, إلى أن), or ``at`` if no clause opens there."""
    if not _opens_clause(passage, at):
        return at
    label = passage.label(at, "reported-speech")
    return at + 1 if label and label.meaning == "that" else at + 2


def date_in(passage: Passage, start: int, end: int) -> Date | None:
    """The day in the range: with its year as a date, without one as printed (8 أغسطس الجاري)."""
    for at in range(start, end):
        month = passage.label(at, "month")
        if month is None or not month.meaning.startswith("gregorian-") or passage.kind(at - 1) != NUMBER:
            continue
        day = int(passage.key(at - 1))
        number = int(month.meaning.removeprefix("gregorian-"))
        if passage.kind(month.end) == NUMBER and len(passage.key(month.end)) == 4:
            return {"date-parts": [[int(passage.key(month.end)), number, day]]}
        near = passage.label(month.end, "reported-speech")
        stop = near.end if near and near.meaning == "near-date" else month.end
        return {"literal": ascii_digits(passage.quote(at - 1, stop))}
    return None
