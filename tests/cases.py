"""Cases as text that a librarian can add: a title, the input, what is expected, each closed by a line “.”."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from gulfcite.model import Item, Name

FIXTURES = Path(__file__).parents[1] / "fixtures"


class Case(NamedTuple):
    """One case; ``place`` is its file and line."""

    title: str
    given: str
    expected: str
    place: str


def cases(kind: str, root: Path = FIXTURES / "cases") -> list[Case]:
    """All cases of a kind: those of the files of its folder. A folder or a file without any is an error."""
    files = sorted((root / kind).glob("*.txt"))
    if not files:
        raise ValueError(f"no cases in {root / kind}")
    return [case for file in files for case in _cases(file)]


def name_of(case: Case) -> str:
    """How a test is called after its case."""
    return f"{case.place} {case.title}"


def _cases(file: Path) -> list[Case]:
    lines = file.read_text(encoding="utf-8").split("\n")
    found = list(_split(lines, file.name))
    if not found:
        raise ValueError(f"no cases in {file}")
    return found


def _split(lines: Sequence[str], file: str) -> Iterator[Case]:
    at = 0
    while at < len(lines):
        if not lines[at].strip() or lines[at].startswith("#"):
            at += 1
            continue
        dots = [i for i in range(at, len(lines)) if lines[i] == "."][:3]
        if len(dots) < 3 or dots[0] != at + 1:
            raise ValueError(f"{file}:{at + 1}: a case is a title, its input and what is expected, each closed by “.”")
        given, expected = lines[dots[0] + 1 : dots[1]], lines[dots[1] + 1 : dots[2]]
        yield Case(lines[at], "\n".join(given), "\n".join(expected), f"{file}:{at + 1}")
        at = dots[2] + 1


#: The order in which a record's fields are written; those that are not here follow by name.
_ORDER = (
    *("type", "genre", "author", "title", "original-title", "editor", "translator", "container-title", "event-title"),
    *("collection-title", "collection-number", "edition", "volume", "issue", "number", "publisher-place", "publisher"),
    *("issued", "page", "section", "URL", "DOI", "accessed"),
)


def fields(item: Item) -> list[str]:
    """A record as lines ``field: value``; a person is ``family، given``, a body stands in braces."""
    rank = {field: order for order, field in enumerate(_ORDER)}
    flat = {**item, **item.get("custom", {})}
    for name in ("custom", "gregorian"):  # the second is reckoned from the Hijri year
        flat.pop(name, None)
    ordered = sorted(flat, key=lambda field: (rank.get(field, len(rank)), field))
    return [f"{field}: {_value(flat[field])}" for field in ordered]


def _value(value: object) -> str:
    if isinstance(value, dict):
        parts = value.get("date-parts", [])
        return " / ".join("-".join(map(str, part)) for part in parts) or value.get("literal", "")
    if isinstance(value, list):
        return " & ".join(map(person, value))
    return str(value)


def person(name: Name) -> str:
    if "literal" in name:
        return f"{{{name['literal']}}}"
    return "، ".join(name[part] for part in ("family", "given") if part in name)  # type: ignore[literal-required]
