"""What a BibTeX key is made of: a format such as ``{author}{year}{title}``, and the words of a record that fill it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from string import Formatter
from typing import NamedTuple

from ..model import Item, Name
from ..text.romanise import romanise

DEFAULT = "{author}{year}{title}"
#: A shorter word is an article, a preposition or a conjunction oftener than not.
_TELLING = 4
_LONGEST = 16
#: How many authors a key names, and how many words of a title.
_AUTHORS = _WORDS = 3
#: What a key may have beside letters and digits: no sign that TeX or BibTeX takes for its own.
_SIGNS = frozenset("-_:.+/")


class _Part(NamedTuple):
    """What stands before a field, and the field: its name, the form of its words, and how many letters it has."""

    before: str
    field: str
    form: str = ""
    length: int | None = None


def made(item: Item, form: str = DEFAULT) -> str:
    """A key, which other items may have too.

    A field that the item does not fill takes what stands before it away; where two words would then run together, a
    hyphen stands between: ``jabri1990bnya``, ``jabri-bnya``. Raises ``ValueError``, in one line, for no format.
    """
    key, skipped = "", False
    parts, end = _parts(form)
    opening = parts[0].before
    for part in parts:
        words = [_FORMS[part.form](word) for word in _FIELDS[part.field](item) if word]
        text = ("" if part.form == "capital" else "-").join(words)[: part.length]
        if text:
            key += ((part.before or "-" * skipped) if key else "") + text
        skipped = not text
    return opening + key + end if key else "work"


@cache
def _parts(form: str) -> tuple[tuple[_Part, ...], str]:
    """The fields with what stands before each, and what stands behind the last."""
    try:
        parsed = [(before, field, spec, mark) for before, field, spec, mark in Formatter().parse(form)]
    except ValueError:
        raise ValueError(f"a brace of {form!r} has no partner") from None
    end = parsed.pop()[0] if parsed and parsed[-1][1] is None else ""
    for sign in "".join([end, *(before for before, *_ in parsed)]):
        if not (sign.isascii() and sign.isalnum()) and sign not in _SIGNS:
            raise ValueError(f"{sign!r} can be in no key; letters, digits and {' '.join(sorted(_SIGNS))} can")
    if not parsed:
        raise ValueError(f"{form!r} has no field; choose among {_CHOICE}")
    return tuple(_part(before, field or "", spec or "", mark) for before, field, spec, mark in parsed), end


def _part(before: str, field: str, spec: str, mark: str | None) -> _Part:
    if field not in _FIELDS or mark:
        raise ValueError(f"{{{field}{f'!{mark}' if mark else ''}}} is no field; choose among {_CHOICE}")
    part = _Part(before, field)
    for word in filter(None, spec.split(":")):
        if word in _FORMS:
            part = part._replace(form=word)
        elif word.isascii() and word.isdigit() and int(word):
            part = part._replace(length=int(word))
        else:
            raise ValueError(f"{word!r} of {{{field}:{spec}}} is neither upper, capital nor a number of letters")
    return part


def _author(item: Item) -> list[str]:
    return [_name(name) for name in _people(item)[:1]]


def _authors(item: Item) -> list[str]:
    people = _people(item)
    return [*map(_name, people[:_AUTHORS]), *(["etal"] if len(people) > _AUTHORS else [])]


def _people(item: Item) -> Sequence[Name]:
    return item.get("author") or item.get("editor") or []


def _name(name: Name) -> str:
    if "family" in name:
        return romanise(_without_article(name["family"]))[:_LONGEST]
    return "".join(telling(name.get("literal", ""))[:1])


def _year(item: Item) -> list[str]:
    parts = item.get("issued", {}).get("date-parts", [])
    if parts and parts[0]:
        return [str(parts[0][0])]
    return [romanise(str(item.get("custom", {}).get("hijri", "")))[:4]]


def telling(text: str, beside: str = "") -> list[str]:
    """The words of four letters or more that are not in what they stand ``beside``; where there is none the longest."""
    written = [word for one in text.split() if (word := romanise(_without_article(one))) and word not in beside]
    return [word[:_LONGEST] for word in written if len(word) >= _TELLING] or [max(written, key=len, default="")]


def _without_article(word: str) -> str:
    """The word without ال, al- or el-."""
    for article in ("ال", "al-", "el-"):
        if word.lower().startswith(article) and len(word) > len(article) + 1:
            return word[len(article) :]
    return word


def _said(name: str) -> Callable[[Item], list[str]]:
    return lambda item: [romanise(str(item.get(name, "")))]


_FIELDS: dict[str, Callable[[Item], list[str]]] = {
    "author": _author,
    "authors": _authors,
    "year": _year,
    "title": lambda item: telling(item.get("title", ""))[:1],
    "shorttitle": lambda item: telling(item.get("title", ""))[:_WORDS],
    "volume": _said("volume"),
    "issue": _said("issue"),
    "language": _said("language"),
    "type": _said("type"),
}
_CHOICE = ", ".join(f"{{{name}}}" for name in _FIELDS)
_FORMS: dict[str, Callable[[str], str]] = {"": str, "upper": str.upper, "capital": str.capitalize}
