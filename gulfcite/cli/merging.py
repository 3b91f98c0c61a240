"""Works merged into a bibliography, for ``gulfcite extract --merge``."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING

import typer

from .inputs import Inputs
from .language import spoken

if TYPE_CHECKING:
    from ..model import Analysis


def merge_into(path: str, analyses: Iterable[Analysis], inputs: Inputs, output: str | None) -> None:
    """Add what it has not yet to the bibliography at ``path``, or to a copy of it at ``output``, and say so."""
    from ..library import append, merge
    from ..read import sources
    from ..show import merged
    from ..write.target import save_bytes

    library = next(inputs.bibliographies([path]), None)
    if library is None:
        return
    if library.kind not in append.KINDS:
        inputs.complain(path, f"is no bibliography that can be added to; give a {', '.join(append.KINDS)} file")
        return
    outcomes = merge.merge(library, merge.placed(analyses))
    added = [outcome.record for outcome in outcomes if outcome.verdict == "added"]
    data = append.appended(library, added)
    reason = None
    if added and not append.sound(library, data, added):
        reason = "what is added behind its end would not be read; mend its last entry first"
    elif output is None and sources.load(path) != library.document.data:
        reason = "has changed since it was read; run it again"
    elif added or output:
        reason = save_bytes(output or path, [data])
    if reason:
        inputs.complain(output or path, reason)
        return
    language = spoken(None)
    sys.stdout.writelines(merged.lines(outcomes, language, bidi=sys.stdout.isatty()))
    typer.echo(merged.summary(outcomes, output or path, language), err=True)
