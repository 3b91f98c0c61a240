"""The lines of a document's front matter, and what each is: a labelled value, a name, a journal, a date, a heading."""

from typing import Literal, NamedTuple

from ...model import Span
from ...patterns.passage import Passage
from ...tables import meanings
from ...text.tokens import MARK, NUMBER, URL, WORD
from ..dates import date_at
from ..names.parts import without_titles
from ..names.people import LIKELY, person_score

Kind = Literal["labelled", "name", "body", "journal", "issue", "thesis", "date", "heading", "text", "noise"]

#: No title is longer, in characters; no name has more words; no label is longer, in tokens.
_LONGEST_TITLE = 260
_MOST_NAMES = 6
_MOST_LABEL = 5
#: Labels whose value may follow without a colon.
_OPEN_LABELS = ("published", "processed", "accessed", "byline")
_FRAMES = "-–—•*#_>|\\ \t"
_NOISE = "@©℃°®|"
_MOST_TITLE_WORDS = 16
_BODIES = ("university", "university-press", "faculty", "department", "ministry", "institute", "academy")


class FrontLine(NamedTuple):
    """A line: what it is, its text without bullets and emphasis, and what its label means and gives if it has one."""

    kind: Kind
    text: str
    meaning: str = ""
    value: str = ""


def front_lines(text: str, span: Span) -> list[FrontLine]:
    """The lines of ``text[start:end]`` that are not empty."""
    found = []
    for raw in text[slice(*span)].splitlines():
        line = raw.replace("**", "").strip(_FRAMES)
        if line:
            found += _read(line)
    return found


def plain(line: str) -> str:
    """A line without links, note marks and superscripts around its words: Dr. [Name](#)^a is Dr. Name."""
    line = line.partition("^")[0]
    out = []
    for piece in line.replace("](", "] (").split():
        if piece.startswith("(") and piece.endswith(")") and len(piece) <= 4:
            continue
        out.append(piece.strip("[]*†‡¹²³⁴⁵"))
    return " ".join(piece for piece in out if piece)


def _read(line: str) -> list[FrontLine]:
    """A line as one, or as several where one label follows another: تاريخ الاستلام: … تاريخ القبول: …"""
    passage = Passage(line, (0, len(line)))
    if not passage.size:
        return []
    meaning, value = _label(passage)
    if not meaning:
        return [FrontLine(_kind(passage, line), line)]
    cut = _next_label(value)
    first = FrontLine("labelled", line, meaning, value[:cut].rstrip(" ;،,؛") if cut else value)
    return [first, *_read(value[cut:])] if cut else [first]


def _next_label(value: str) -> int:
    """Where the next label begins in a labelled value; 0 if none does."""
    passage = Passage(value, (0, len(value)))
    table = meanings("metadata")
    for colon, key in enumerate(passage.keys):
        if key != ":":
            continue
        for first in range(max(1, colon - _MOST_LABEL), colon):
            if table.get(" ".join(passage.key(at) for at in range(first, colon))):
                return passage.starts[first]
    return 0


def _label(passage: Passage) -> tuple[str, str]:
    """What a line is labelled as and the value after its label; nothing where no label of the table opens it."""
    table = meanings("metadata")
    keys: list[str] = []
    best = ("", "")
    for at, key in enumerate(passage.keys[: _MOST_LABEL + 1]):
        end = passage.ends[at]
        if key == ":":
            meaning = table.get(" ".join(keys), "")
            return (meaning, passage.text[end:].strip()) if meaning else best
        if key == ".":
            continue
        if passage.kinds[at] == MARK and key != "-":
            break
        keys.append(key)
        meaning = table.get(" ".join(keys), "")
        rest = passage.text[end:].strip()
        alone = at + 1 == passage.size or (rest == "." and meaning == "other")
        if alone and meaning in ("keyword", "other"):
            return meaning, ""
        if meaning in _OPEN_LABELS and _follows(passage, at + 1, meaning):
            best = meaning, rest
    return best


def _follows(passage: Passage, at: int, meaning: str) -> bool:
    """Whether a label without a colon is followed by what it labels: a day, or a name that ends the line."""
    if meaning == "byline":
        return person_score(passage, at, passage.size) >= LIKELY
    return date_at(passage, at, passage.size) is not None


def _kind(passage: Passage, line: str) -> Kind:
    words = passage.kinds.count(WORD)
    if _is_date(passage):
        return "date"
    if any(mark in line for mark in _NOISE) or URL in passage.kinds or not words:
        return "noise"
    if passage.label(0, "honorific") or passage.label(1, "honorific"):
        cleaned = plain(line)
        if _is_name(Passage(cleaned, (0, len(cleaned)))):
            return "name"
    if words <= _MOST_TITLE_WORDS and (kind := _by_first_word(passage)):
        return kind
    long = len(line) > _LONGEST_TITLE or line.endswith((".", "؛", "،"))
    return "text" if long or words < 2 else "heading"


def _by_first_word(passage: Passage) -> Kind | None:
    """What the first word of a short line gives away: a journal, its volume or issue, a faculty, a thesis."""
    journal = passage.label(0, "journal-cue")
    if journal and journal.meaning == "journal":
        return "journal"
    if passage.label(0, "volume-label", "issue-label") and NUMBER in passage.kinds:
        return "issue"
    opening = passage.labels.get(0, {}).values()
    if any(label.meaning in _BODIES for label in opening if label.table in ("body-cue", "publisher-cue")):
        return "body"
    thesis = passage.label(0, "thesis")
    return "thesis" if thesis and thesis.end > 1 else None


def _is_date(passage: Passage) -> bool:
    """Whether a line is a day, perhaps with its hour and weekday, or a year and nothing else."""
    if day_in(passage):
        return passage.kinds.count(WORD) <= 5
    year = date_at(passage, 0, passage.size)
    return year is not None and year.end == passage.size and bool(year.parts) and year.parts[0] > 0


def day_in(passage: Passage) -> list[int] | None:
    """The first date of a passage to the day, as year, month, day."""
    for at, kind in enumerate(passage.kinds):
        if kind == NUMBER or passage.label(at, "month"):
            date = date_at(passage, at, passage.size)
            if date and len(date.parts) == 3 and date.parts[0]:
                return date.parts
    return None


def _is_name(passage: Passage) -> bool:
    """Whether a line is a person's name, or several, by its titles; without a title it is left to its neighbours."""
    first, last = without_titles(passage, 0, passage.size)
    if first == 0:
        return False
    end = next((at for at in range(first, last) if passage.key(at) in (",", ";", "و", "and")), last)
    words = passage.words(first, end)
    return 2 <= words <= _MOST_NAMES and person_score(passage, 0, end) >= LIKELY
