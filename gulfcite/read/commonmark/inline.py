"""The text of a paragraph of Markdown: marks dropped, each letter with its place in the source."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ..composing import Paragraph, raised
from .lines import Place
from .parser import Token

#: What stands for a line that the source breaks: in running text the break, elsewhere a space.
_MARKS = ("em_open", "em_close", "strong_open", "strong_close", "s_open", "s_close")
_COMMENT = "<!--"
_DASHES = {"--": "–", "---": "—"}

#: Called with the token of a note, the place of its content and the paragraph that calls it.
Call = Callable[[Token, Place, Paragraph], None]


class Inline:
    """Adds what tokens say to a paragraph; ``breaks`` is what a line that breaks in the source becomes."""

    def __init__(self, paragraph: Paragraph, call: Call, breaks: str = "\n") -> None:
        self.literal: set[int] = set()
        self._paragraph = paragraph
        self._call = call
        self._breaks = breaks
        self._raises = False
        self._links: list[tuple[int, str]] = []

    def add(self, tokens: Sequence[Token], content: str, place: Place) -> None:
        """The tokens of ``content``, whose letters stand at their ``place`` in the source."""
        at = 0
        for token in tokens:
            if token.type == "text":
                at = self._text(token.content, content, at, place)
            elif token.type in _MARKS:
                at += len(token.markup)
            else:
                begin = token.meta.get("at", at)
                self._other(token, content, begin, place)
                at = token.meta.get("end", begin + 1 if token.type == "link_open" else at)

    def _text(self, text: str, content: str, at: int, place: Place) -> int:
        found = at if content.startswith(text, at) else content.find(text, at)
        if found < 0:  # written in another way
            self._paragraph.make(text, place(at))
            return at
        end = at = found
        while end < found + len(text):
            dash = content.find("--", at, found + len(text))
            end = found + len(text) if dash < 0 else dash
            if end > at:
                shown = content[at:end]
                self._paragraph.add(raised(shown) if self._raises else shown, place(at))
            if dash >= 0:
                at = end = self._dash(content, dash, found + len(text), place)
        return end

    def _dash(self, content: str, at: int, last: int, place: Place) -> int:
        """Two or three hyphens are a dash, but for those of a rule or an option of a program; returns their end."""
        end = at
        while end < last and content[end] == "-":
            end += 1
        written = content[at:end]
        is_option = content[max(0, at - 1) : at] in ("", " ") and content[end : end + 1].isalpha()
        shown = written if is_option else _DASHES.get(written, written)
        if shown == written:
            self._paragraph.add(written, place(at))
        else:
            self._paragraph.make(shown, place(at))
        return end

    def _other(self, token: Token, content: str, at: int, place: Place) -> None:
        paragraph = self._paragraph
        match token.type:
            case "softbreak":
                paragraph.add(self._breaks, place(at))
            case "hardbreak":
                paragraph.make("\n", place(at))
            case "text_special" if token.info == "escape":
                self.literal.add(paragraph.size)
                paragraph.add(token.content, place(at + 1))
            case "text_special":
                paragraph.make(token.content, place(at))
            case "raised" | "lowered":
                paragraph.add(raised(token.content) if token.type == "raised" else token.content, place(at + 1))
            case "code_inline":
                start = paragraph.size
                self._text(token.content, content, at, place)
                self.literal.update(range(start, paragraph.size))
            case "link_open":
                self._links.append((paragraph.size, str(token.attrs.get("href", ""))))
            case "link_close" if self._links:
                start, target = self._links.pop()
                self.literal.update(range(start, paragraph.size))
                if target and not target.startswith("#"):
                    paragraph.link(start, target)
            case "image":
                self.add(token.children or (), token.content, lambda offset: place(at + 2 + offset))
            case "footnote_ref":
                self._call(token, lambda offset: place(at + offset), paragraph)
            case "html_inline":
                self._tag(token.content, place(at))

    def _tag(self, written: str, at: int) -> None:
        name = written.strip("</> ").split(" ")[0].lower()
        if written.startswith(_COMMENT):
            return
        if name == "sup":
            self._raises = written[1:2] != "/"
        elif name.rstrip("/") == "br":
            self._paragraph.make("\n", at)
