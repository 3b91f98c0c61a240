"""Works merged into a bibliography, for ``gulfcite extract --merge``."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

import typer

from .inputs import Inputs
from .language import spoken

if TYPE_CHECKING:
    from ..model import Analysis, Record
    from ..read.records import Bibliography


def merge_into(path: str, analyses: Iterable[Analysis], inputs: Inputs, output: str | None) -> None:
    """Add what it has not yet to the bibliography at ``path``, or to a copy of it at ``output``, and say so."""
    from ..library import append, merge
    from ..show import merged

    library = next(inputs.bibliographies([path]), None)
    if library is None:
        return
    if library.kind not in append.KINDS:
        inputs.complain(path, f"is no bibliography that can be added to; give a {', '.join(append.KINDS)} file")
        return
    outcomes = merge.merge(library, merge.placed(analyses))
    added = [outcome.record for outcome in outcomes if outcome.verdict == "added"]
    reason = _written(library, added, path, output)
    if reason:
        inputs.complain(output or path, reason)
        return
    language = spoken(None)
    sys.stdout.writelines(merged.lines(outcomes, language, bidi=sys.stdout.isatty()))
    typer.echo(merged.summary(outcomes, output or path, language), err=True)


def _written(library: Bibliography, added: Sequence[Record], path: str, output: str | None) -> str | None:
    """Write what is new, where there is anything, or the copy that was asked for; why that cannot be done, or None."""
    from ..library.append import appended
    from ..read import sources
    from ..write.target import save_bytes

    data = appended(library, added) if added else library.document.data
    if isinstance(data, str):
        return data
    if output is None and sources.load(path) != library.document.data:
        return "has changed since it was read; run it again"
    return save_bytes(output or path, [data]) if added or output else None
