"""What of an analysis is written: which of its lists, in which language, in which form and order.

A selection makes an analysis of an analysis. Spans and ids stay as they are, and lists hold what was asked for:
an id may therefore name what was not asked for.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Literal, NamedTuple, get_args

if TYPE_CHECKING:
    from ...model import Analysis

Part = Literal["references", "notes", "citations", "works"]
Of = Literal["works", "citations"]
Shape = Literal["merged", "as-printed"]
Order = Literal["text", "author", "title", "year", "cited", "key"]
PARTS: tuple[Part, ...] = get_args(Part)
SHAPES: tuple[Shape, ...] = get_args(Shape)
ORDERS: tuple[Order, ...] = get_args(Order)


class Selection(NamedTuple):
    """``only`` is one list of an analysis, ``language`` what is printed in it, as ``ar``; ``None`` selects all.

    ``works`` is whether an entry and its twin are one work or two. Where it is ``None`` they are one, but in a
    bibliography of ``only`` references or citations, where each of these is a record. ``keys`` is the format of new
    keys (``resolve.key_format``), in place of those that works have.
    """

    only: Part | None = None
    language: str | None = None
    works: Shape | None = None
    order: Order = "text"
    keys: str | None = None


EVERYTHING = Selection()


def select(analyses: Iterable[Analysis], wanted: Selection, of: Of | None = None) -> Iterable[Analysis]:
    """Each analysis with what is wanted of it.

    Where a format is made ``of`` one list, as a bibliography is of works, the others stay as what it was read from; a
    bibliography of references or of citations has the works that are listed, or cited.
    """
    return analyses if wanted == EVERYTHING else _selected(analyses, wanted, of)


def _selected(analyses: Iterable[Analysis], wanted: Selection, of: Of | None) -> Iterator[Analysis]:
    from ...resolve.key_format import DEFAULT  # most runs select nothing
    from . import order, printed

    for analysis in analyses:
        chosen = printed.keyed(analysis, wanted.keys) if wanted.keys is not None else analysis
        form = wanted.keys or DEFAULT
        if of == "works" and wanted.only in ("references", "citations"):
            chosen = printed.sources(chosen, wanted.only, form, each=wanted.works != "merged")
        elif wanted.works == "as-printed":
            chosen = printed.as_printed(chosen, form)
        if wanted.language is not None:
            told = printed.in_language(chosen, wanted.language)
            chosen = told if of is None else chosen._replace(**{of: getattr(told, of)})
        chosen = order.ordered(chosen, wanted.order)
        yield chosen if of or wanted.only is None else _only(chosen, wanted.only)


def _only(analysis: Analysis, part: Part) -> Analysis:
    bare = analysis._replace(references=(), notes=(), citations=(), works=(), lone_callouts=(), findings=())
    return bare._replace(**{part: getattr(analysis, part)})
