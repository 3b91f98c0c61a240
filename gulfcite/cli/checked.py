"""The documents that ``gulfcite check`` was given, checked as the project wants it, one by one or side by side."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from .inputs import Inputs
from .language import spoken

if TYPE_CHECKING:
    from ..check.baseline import Baseline
    from ..check.phrase import Language, Message
    from ..check.settings import Settings
    from ..model import Analysis, Document
    from ..online.web import Web
    from ..read import Unreadable

#: So few documents are done before other processes have begun.
_FEW = 8


class Checked:
    """``failed`` is whether anything could not be read, written or understood."""

    def __init__(
        self,
        inputs: Inputs,
        select: list[str] | None,
        ignore: list[str] | None,
        severity: str | None,
        language: str | None,
        baseline: Path | None,
    ) -> None:
        self._web: Web | None = None
        from ..check import settings
        from ..check.baseline import BaselineError, load

        self._inputs = inputs
        try:
            found = settings.find(Path.cwd())
            given = {"select": select, "ignore": ignore, "severity": severity, "language": language}
            said = {key: _parted(value) for key, value in given.items() if value}
            self._settings = found._replace(**settings.read(Path("command line"), said).given(said))
            kept = baseline or (found.folder / found.baseline if found.baseline else None)
            self._baseline: Baseline | None = load(kept) if kept else None
        except (settings.SettingsError, BaselineError) as error:
            raise typer.BadParameter(str(error)) from None
        self._language = spoken(self._settings.language)

    def ask_the_web(self, *, private: bool) -> None:
        """Let the rules that look links and DOIs up be asked too."""
        try:
            from ..online.memory import Memory, standard
            from ..online.web import Web
        except ModuleNotFoundError as error:
            raise typer.BadParameter(
                f"needs {error.name}: pip install 'gulfcite[online]'", param_hint="--online"
            ) from None
        self._web = Web(Memory(standard()), private=private)

    @property
    def failed(self) -> bool:
        return self._inputs.failed

    def analyses(self, jobs: int) -> Iterator[Analysis]:
        """Each document with its findings, in the order given, whatever the number of processes."""
        from ..read import Unreadable
        from ..show.progress import tracked

        paths = self._inputs.found()
        one = partial(
            _checked, encoding=self._inputs.encoding, settings=self._settings, language=self._language, web=self._web
        )
        for result in tracked(_side_by_side(one, paths, 1 if self._web else jobs), len(paths)):
            if isinstance(result, Unreadable):
                self._inputs.complain(result.path, result.reason)
                continue
            self._inputs.count += 1
            self._inputs.mention(result.document)
            yield self._silenced(result)

    def accept(self, analyses: Iterable[Analysis], file: Path) -> None:
        """Write all findings to a baseline, and say how it changes."""
        from ..check.baseline import BaselineError, Draft
        from ..show.statistics import ACCEPTED
        from ..write.target import save

        draft = Draft(file)
        for analysis in analyses:
            draft.accept(analysis)
        try:
            change = draft.change()
        except BaselineError as error:
            raise typer.BadParameter(str(error)) from None
        if reason := save(str(file), [draft.text()]):
            self._inputs.complain(str(file), reason)
        else:
            self._say(ACCEPTED.of(path=file, **change._asdict()))

    def mended(self, analyses: Iterable[Analysis]) -> Iterator[Analysis]:
        """Mend each document in place; what is left to say of it."""
        from ..check.fix import UnsafeFixError, encoded, fixed
        from ..read import Unreadable, parsed
        from ..show.statistics import MENDED
        from ..write.target import save_bytes

        for analysis in analyses:
            text, count = fixed(analysis)
            document = analysis.document
            if not count:
                yield analysis
                continue
            try:
                data = encoded(document, text)
                reason = save_bytes(document.path, [data])
            except UnsafeFixError as error:
                reason = str(error)
            if reason:
                self._inputs.complain(document.path, reason)
                yield analysis
                continue
            self._say(MENDED.of(path=document.path, count=count))
            now = parsed(document.path, data, document.encoding)
            again = now if isinstance(now, Unreadable) else _examined(now, self._settings, self._language, self._web)
            if not isinstance(again, Unreadable):
                yield self._silenced(again)

    def changes(self, analyses: Iterable[Analysis]) -> Iterator[str]:
        """What mending would change, as a diff."""
        from ..check.fix import fixed
        from ..check.place import source_of
        from ..show.changes import changes

        for analysis in analyses:
            document = analysis.document
            yield from changes(document.path, source_of(document).text, fixed(analysis)[0])

    def _say(self, message: Message) -> None:
        typer.echo(message.said_in(self._language), err=True)

    def _silenced(self, analysis: Analysis) -> Analysis:
        return self._baseline.silence(analysis) if self._baseline else analysis

    def sum_up(self, findings: int) -> None:
        """Say on standard error how many findings there were, and which of the baseline are gone."""
        from ..show.statistics import GONE, summary

        if self._baseline:
            for gone in self._baseline.gone():
                self._say(GONE.of(finding=gone))
        if self._inputs.count:
            typer.echo(summary(self._inputs.count, findings, self._language), err=True)


def _parted(value: list[str] | str) -> list[str] | str:
    """``--select GC1,GC2`` is two."""
    return value if isinstance(value, str) else [part for one in value for part in one.split(",") if part.strip()]


def _side_by_side(
    one: partial[Analysis | Unreadable], paths: Sequence[str | Unreadable], jobs: int
) -> Iterator[Analysis | Unreadable]:
    jobs = min(jobs or os.cpu_count() or 1, len(paths))
    if jobs == 1 or len(paths) < _FEW or "-" in paths:
        yield from map(one, paths)
        return
    from concurrent.futures import ProcessPoolExecutor

    with ProcessPoolExecutor(jobs) as pool:
        yield from pool.map(one, paths, chunksize=max(1, min(16, len(paths) // (4 * jobs))))


def _checked(
    path: str | Unreadable, encoding: str | None, settings: Settings, language: Language, web: Web | None
) -> Analysis | Unreadable:
    """One document read and checked; a value that says why where that can't be done."""
    from ..read import Unreadable, document

    found = path if isinstance(path, Unreadable) else document(path, encoding)
    return found if isinstance(found, Unreadable) else _examined(found, settings, language, web)


def _examined(document: Document, settings: Settings, language: Language, web: Web | None) -> Analysis | Unreadable:
    from ..check.suppression import SuppressionError
    from ..pipeline import check
    from ..read import Unreadable

    try:
        return check(document, settings, language, web)
    except SuppressionError as error:
        return Unreadable(document.path, str(error))
    except Exception as error:  # a fault of ours in one document must not cost the others
        return Unreadable(document.path, f"could not be read through: {error!r}; please report it")
