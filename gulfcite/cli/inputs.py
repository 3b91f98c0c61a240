"""The documents a command was given, read and analysed one at a time; what fails is said and passed over."""

from __future__ import annotations

import os
from collections.abc import Iterator
from itertools import chain
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:  # `gulfcite --version` needs no value, and the values take a while to define
    from ..model import Analysis, Document
    from ..read import Unreadable
    from ..read.records import Bibliography

Paths = Annotated[
    list[str] | None,
    typer.Argument(metavar="PATH...", show_default=False, help="Files, folders, or - for standard input."),
]


def _codec(name: str | None) -> str | None:
    """The name of an encoding as Python has it."""
    import codecs

    if name is None:
        return None
    try:
        return codecs.lookup(name).name
    except LookupError:
        raise typer.BadParameter(f"{name!r} is no encoding that is known; windows-1256 is one.") from None


Encoding = Annotated[
    str | None,
    typer.Option(metavar="NAME", callback=_codec, help="Of files of letters, such as windows-1256. Default: told."),
]
Include = Annotated[
    list[str] | None,
    typer.Option(metavar="PATTERN", help="Of folders and archives, only what this fits, as in .gitignore."),
]
Exclude = Annotated[
    list[str] | None, typer.Option(metavar="PATTERN", help="Nothing of folders and archives that this fits.")
]


class Inputs:
    """``failed`` is whether any input so far could not be read, and ``count`` how many could."""

    def __init__(
        self,
        paths: list[str] | None,
        encoding: str | None = None,
        include: list[str] | None = None,
        exclude: list[str] | None = None,
    ) -> None:
        if not paths and os.isatty(0):
            raise typer.BadParameter("give a file, a folder, or - for standard input", param_hint="PATH...")
        self._paths = paths or ["-"]
        self.encoding = encoding
        self._patterns = tuple(include or ()), tuple(exclude or ())
        self.failed = False
        self.count = 0

    def analyses(self, *, whole: bool) -> Iterator[Analysis]:
        """Each document's analysis, in the order given; ``whole`` with metadata and findings."""
        from ..pipeline import analyse
        from ..read import Choice, Unreadable, documents
        from ..read.watching import watch
        from ..show.progress import tracked

        watch(tracked)
        for document in documents(self._paths, self.encoding, Choice(*self._patterns)):
            if isinstance(document, Unreadable):
                self.complain(document.path, document.reason)
                continue
            try:
                analysis = analyse(document, whole=whole)
            except Exception as error:  # a fault of ours in one document must not cost the others
                self.complain(document.path, f"could not be read through: {error!r}; please report it")
                continue
            self.count += 1
            self.mention(document)
            yield analysis

    def bibliographies(self, paths: list[str] | None = None) -> Iterator[Bibliography]:
        """Each bibliography that was given, or at ``paths``, in their order; what is damaged in it is said."""
        from ..read import Unreadable
        from ..read.records import bibliography

        for path in paths or self._paths:
            found = bibliography(path)
            if isinstance(found, Unreadable):
                self.complain(path, found.reason)
                continue
            for damage in found.damage:
                self.complain(f"{path}:{damage.line}", damage.reason)
            yield found

    def some(self, *, whole: bool) -> Iterator[Analysis]:
        """The analyses, at least one: ends the program where nothing could be read."""
        analyses = self.analyses(whole=whole)
        first = next(analyses, None)
        if first is None:
            raise typer.Exit(2)
        return chain([first], analyses)

    def found(self) -> list[str | Unreadable]:
        """The path of each document, in the order given, and why there is none where there is none."""
        from ..read import Choice, find

        return list(find(self._paths, Choice(*self._patterns)))

    def spare(self, output: str | None) -> None:
        """End the program where the output would take the place of a document that is read."""
        if output is None or not os.path.isfile(output):
            return
        read = (one for one in self.found() if isinstance(one, str) and os.path.isfile(one))
        if any(os.path.samefile(one, output) for one in read):
            self.complain(output, "is one of the documents that are read; choose another place")
            raise typer.Exit(2)

    def mention(self, document: Document) -> None:
        """Say on standard error which files that a document names were not read, which is no failure."""
        from ..show.plain import plain

        for name in document.missed:
            said = f"names {name}, which is not there or outside of its project, or cannot be read; it is left out"
            typer.echo(plain(f"gulfcite: {document.path}: {said}"), err=True)

    def complain(self, path: str, reason: str) -> None:
        """Say on standard error, on one line, what is wrong with a path."""
        from ..show.plain import plain

        self.failed = True
        typer.echo(plain(f"gulfcite: {path}: {reason}"), err=True)
