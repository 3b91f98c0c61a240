"""Values as TeX and BibTeX read them: special characters, names and page ranges."""

from __future__ import annotations

from collections.abc import Sequence

from ..model import Name

#: Braces become commands, because BibTeX counts them even behind a backslash; other controls are no text.
_SPECIAL = str.maketrans(
    {chr(code): None for code in (*range(32), *range(127, 160))}
    | {character: "\\" + character for character in "&%$#_"}
    | {
        "{": r"\textbraceleft{}",
        "}": r"\textbraceright{}",
        "\\": r"\textbackslash{}",
        "~": r"\textasciitilde{}",
        "^": r"\textasciicircum{}",
    }
)
_CALLED_FOR = frozenset(map(chr, _SPECIAL))


def escape(text: str) -> str:
    """Text on one line, safe inside braces."""
    line = " ".join(text.split())
    return line.translate(_SPECIAL) if _CALLED_FOR.intersection(line) else line


def address(text: str) -> str:
    """A URL or DOI as it is, but for what would end the value."""
    return "".join(text.split()).replace("{", "%7B").replace("}", "%7D")


def pages(text: str) -> str:
    """A range of numbers with TeX's dash; anything else as text."""
    plain = text.replace("–", "-")
    if all(character in "0123456789-, " for character in plain):
        return plain.replace("-", "--")
    return escape(text)


def names(people: Sequence[Name]) -> str:
    """``{family}, {given}`` joined by ``and``, braced so that no word is taken for a particle or for a part."""
    return " and ".join(filter(None, map(_name, people)))


def _name(name: Name) -> str:
    family, given = name.get("family", ""), name.get("given", "")
    if family and given:
        return f"{_part(family)}, {_given(given)}"
    if family:
        return _part(family)
    body = name.get("literal", "") or given
    return "{" + escape(body) + "}" if body else ""


def _part(text: str) -> str:
    words = text.split()
    return escape(text) if len(words) == 1 and "," not in text else "{" + escape(text) + "}"


def _given(text: str) -> str:
    splits = "," in text or "and" in text.lower().split()
    return "{" + escape(text) + "}" if splits else escape(text)
