"""Names as BibTeX writes them, to CSL."""

from __future__ import annotations

from bibtexparser.middlewares.names import parse_single_name_into_parts, split_multiple_persons_names

from ...model import Name
from ...tables.lexicon import lexicon
from ...text.folding import is_arabic
from ...text.tokens import tokenize
from .tex import decode, is_group

#: عبد الملك · أبو زيد · آل سعود: what stands before a family name and belongs to it, by the table of particles.
_LEADING = {"servant-of", "father-of", "family-of", "mother-of", "possessor", "son-of-surname"}


def people(value: str) -> list[Name]:
    """The persons and bodies of a field. ``and others`` is a body of that name, as CSL processors have it."""
    return [name for one in split_multiple_persons_names(value) if (name := _person(one.strip()))]


def _person(written: str) -> Name:
    if is_group(written) or written == "others":
        return {"literal": decode(written)}
    if written.endswith("{}") and is_group(written[:-2]):
        return {"family": decode(written)}  # ابن خلدون: one name of several words, and no body
    separated = _with_ascii_commas(written)
    if "," not in separated and is_arabic(separated):
        return _arabic(decode(separated))
    parts = parse_single_name_into_parts(separated, strict=False)
    if "," not in separated and parts.von and not parts.first and is_arabic(separated):
        return _arabic(decode(separated))
    family, given, particle, suffix = (
        decode(" ".join(words)) for words in (parts.last, parts.first, parts.von, parts.jr)
    )
    if is_arabic(particle):  # ابن خلدون، عبد الرحمن: every word but the last is small where there are no capitals
        family, particle = f"{particle} {family}", ""
    told = {"family": family, "given": given, "non-dropping-particle": particle, "suffix": suffix}
    return {key: value for key, value in told.items() if value}  # type: ignore[return-value]


def _with_ascii_commas(written: str) -> str:
    """The Arabic comma outside of braces is a comma to BibTeX too."""
    if "،" not in written:
        return written
    depth, letters = 0, []
    for character in written:
        depth += (character == "{") - (character == "}")
        letters.append("," if character == "،" and depth == 0 else character)
    return "".join(letters)


def _arabic(name: str) -> Name:
    """محمد عابد الجابري · أنور عبد الملك: Arabic has no capitals by which BibTeX could tell the parts."""
    words = name.split()
    begins = len(words) - 1
    if begins > 0:
        labels = lexicon("name-particle").labels(tokenize(words[begins - 1]).keys)
        begins -= any(label.meaning in _LEADING for label in labels.get(0, {}).values())
    if begins <= 0:
        return {"family": name}
    return {"family": " ".join(words[begins:]), "given": " ".join(words[:begins])}
