"""Paragraphs of LaTeX in the making: white space as TeX sets it, each letter with its place in the source."""

from __future__ import annotations

from collections.abc import Callable

from ..composing import Paragraph, raised

#: What takes a paragraph when it ends.
Target = Callable[[Paragraph], None]


class Printer:
    """Adds text to the current paragraph and hands it on when it ends.

    What comes from another file stands, for the source, where that file is named: ``fixed``.
    """

    def __init__(self, target: Target) -> None:
        self.current = Paragraph()
        self.target = target
        self.fixed: int | None = None
        self.raises = False
        self._last = ""

    def add(self, text: str, at: int) -> None:
        """Text as it is written at ``at``; white space is one space, and none at the beginning."""
        if "  " not in text and (self._last not in ("", " ", "\n") or text[:1] != " "):
            self._write(text, at, made=False)
            return
        for order, piece in enumerate(text.split(" ")):
            if order:
                self.space(at - 1)
            if piece:
                self._write(piece, at, made=False)
            at += len(piece) + 1

    def make(self, text: str, at: int, *, raises: bool = False) -> None:
        """Text that stands for what is written at ``at``."""
        if text == " ":
            self.space(at)
        elif text:
            self._write(raised(text) if raises else text, at, made=True)

    def space(self, at: int) -> None:
        """White space."""
        if self._last not in ("", " ", "\n"):
            self._write(" ", at, made=True)

    def call(self, note: int, mark: str, at: int) -> None:
        """The callout of a note."""
        self.current.call(note, mark, at if self.fixed is None else self.fixed)
        self._last = mark

    def end(self) -> None:
        """The paragraph ends here."""
        paragraph, self.current, self._last = self.current, Paragraph(), ""
        if paragraph.size:
            self.target(paragraph)

    def turn_to(self, target: Target) -> Callable[[], None]:
        """Print for another target; what is returned ends that and goes on here."""
        outer = (self.current, self.target, self._last)
        self.current, self.target, self._last = Paragraph(), target, ""

        def back() -> None:
            self.end()
            self.current, self.target, self._last = outer

        return back

    def _write(self, text: str, at: int, *, made: bool) -> None:
        shown = raised(text) if self.raises else text
        if made or self.fixed is not None:
            self.current.make(shown, at if self.fixed is None else self.fixed)
        else:
            self.current.add(shown, at)
        self._last = text[-1]
