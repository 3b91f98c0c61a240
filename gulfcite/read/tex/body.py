"""The text of a LaTeX file as its reader sees it, found in one pass over the source."""

from __future__ import annotations

from collections.abc import Callable
from unicodedata import normalize

from ..beside import Beside
from ..composing import Composer, Paragraph
from . import acting, commands
from .printing import Printer
from .scanning import Command, Given, command, group, option, past_arguments, past_comment, past_white

#: What is not printed as it stands.
_SIGNS = frozenset("\\{}%$~&\n\r\t`'-")
_LIGATURES = (("---", "—"), ("--", "–"), ("``", "“"), ("''", "”"))
#: Braces and environments deeper than this are passed over.
_DEEPEST = 10_000
#: How deep options may hold options.
_OPTIONS = 10
_BEGIN, _END = "\\begin{document}", "\\end{document}"

Close = Callable[[], None]


class Body:
    """Goes through a source and those that it includes, and gives the composer what there is to read.

    What is kept here for ``acting``: the ``notes`` as they are called, and those called by ``marks`` alone; what the
    ``front`` says; the ``keys`` cited, the ``bibliographies`` named and ``at`` which place; the ``lists`` that are open
    with their last number, the ``tables`` around, how many ``items`` the bibliography has and the ``key`` of the one
    to come; the ``open_files``, environments that are ``endless``.
    """

    def __init__(self, path: str) -> None:
        self.composer = Composer()
        self.printer = Printer(lambda _: None)
        self.beside = Beside(path)
        self.notes: list[list[Paragraph]] = []
        self.front: dict[str, list[Paragraph]] = {"title": [], "author": [], "date": []}
        self.keys: list[str] = []
        self.bibliographies: list[str] = []
        self.at = 0
        self.lists: list[int | None] = []
        self.marks: list[int] = []
        self.key: str | None = None
        self.items = 0
        self.tables = 0
        self._depth = 0
        self.endless: set[str] = set()
        self.open_files: list[str] = []
        self._runs = [0, 0]
        self._stack: list[tuple[str, Close | None]] = []
        self._due: list[tuple[Paragraph, int | None, str | None]] = []

    def read(self, source: str) -> None:
        """All of a source; what stands before ``\\begin{document}`` prints nothing."""
        begins = source.find(_BEGIN)
        if begins >= 0:
            self.run(source, 0, begins)
            self._close_all()
            self.printer.end()
        self.printer.target = self.take
        self.run(source, max(begins, 0), len(source))
        self._close_all()
        self.printer.end()

    @property
    def footnotes(self) -> bool:
        """Whether there are notes that stand below pages."""
        return self._runs[0] > 0

    def compose(self) -> None:
        """Hand the body to the composer."""
        for paragraph, level, key in self._due:
            if key is None:
                self.composer.paragraph(paragraph, level)
            else:
                self.composer.leave()
                self.composer.entry(paragraph, key, number=paragraph.lead.strip("[] "))

    def take(self, paragraph: Paragraph, level: int | None = None) -> None:
        """A paragraph of the body, or a heading; the first behind a key is its entry."""
        key, self.key = self.key, None
        self._due.append((paragraph, level, key))

    def run(self, source: str, at: int, stop: int) -> None:
        """Print the source from ``at``, or what it does."""
        while at < stop:
            start = at
            while at < stop and source[at] not in _SIGNS:
                at += 1
            if at > start:
                self.printer.add(source[start:at], start)
            if at < stop:
                if source[at] == "\\" and source.startswith(_END, at):
                    return
                at = self._sign(source, at)

    def announce(self, run: int, at: int) -> int:
        """Call the next note of a run here; returns its order."""
        self._runs[run] += 1
        order = self.composer.announce(str(self._runs[run]), (run, 0))
        self.notes.append([])
        self.printer.call(order, str(self._runs[run]), at)
        return order

    def inside(self, source: str, given: Given) -> None:
        """Print what stands in an option; one within many others not at all."""
        if self._depth < _OPTIONS:
            self._depth += 1
            self.run(source, given.start, given.end)
            self._depth -= 1

    def into(self, source: str, at: int, close: Close | None = None) -> int:
        """Go into the argument at ``at``, at whose end ``close`` is called; at once where there is none."""
        at = past_white(source, at)
        if source.startswith("{", at) and len(self._stack) < _DEEPEST:
            self._stack.append(("{", close))
            return at + 1
        if close:
            close()
        return at

    def begin(self, name: str, close: Close | None) -> None:
        """An environment begins, at whose end ``close`` is called."""
        if len(self._stack) < _DEEPEST:
            self._stack.append((name, close))

    def end(self, name: str) -> None:
        """The innermost brace or environment of this name ends, and all in it; one that was not begun ends nothing."""
        if name == "{":
            if self._stack and self._stack[-1][0] == "{":
                self._pop()
        elif name in [one for one, _ in self._stack[-_NEAR:]]:
            while self._stack[-1][0] != name:
                self._pop()
            self._pop()

    def _pop(self) -> None:
        close = self._stack.pop()[1]
        if close:
            close()

    def _close_all(self) -> None:
        while self._stack:
            self._pop()

    def _sign(self, source: str, at: int) -> int:
        """What one sign begins; returns where the source goes on."""
        sign = source[at]
        if sign == "\\":
            return self._command(source, at)
        if sign == "%":
            return past_comment(source, at)
        if sign == "$":
            return self._math(source, at)
        if sign == "{":
            return self.into(source, at) if len(self._stack) < _DEEPEST else at + 1
        if sign == "}":
            self.end("{")
        elif sign in "\n\r\t":
            return self._white(source, at)
        elif sign == "&" and self.tables:
            self.printer.end()
        elif sign == "~":
            self.printer.make(" ", at)
        else:
            for written, shown in _LIGATURES:
                if source.startswith(written, at):
                    self.printer.make(shown, at)
                    return at + len(written)
            self.printer.add(sign, at)
        return at + 1

    def _white(self, source: str, at: int) -> int:
        """White space with a line end in it; a blank line ends the paragraph."""
        end, lines = at, 0
        while end < len(source) and source[end] in " \t\r\n":
            lines += source[end] == "\n" or (source[end] == "\r" and not source.startswith("\n", end + 1))
            end += 1
        if lines > 1:
            self.printer.end()
        else:
            self.printer.space(at)
        return end

    def _math(self, source: str, at: int) -> int:
        """Mathematics, as it stands; a raised number alone is one."""
        mark = "$$" if source.startswith("$$", at) else "$"
        end = source.find(mark, at + len(mark), at + acting.MATH)
        inner = source[at + len(mark) : max(end, 0)]
        if end < 0 or "\n\n" in inner:
            self.printer.add(mark, at)
            return at + len(mark)
        number = inner.strip("^{} ")
        if inner.startswith("^") and number.isdecimal():
            self.printer.make(number, at, raises=True)
        else:
            self.printer.add(source[at : end + len(mark)].replace("\n", " "), at)
        return end + len(mark)

    def _command(self, source: str, at: int) -> int:
        name, end = command(source, at)
        act = acting.ACTS.get(name)
        if act:
            return act(self, Command(source, at, end, name))
        if name in commands.SIGNS:
            self.printer.make(commands.SIGNS[name], at)
        elif name in commands.ACCENTS:
            return self._accent(source, at, end, name)
        elif name in commands.UNSEEN:
            return past_arguments(source, end, commands.UNSEEN[name])
        elif given := option(source, end):
            end = given.after if source.startswith(("{", "["), given.after) else end
        while name.isalpha() and source.startswith((" ", "\t"), end):  # what parts a command from a letter
            end += 1
        return end

    def _accent(self, source: str, at: int, end: int, name: str) -> int:
        """A letter with a mark: ``\\'e``, ``\\c{c}``, ``\\'\\i``."""
        begin = past_white(source, end) if name.isalpha() else end
        found = group(source, begin) if source.startswith("{", begin) else None
        written = source[found.start : found.end] if found else source[begin : begin + 1]
        after = found.after if found else begin + len(written)
        if written == "\\":
            letter, after = command(source, begin)
            written = f"\\{letter}"
        base = {"\\i": "i", "\\j": "j"}.get(written, written)
        if len(base) == 1 and base.isalpha():
            self.printer.make(normalize("NFC", base + commands.ACCENTS[name]), at)
            return after
        return end


#: An environment ends that was begun within so many braces and environments.
_NEAR = 200
