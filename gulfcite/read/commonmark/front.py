"""What stands in YAML before the text of a Markdown file: its title, authors and date, and its bibliographies."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

import yaml

from ...model import Item, Name
from .lines import Line

#: In characters; what is longer is no front matter, and neither is what is never closed.
_LONGEST = 100_000
_FENCE, _CLOSES = "---", ("---", "...")
#: Values nested deeper, or more of them, are left alone; what opens more brackets than it closes takes YAML long.
_DEEPEST, _MOST, _OPEN = 6, 2000, 50


class Front(NamedTuple):
    """The ``lines`` it takes up; what is ``printed`` before the text, in order; ``metadata`` as a CSL item.

    ``bibliographies`` are names of files, ``references`` CSL items with ids, ``nocite`` cites what no place in the
    text does. ``at`` is where in the source the files are named, ``end`` where the front matter ends.
    """

    lines: int = 0
    printed: tuple[str, ...] = ()
    metadata: Item = Item()
    bibliographies: tuple[str, ...] = ()
    references: tuple[dict[str, Any], ...] = ()
    nocite: str = ""
    at: int = 0
    end: int = 0


def front(source: str, lines: Sequence[Line]) -> Front:
    """The front matter; an empty one where there is none, or none that can be read."""
    if lines[0].text.rstrip() != _FENCE:
        return Front()
    last = next((i for i, line in enumerate(lines[1:], 1) if line.text.rstrip() in _CLOSES), None)
    if last is None or lines[last].start > _LONGEST or not lines[1].text.strip():
        return Front()
    found = _values(source[lines[1].start : lines[last].start])
    if not isinstance(found, dict):
        return Front(last + 1) if found is None else Front()
    named = next((line.start for line in lines[:last] if line.text.startswith("bibliography")), lines[0].start)
    authors = list(_strings(found.get("author", found.get("authors"))))
    titles = [*_strings(found.get("title")), *_strings(found.get("subtitle"))]
    date = next(_strings(found.get("date")), "")
    printed = [*titles, *authors, date, *_strings(found.get("abstract"))]
    return Front(
        last + 1,
        tuple(" ".join(text.split()) for text in printed if text.strip()),
        _item(titles, authors, date, next(_strings(found.get("lang")), "")),
        tuple(_strings(found.get("bibliography"))),
        tuple(one for one in _list(found.get("references")) if isinstance(one, dict) and "id" in one),
        "\n".join(_strings(found.get("nocite"))),
        named,
        lines[last].start,
    )


def _values(written: str) -> Any:
    """What the YAML says, dates and numbers as they are written; None where it cannot be read or repeats itself."""
    if _opened(written) > _OPEN:
        return None
    try:
        if any(isinstance(token, yaml.AliasToken) for token in yaml.scan(written, Loader=yaml.BaseLoader)):
            return None  # values that hold others many times over
        return yaml.load(written, Loader=yaml.BaseLoader)
    except (yaml.YAMLError, RecursionError, ValueError):
        return None


def _opened(written: str) -> int:
    """The most brackets that are open at one place."""
    depth = most = 0
    for sign in written:
        depth += (sign in "[{") - (sign in "]}")
        most = max(most, depth)
    return most


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _strings(value: Any, deep: int = 0) -> Iterator[str]:
    """The texts of a value, of a list of them, or of what is named ``name`` in it."""
    if isinstance(value, str):
        if value.strip():
            yield value.strip()
    elif isinstance(value, dict):
        yield from _strings(value.get("name"), deep + 1)
    elif isinstance(value, list) and deep < _DEEPEST:
        for one in value[:_MOST]:
            yield from _strings(one, deep + 1)


def _item(titles: Sequence[str], authors: Sequence[str], date: str, language: str) -> Item:
    item = Item()
    if titles:
        item["title"] = ": ".join(" ".join(title.split()) for title in titles)
    if authors:
        item["author"] = [Name(literal=author) for author in authors]
    if language:
        item["language"] = language.partition("-")[0]
    parts = date.split("-")
    if date and len(parts) <= 3 and all(part.isascii() and part.isdigit() and len(part) <= 4 for part in parts):
        item["issued"] = {"date-parts": [[int(part) for part in parts]]}
    return item
