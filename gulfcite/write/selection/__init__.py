"""What of an analysis is written: which of its lists, in which language, in which form and order.

A selection makes an analysis of an analysis. Spans, ids and keys stay as they are, and lists hold what was asked for:
an id may therefore name what was not asked for.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Literal, NamedTuple, get_args

if TYPE_CHECKING:
    from ...model import Analysis

Part = Literal["references", "notes", "citations", "works"]
Shape = Literal["merged", "as-printed"]
Order = Literal["text", "author", "title", "year", "cited", "key"]
PARTS: tuple[Part, ...] = get_args(Part)
SHAPES: tuple[Shape, ...] = get_args(Shape)
ORDERS: tuple[Order, ...] = get_args(Order)


class Selection(NamedTuple):
    """``only`` is one list of an analysis, ``language`` what is printed in it, as ``ar``; ``None`` selects all.

    ``works`` is whether an entry and its twin are one work or two. Where it is ``None`` they are one, but in a
    bibliography of ``only`` references or citations, where each of these is a record.
    """

    only: Part | None = None
    language: str | None = None
    works: Shape | None = None
    order: Order = "text"


EVERYTHING = Selection()


def select(analyses: Iterable[Analysis], wanted: Selection, *, bibliography: bool = False) -> Iterable[Analysis]:
    """Each analysis with what is wanted of it.

    A ``bibliography`` has works alone: those listed or those cited, where only references or citations are wanted.
    The rest of its analyses stays, as what the works were read from.
    """
    return analyses if wanted == EVERYTHING else _selected(analyses, wanted, bibliography)


def _selected(analyses: Iterable[Analysis], wanted: Selection, bibliography: bool) -> Iterator[Analysis]:
    from . import order, printed  # most runs select nothing

    for analysis in analyses:
        chosen = analysis
        if bibliography and wanted.only in ("references", "citations"):
            chosen = printed.sources(analysis, wanted.only, each=wanted.works != "merged")
        elif wanted.works == "as-printed":
            chosen = printed.as_printed(analysis)
        if wanted.language is not None:
            chosen = printed.in_language(chosen, wanted.language)
        chosen = order.ordered(chosen, wanted.order)
        if bibliography:
            yield analysis._replace(works=chosen.works)
        else:
            yield _only(chosen, wanted.only) if wanted.only else chosen


def _only(analysis: Analysis, part: Part) -> Analysis:
    bare = analysis._replace(references=(), notes=(), citations=(), works=(), lone_callouts=(), findings=())
    return bare._replace(**{part: getattr(analysis, part)})
