"""The words that names are made of, and those that titles are: what one word is evidence of."""

from __future__ import annotations

from functools import cache

from ...tables import meanings, rows
from ...tables.compiled import compiled
from ...text.folding import fold_long


@cache
def known_names() -> tuple[frozenset[str], frozenset[str]]:
    """Every word of the table of names, folded: the Arabic ones, the Latin ones."""
    return compiled("names", _read_names)


def _read_names() -> tuple[frozenset[str], frozenset[str]]:
    arabic, latin = zip(*[(row[0], row[1]) for row in rows("names")], strict=True)
    spellings = fold_long(" ".join(latin)).replace(";", " ").replace("-", " ").replace("'", " ")
    return (
        frozenset(word for word in fold_long(" ".join(arabic)).split() if len(word) > 2),
        frozenset(word for word in spellings.split() if len(word) > 2),
    )


@cache
def given_names() -> frozenset[str]:
    """The Arabic words of the table of names that are given names, folded."""
    return compiled("given-names", _read_given)


def _read_given() -> frozenset[str]:
    return frozenset(fold_long(" ".join(row[0] for row in rows("names") if row[2] == "given")).split())


@cache
def particles() -> dict[str, str]:
    """Words that belong to the name after them (ابن, عبد, van), folded, and what each is."""
    return {form: meaning for form, meaning in meanings("name-particle").items() if meaning != "grandson"}


@cache
def function_words() -> frozenset[str]:
    """Words of grammar, folded, that stand in no name."""
    return frozenset(meanings("function-word"))


@cache
def terms() -> frozenset[str]:
    """Single words that titles are made of, Arabic and Latin, folded, without the article; names left out."""
    return compiled("terms", _read_terms)


def _read_terms() -> frozenset[str]:
    words = fold_long("\n".join(f"{row[0]}; {row[1]}; {row[2]}" for row in rows("terms"))).replace("\n", ";").split(";")
    known = {word.strip().removeprefix("ال") for word in words if " " not in word.strip()}
    arabic, latin = known_names()
    return frozenset(word for word in known if len(word) > 2 and word not in arabic and word not in latin)
