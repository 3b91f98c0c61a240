"""Values as TeX wrote them, to text: accents, escapes, commands and braces."""

from __future__ import annotations

from functools import cache

from pylatexenc.latex2text import LatexNodes2Text, MacroTextSpec, SpecialsTextSpec, get_default_latex_context_db

#: Text with none of these is what it says.
_SIGNS = frozenset("\\{}$%~-'`!?&#^_\n\t\r")


def decode(value: str) -> str:
    """The text on one line; what cannot be understood stays as it stands."""
    if _SIGNS.isdisjoint(value):
        return " ".join(value.split(" ")).strip()
    return " ".join(_decoder().latex_to_text(" ".join(value.split()), tolerant_parsing=True).split(" ")).strip()


def decode_address(value: str) -> str:
    """A URL or a DOI, whose signs some programs escape and others do not."""
    bare = "".join(value.split())
    for sign in "_%&#~$":
        bare = bare.replace(f"\\{sign}", sign)
    bare = bare.replace(r"\textasciitilde{}", "~").replace("{~}", "~")
    return bare.removeprefix(r"\url").strip("{}")


@cache
def _decoder() -> LatexNodes2Text:
    context = get_default_latex_context_db()
    context.add_context_category(
        "bibliographies",
        prepend=True,
        macros=[
            MacroTextSpec("url", simplify_repl="%s"),
            MacroTextSpec("textasciicircum", simplify_repl="^"),
            MacroTextSpec("textbraceleft", simplify_repl="{"),
            MacroTextSpec("textbraceright", simplify_repl="}"),
            MacroTextSpec("mkbibquote", simplify_repl="“%s”"),
        ],
        specials=[SpecialsTextSpec("~", simplify_repl=" ")],
    )
    return LatexNodes2Text(latex_context=context, math_mode="verbatim")


def is_group(written: str) -> bool:
    """Whether one pair of braces holds all of it."""
    depth = 0
    for at, character in enumerate(written):
        depth += (character == "{") - (character == "}")
        if depth == 0:
            return at > 0 and at == len(written) - 1
    return False
