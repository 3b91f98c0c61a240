"""The text of a Markdown file as its reader sees it, put together from the tokens of its blocks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from ...model import Pointer
from ..composing import Composer, Paragraph, raised
from ..counting import bullet
from . import html
from .citations import Cited, citations
from .inline import Inline
from .lines import Line, Place, lines_of, placing
from .parser import Token, parser
from .wrapping import is_wrapped

_FENCE = ":::"
#: Notes of one file are numbered through.
_RUN = (0, 0)


class Body:
    """Goes through the blocks once, then through the notes in the order in which they are called."""

    def __init__(self, source: str, skipped: int) -> None:
        self.composer = Composer()
        self._lines = lines_of(source)
        self._skipped = skipped
        self._notes: list[list[Paragraph]] = []
        self._waiting: list[tuple[Sequence[Token], Place | None]] = []
        self._numbers: dict[str, int] = {}
        self._defined: dict[str, list[Token]] = {}
        self._inline: dict[int, dict[str, Any]] = {}
        self._note: list[Paragraph] | None = None
        self._lists: list[_List] = []
        self._cited: list[tuple[Paragraph, Cited]] = []
        self._due: list[tuple[Paragraph, int | None]] = []
        self._cell = (0, 0)
        self._breaks = "\n"

    def read(self) -> list[list[Paragraph]]:
        """All of the body, then the paragraphs of each note, in the order of their numbers."""
        env: dict[str, Any] = {}
        tokens = parser().parse("\n".join(self._masked()), env)
        self._inline = env.get("footnotes", {}).get("list", {})
        self._breaks = " " if is_wrapped(self._broken(tokens)) else "\n"
        self._walk(self._without_notes(tokens))
        done = 0
        while done < len(self._waiting) or self._unnumbered():  # a note may call others
            self._note = self._notes[done]
            self._walk(*self._waiting[done])
            done += 1
        return self._notes

    def compose(self, known: frozenset[str]) -> list[str]:
        """Hand the body to the composer; returns the keys that are cited.

        Each is marked where it stands; one that is not ``known`` must stand in brackets somewhere, or it is none.
        """
        sure = known | {one.key for _, one in self._cited if one.bracketed}
        found = []
        for paragraph, one in self._cited:
            if one.key in sure:
                paragraph.pointers.append(Pointer((one.start, one.end), one.key, one.locator))
                found.append(one.key)
        for paragraph, level in self._due:
            self.composer.paragraph(paragraph, level)
        return found

    def _broken(self, tokens: Sequence[Token]) -> Iterator[list[str]]:
        """The lines of each paragraph that has several."""
        for token in tokens:
            if token.type == "inline" and token.map and token.map[1] - token.map[0] > 1:
                yield [line.text for line in self._lines[token.map[0] : token.map[1]]]

    def _masked(self) -> list[str]:
        """The lines without the front matter and the fences of divisions."""
        texts = [line.text for line in self._lines]
        texts[: self._skipped] = [""] * self._skipped
        return ["" if text.startswith(_FENCE) else text for text in texts]

    def _without_notes(self, tokens: Sequence[Token]) -> list[Token]:
        """The blocks of the body; those of notes are put by."""
        body: list[Token] = []
        current = body
        for token in tokens:
            if token.type == "footnote_reference_open":
                current = self._defined[str(token.meta["label"])] = []
            elif token.type == "footnote_reference_close":
                current = body
            else:
                current.append(token)
        return body

    def _walk(self, tokens: Sequence[Token], place: Place | None = None) -> None:
        level: int | None = None
        for token in tokens:
            match token.type:
                case "inline":
                    self._paragraph(token, level, place)
                case "heading_open":
                    level = int(token.tag[1:])
                case "heading_close":
                    level = None
                case "bullet_list_open" | "ordered_list_open":
                    self._lists.append(_List(token))
                case "bullet_list_close" | "ordered_list_close":
                    self._lists.pop()
                case "list_item_open":
                    self._lists[-1].begin(token)
                case "fence" if not token.info.lstrip().startswith("{"):
                    self._verbatim(token, 1)
                case "code_block":
                    self._verbatim(token, 0)
                case "html_block" if token.map:
                    for paragraph in html.paragraphs(self._lines[token.map[0] : token.map[1]]):
                        self._add(paragraph)

    def _paragraph(self, token: Token, level: int | None, place: Place | None) -> None:
        first = token.map[0] if token.map else 0
        paragraph = Paragraph()
        running = level is None and not self._lists and self._note is None
        if self._lists and self._lists[-1].due:
            self._lists[-1].lead(paragraph, self._lines[first])
        inline = Inline(paragraph, self._call, self._breaks if running else " ")
        # the cells of a row stand in one line, one behind another
        begin = self._cell[1] if token.map and self._cell[0] == first else 0
        own = place or placing(self._lines, token.content, first, begin)
        inline.add(token.children or (), token.content, own)
        if token.map:
            self._cell = (first, own(len(token.content)) - self._lines[first].start)
        self._add(paragraph, level)
        self._cited += [(paragraph, one) for one in citations(paragraph.text, inline.literal)]

    def _verbatim(self, token: Token, fence: int) -> None:
        first, last = token.map or (0, 0)
        paragraph = Paragraph()
        for line in self._lines[first + fence : last - fence]:
            paragraph.add("\n" if paragraph.size else "", line.start)
            paragraph.add(line.text.strip(), line.start + len(line.text) - len(line.text.lstrip()))
        self._add(paragraph)

    def _add(self, paragraph: Paragraph, level: int | None = None) -> None:
        if self._note is None:
            self._due.append((paragraph, level))
        else:
            self._note.append(paragraph)

    def _call(self, token: Token, place: Place, paragraph: Paragraph) -> None:
        label, written = token.meta.get("label"), token.meta["id"]
        name = f"^{label}" if label is not None else str(written)
        if name in self._numbers:  # called again
            paragraph.make(raised(str(self._numbers[name] + 1)), place(0))
            return
        if label is not None:
            order = self._number(name, self._defined.get(str(label), []))
        else:
            known = self._inline[written]
            inside = Token("inline", "", 0, children=list(known["tokens"]), content=known["content"])
            order = self._number(name, [inside], lambda offset: place(offset + 2))
        paragraph.call(order, str(order + 1), place(0))

    def _number(self, name: str, tokens: Sequence[Token], place: Place | None = None) -> int:
        order = self.composer.announce(str(len(self._notes) + 1), _RUN)
        self._numbers[name] = order
        self._notes.append([])
        self._waiting.append((tokens, place))
        return order

    def _unnumbered(self) -> bool:
        """Whether there was a note left that nothing calls; it is numbered behind the others."""
        left = next((label for label in self._defined if f"^{label}" not in self._numbers), None)
        if left is not None:
            self._number(f"^{left}", self._defined[left])
        return left is not None


class _List:
    """A list, whose items are numbered as printed; as counted, where all are written with one number."""

    def __init__(self, opened: Token) -> None:
        self._ordered = opened.type.startswith("ordered")
        self._first = int(opened.attrs.get("start", 1))
        self._count = 0
        self._sign = ""
        self.due = False

    def begin(self, token: Token) -> None:
        """An item."""
        self._count += 1
        self._sign = token.info + token.markup
        self._repeats = self._count > 1 and token.info.isdecimal() and int(token.info) == self._first
        self.due = True

    def lead(self, paragraph: Paragraph, line: Line) -> None:
        """Print the number or the bullet before the first paragraph of an item."""
        self.due = False
        at = max(line.text.find(self._sign), 0)
        if not self._ordered:
            paragraph.make(bullet(self._sign), line.start + at)
        elif self._repeats:
            paragraph.make(f"{self._first + self._count - 1}{self._sign[-1]}", line.start + at)
        else:
            paragraph.add(self._sign, line.start + at)
        paragraph.make(" ", line.start + at + len(self._sign))
