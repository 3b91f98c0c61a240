"""Fields of Word: what they show is text, what they are told to show is none."""

from __future__ import annotations

from ...model import Item
from .citing import Cited, cited, prints_list

_LINK = "HYPERLINK"
#: A field of this kind leads to a place in the same file.
_INSIDE = "\\l"


class _Field:
    def __init__(self) -> None:
        self.code: list[str] = []
        self.start = 0
        self.owner: object = None
        self.shows = self.lists = False


class Fields:
    """The fields that are open at a place in the text, the innermost last; ``items`` are the records they cite."""

    def __init__(self) -> None:
        self.items: dict[str, Item] = {}
        self._open: list[_Field] = []
        self._silent = self._lists = 0

    @property
    def shown(self) -> bool:
        """Whether text at this place is seen, and not an instruction or what one works with."""
        return self._silent == 0

    @property
    def lists(self) -> bool:
        """Whether text at this place is a list of references."""
        return self._lists > 0

    def begin(self) -> None:
        """An instruction begins."""
        self._open.append(_Field())
        self._silent += 1

    def instruct(self, code: str) -> None:
        """More of the instruction."""
        if self._open:
            self._open[-1].code.append(code)

    def separate(self, owner: object, start: int) -> None:
        """What is shown begins, at ``start`` in the paragraph ``owner``."""
        if self._open:
            field = self._open[-1]
            self._silent -= not field.shows
            field.shows, field.owner, field.start = True, owner, start
            if not field.lists and prints_list("".join(field.code)):
                field.lists = True
                self._lists += 1

    def end(self, owner: object) -> tuple[int, str | Cited] | None:
        """The innermost field ends: where what it shows begins, and where it leads or what it cites.

        Only of a field within one paragraph, that leads to or cites one thing.
        """
        field = self._open.pop() if self._open else None
        if field is None:
            return None
        self._silent -= not field.shows
        self._lists -= field.lists
        code = "".join(field.code)
        works = cited(code)
        self.items |= {work.key: work.item for work in works}
        target = works[0] if len(works) == 1 else linked(code)
        return (field.start, target) if target and field.owner is owner else None


def linked(code: str) -> str:
    """The address in an instruction that makes a link: ``HYPERLINK "https://..."``; else nothing."""
    name, _, rest = code.strip().partition(" ")
    opening, _, quoted = rest.strip().partition('"')
    if name.upper() != _LINK or opening.strip() or _INSIDE in opening:
        return ""
    return quoted.partition('"')[0]
