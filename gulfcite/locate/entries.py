"""The entries of one section of a reference list: marked or bare, wrapped over lines, or under their author's line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..model import Entry, Span
from .continuation import goes_on, is_closed
from .inline import pieces
from .lines import Line
from .markers import BULLET, LEADER, LETTER, NUMBERED, STAR, Marker, marker
from .wrapping import DASHES, Wrapping

_BULLETS = frozenset([BULLET, STAR])
#: A name and what is said of its bearer (when he died) are no longer than this.
_NAME = 110
#: How far the numbers of a list may leap before the number belongs to the text of a wrapped line.
_LEAP = 10
#: Lines to an entry that a page has wrapped.
_PER_ENTRY = 3


def entries_of(text: str, lines: Sequence[Line], section: str) -> list[Entry]:
    """The entries of the lines under one heading."""
    marks = [marker(line.text) for line in lines]
    reader = _Reader(text, lines, _entry_marks(marks), section)
    for i in range(len(lines)):
        reader.read(i)
    reader.close()
    return list(_parted(text, reader.entries))


def _parted(text: str, entries: Sequence[tuple[Entry, str]]) -> Iterator[Entry]:
    """The entries, with their kinds of marker, as one each where two or more stand on one line."""
    for i, (entry, kind) in enumerate(entries):
        after = entries[i + 1][0].number if i + 1 < len(entries) else None
        if entry.number is None or (after is not None and int(after) == int(entry.number) + 1):
            yield entry
            continue
        for piece in pieces(text, entry.span, kind, int(entry.number)):
            yield Entry(piece.span, entry.section, piece.number, entry.under)


def _entry_marks(marks: Sequence[Marker | None]) -> list[Marker | None]:
    """The markers that begin entries: of letters only where most lines have one, of plain numbers where they count."""
    kinds = [mark.kind for mark in marks if mark]
    lettered = kinds.count(LETTER) * 2 > len(marks)
    kept: list[Marker | None] = []
    numbers = [mark.number if mark and mark.kind in NUMBERED else 0 for mark in marks]
    last = None
    for i, mark in enumerate(marks):
        if mark and mark.kind in NUMBERED:
            # 307 pages or 5/1990 at the head of a wrapped line is no number of an entry
            first = last is None and (i == 0 or mark.number + 1 in numbers)
            near = first or mark.number in (1, (last or 0) + 1)
            if not near and last is not None and last <= mark.number <= last + _LEAP:
                near = last + 1 not in numbers[i + 1 : i + 1 + _LEAP]
            kept.append(mark if near else None)
            last = mark.number if near else last
        elif mark and mark.kind == LETTER and not lettered:
            kept.append(None)
        else:
            kept.append(mark)
    return kept


def _is_spaced(lines: Sequence[Line]) -> bool:
    """Whether empty lines part the entries, so that a line right below another is more of it."""
    apart = sum(line.apart and not goes_on(line.text) for line in lines[1:])
    return apart > 1 and apart * _PER_ENTRY >= len(lines) - 1


class _Reader:
    """Goes down the lines of a section once and keeps the entry and the author's line that are open."""

    def __init__(self, text: str, lines: Sequence[Line], marks: Sequence[Marker | None], section: str) -> None:
        self.entries: list[tuple[Entry, str]] = []
        self._text = text
        self._lines = lines
        self._marks = marks
        self._section = section
        marked = [mark for mark in marks if mark and mark.kind != LEADER]
        self._marked = len(marked) * 4 >= len(lines) and len(marked) > 0
        self._numbered = any(mark.kind in NUMBERED for mark in marked)
        self._headed = self._marked and not self._numbered and self._is_headed()
        self._spaced = _is_spaced(lines)
        self._wrapping = Wrapping(text, lines)
        self._first = 0
        self._span: Span | None = None
        self._number: str | None = None
        self._sign = ""
        self._under: Span | None = None
        self._author: Span | None = None
        self._waiting = False
        self._over_numbers = False

    def _is_headed(self) -> bool:
        """Whether bulleted titles stand under bare lines that name their author."""
        if self._marks[0] is None:
            return len(self._marks) > 1 and self._marks[1] is not None
        return len(self._marks) > 1 and self._names(0) and _kind(self._marks[1]) == LEADER

    def read(self, i: int) -> None:
        """Take line ``i`` as an author's line, the beginning of an entry, or more of the open one."""
        line, mark = self._lines[i], self._marks[i]
        start = line.start + (mark.end if mark else 0)
        content = (start, line.end)
        number = mark.value if mark and mark.kind in NUMBERED else None
        if self._heads_counted(i):
            self.close()
            self._author, self._over_numbers = content, True
        elif self._waiting:
            self._open((self._author[0] if self._author else start, line.end), self._number)
            self._waiting = False
        elif self._continues(i):
            self._extend(line.end)
        elif self._introduces(i):
            return
        elif self._heads(i):
            self.close()
            self._author, self._number, self._waiting, self._sign = content, number, True, _kind(mark)
        else:
            self.close()
            counted, self._over_numbers = self._over_numbers, self._over_numbers and number is not None
            titled = self._headed or (self._author and self._is_title(i))
            if counted != self._over_numbers or (not counted and (number is not None or not titled)):
                self._author = None
            self._open(content, number, self._author)
            self._sign, self._first = _kind(mark), i

    def _open(self, span: Span, number: str | None, under: Span | None = None) -> None:
        self._span, self._number, self._under = span, number, under

    def _extend(self, end: int) -> None:
        if self._span:
            self._span = (self._span[0], end)

    def close(self) -> None:
        """Put away the open entry."""
        if self._waiting and self._author and not self._span:
            self._span = self._author
        if self._span:
            self.entries.append((Entry(self._span, self._section, self._number, self._under), self._sign))
        self._span, self._number, self._under, self._waiting = None, None, None, False

    def _is_title(self, i: int) -> bool:
        """Whether a line without a number under a numbered author's line is a title of his."""
        mark = self._marks[i]
        return mark is None or mark.kind in _BULLETS

    def _continues(self, i: int) -> bool:
        """Whether line ``i`` goes on with the open entry."""
        if self._span is None:
            return False
        line, mark = self._lines[i], self._marks[i]
        if mark and mark.kind != LEADER:
            return False
        if goes_on(line.text):
            return True
        before = self._lines[i - 1]
        if self._headed:
            return not is_closed(before.text) and mark is None and not line.apart
        if self._marked and not (self._author and is_closed(before.text)):
            return not line.text.startswith(DASHES)
        return not line.apart and (self._spaced or self._wrapping.carries(i, self._first))

    def _heads(self, i: int) -> bool:
        """Whether line ``i`` names the author of the entries below it."""
        if i + 1 >= len(self._lines):
            return False
        mark, after = self._marks[i], self._marks[i + 1]
        if self._headed:
            return after is not None and (mark is None or self._names(i))
        if not self._lines[i].text.endswith((":", ":-", "：")) or len(self._lines[i].text) > _NAME:
            return False
        if self._numbered:
            return mark is not None and mark.kind in NUMBERED and (after is None or after.kind in _BULLETS)
        return mark is None and (not self._marked or _kind(after) in _BULLETS)

    def _heads_counted(self, i: int) -> bool:
        """الطبري، محمد بن جرير (ت 310هـ/922م): — whether a line without a number names whose numbered titles follow."""
        if i + 1 >= len(self._lines) or _kind(self._marks[i + 1]) not in NUMBERED or _kind(self._marks[i]) in NUMBERED:
            return False
        mark, words = self._marks[i], self._lines[i].text
        words = words[mark.end if mark else 0 :].rstrip(" :-")
        lived = "(" in words and words.endswith(")")
        comma = "،" in words or "," in words
        return comma and _is_name(words) and (lived or self._lines[i].text.endswith(":"))

    def _introduces(self, i: int) -> bool:
        """Whether line ``i`` is no entry but words before the first one of a marked list, with a colon."""
        return (
            self._marked
            and not self._headed
            and not self.entries
            and self._span is None
            and (self._marks[i] is None and self._lines[i].text.endswith(":"))
        )

    def _names(self, i: int) -> bool:
        """Whether a bulleted line holds a name and no title: no year outside brackets, few words, hardly a stop."""
        mark = self._marks[i]
        return _is_name(self._lines[i].text[mark.end if mark else 0 :])


def _is_name(words: str) -> bool:
    if len(words) > _NAME:
        return False
    bare, bracket, tail = words.partition("(")
    if any(sign.isdecimal() for sign in bare):
        return False
    if bracket:
        return tail.strip(" .").endswith(")") and any(sign.isdecimal() for sign in tail)
    return len(bare.split()) <= 6 and (bare[-1:] != "." or len(bare.split()) <= 2)


def _kind(mark: Marker | None) -> str:
    return mark.kind if mark else ""
