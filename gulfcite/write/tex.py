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


#: Signs that TeX makes one of, kept apart.
_LIGATURES = ("--", "''", "``", "?`", "!`")
#: The parts of a name that BibTeX has a place for.
_PARTS = {"family", "given", "literal", "non-dropping-particle", "suffix"}


def escape(text: str) -> str:
    """Text on one line, safe inside braces."""
    line = " ".join(text.split())
    if _CALLED_FOR.intersection(line):
        line = line.translate(_SPECIAL)
    for pair in _LIGATURES:
        while pair in line:
            line = line.replace(pair, f"{pair[0]}{{}}{pair[1]}")
    return line


def listed(text: str) -> str:
    """Text of a field where "and" would stand between two."""
    return _braced(text) if "and" in text.lower().split() else escape(text)


def address(text: str) -> str:
    """A URL or DOI as it is, but for what would end the value."""
    return "".join(text.split()).replace("{", "%7B").replace("}", "%7D")


def pages(text: str) -> str:
    """A range of numbers with TeX's dash; anything else as text."""
    plain = text.replace("–", "-")
    if all(character in "0123456789-, " for character in plain) and "--" not in plain:
        return plain.replace("-", "--")
    return escape(text)


def names(people: Sequence[Name]) -> str:
    """``{family}, {given}`` joined by ``and``, braced so that no word is taken for a particle or for a part."""
    written = [name for name in map(_name, people) if name]
    if len(written) > 1 and people[-1] == {"literal": "others"}:
        written[-1] = "others"
    return " and ".join(written)


def is_whole(name: Name) -> bool:
    """Whether ``names`` says all of it: BibTeX knows a particle by its small first letter."""
    particle = name.get("non-dropping-particle", "")
    told = not particle or (_is_particle(particle) and bool(name.get("family")))
    return told and not name.keys() - _PARTS and ("literal" in name) + ("family" in name) == 1


def is_balanced(text: object) -> bool:
    """Whether it may stand between braces as it is."""
    if not isinstance(text, str):
        return False
    depth = 0
    for character in text:
        depth += (character == "{") - (character == "}")
        if depth < 0:
            return False
    return depth == 0


def is_field(name: str) -> bool:
    """Whether a field may be called so."""
    return name.isascii() and name.replace("-", "").replace("_", "").isalnum() and name == name.lower()


def _name(name: Name) -> str:
    family, given = name.get("family", ""), name.get("given", "")
    particle, suffix = name.get("non-dropping-particle", ""), name.get("suffix", "")
    if particle and not _is_particle(particle):
        family, particle = f"{particle} {family}".strip(), ""
    parts = [f"{particle} {_part(family)}".lstrip(), _part(suffix) if suffix else "", _given(given)]
    if family and (given or suffix or particle):
        return ", ".join([parts[0], *parts[1:2], parts[2]] if suffix else [parts[0], *filter(None, parts[2:])])
    if family:
        return _part(family) if _is_word(family) else f"{_braced(family)}{{}}"
    body = name.get("literal", "") or given
    return _braced(body) if escape(body) else ""


def _is_particle(particle: str) -> bool:
    """van · von der: words in small letters, one space between."""
    words = particle.split(" ")
    return all(word.isalpha() and word.islower() for word in words) and not {"and", "others"} & set(words)


def _is_word(text: str) -> bool:
    plain = len(text.split()) == 1 and not {",", "،"} & set(text) and escape(text) == text
    return plain and text.lower() not in ("and", "others")


def _braced(text: str) -> str:
    return "{" + escape(text) + "}"


def _part(text: str) -> str:
    return escape(text) if _is_word(text) else _braced(text)


def _given(text: str) -> str:
    splits = {",", "،"} & set(text) or "and" in text.lower().split() or escape(text) != text
    return _braced(text) if splits else escape(text)
