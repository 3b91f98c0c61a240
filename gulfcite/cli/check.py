"""``gulfcite check``."""

import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ..show.findings import FORMATS, write
from .checked import Checked
from .formats import format_option
from .inputs import Encoding, Exclude, Include, Inputs, Paths
from .language import Spoken

if TYPE_CHECKING:
    from ..model import Analysis

Rules = list[str] | None


def check(
    paths: Paths = None,
    chosen: Annotated[str, format_option(FORMATS, "text")] = "text",
    select: Annotated[
        Rules,
        typer.Option("--select", "-s", metavar="RULE", help="Only these rules: a code, its beginning, or a name."),
    ] = None,
    ignore: Annotated[Rules, typer.Option("--ignore", "-i", metavar="RULE", help="All but these rules.")] = None,
    severity: Annotated[
        str | None, typer.Option(metavar="error|warning|info", help="Nothing less grave than this. Default: warning.")
    ] = None,
    language: Spoken = None,
    baseline: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Say nothing of the findings that this file accepts.")
    ] = None,
    write_baseline: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Accept all findings of today in this file.")
    ] = None,
    fix: Annotated[bool, typer.Option("--fix", help="Mend in place what needs no judgement.")] = False,
    diff: Annotated[bool, typer.Option("--diff", help="Show what --fix would change, and change nothing.")] = False,
    statistics: Annotated[
        bool, typer.Option("--statistics", help="Print how many findings each rule has, instead of the findings.")
    ] = False,
    exit_zero: Annotated[bool, typer.Option("--exit-zero", help="Exit with 0 also when there are findings.")] = False,
    online: Annotated[bool, typer.Option("--online", help="Also look links and DOIs up; asks the network.")] = False,
    allow_private: Annotated[
        bool, typer.Option("--allow-private", help="With --online: also ask addresses of private networks.")
    ] = False,
    encoding: Encoding = None,
    include: Include = None,
    exclude: Exclude = None,
    jobs: Annotated[
        int, typer.Option("--jobs", "-j", min=0, help="Processes; 0 is one a core.", show_default=True)
    ] = 0,
) -> None:
    """Print what is broken in the references of documents; exit code 1 when anything is, 2 when not all was read."""
    checked = Checked(Inputs(paths, encoding, include, exclude), select, ignore, severity, language, baseline)
    if online:
        checked.ask_the_web(private=allow_private)
    counted: Counter[str] = Counter()

    def each(analyses: Iterator["Analysis"]) -> Iterator["Analysis"]:
        for analysis in analyses:
            counted.update(f"{finding.code} {finding.name}" for finding in analysis.findings)
            yield analysis

    if write_baseline:
        checked.accept(each(checked.analyses(jobs)), write_baseline)
        raise typer.Exit(2 if checked.failed else 0)
    analyses = each(checked.mended(checked.analyses(jobs)) if fix and not diff else checked.analyses(jobs))
    if diff:
        sys.stdout.writelines(checked.changes(analyses))
    elif statistics:
        for _ in analyses:
            pass
        from ..show.statistics import table

        sys.stdout.write(table(counted))
    else:
        sys.stdout.writelines(write(chosen, analyses))
    sys.stdout.flush()
    checked.sum_up(counted.total())
    raise typer.Exit(2 if checked.failed else 1 if counted and not exit_zero else 0)
