"""One bibliographic description while it is being read: which field has taken which tokens."""

from collections.abc import Iterator
from itertools import compress
from typing import Literal, NamedTuple

from ..model import Flaw, Item, Name
from ..patterns.passage import Passage
from ..text.folding import is_arabic
from ..text.tokens import MARK, NUMBER, WORD

_OPEN = {"(": ")", "[": "]"}
_CLOSE = frozenset(_OPEN.values())
#: Marks that part elements inside brackets alone.
_INSIDE = frozenset((":", "/"))
#: Types that are cited by kind, number and court, not by author and title.
LEGAL = frozenset(("legislation", "legal_case"))
#: "thesis" words that name a degree wherever they stand; the others (رسالة, مذكرة) may be a title's first word.
PLAIN_THESIS = frozenset(("thesis", "typescript"))
#: Marks that may open a line, as a list's bullets do.
DASHES = frozenset("-*•")
_QUOTES = frozenset(("“", "”", '"'))
_PARTING = _QUOTES | _INSIDE | _OPEN.keys() | _CLOSE | {",", ";", "•"}
_SHORT_ROLE = 5


class Habit(NamedTuple):
    """How a list orders its entries.

    ``title_first``: the title stands before the author; ``inverted``: family names first, before a comma;
    ``family_first``: family names first, with no comma behind them; ``colon``: a colon ends the author; ``author`` is
    false where the line above names the author already.
    """

    title_first: bool = False
    inverted: bool = False
    family_first: bool = False
    colon: bool = False
    author: bool = True

    def like(self, other: "Habit") -> "Habit":
        """This habit, and what else another list does."""
        return Habit(
            self.title_first or other.title_first,
            self.inverted or other.inverted,
            self.family_first or other.family_first,
            self.colon or other.colon,
            self.author,
        )


class Settled(NamedTuple):
    """A field whose tokens ``[start, end)`` and value are settled before a description is read."""

    field: Literal["author", "publisher"]
    start: int
    end: int
    value: list[Name] | str


class Segment(NamedTuple):
    """Tokens ``[start, end)`` between two separators; ``before`` and ``after`` are the separators.

    A separator is a mark, the name of the field that took the tokens there in angle brackets, or empty at an end.
    """

    start: int
    end: int
    before: str
    after: str
    inside: bool


class Draft:
    """Tokens ``[start, end)`` of a passage, the field that owns each, and the item read so far.

    ``cited`` tells a citation (a lone page is its locator) from an entry of a list (a range is the work's extent).
    """

    def __init__(self, passage: Passage, start: int, end: int, *, cited: bool, habit: Habit) -> None:
        self.passage = passage
        self.start = start
        self.end = end
        self.cited = cited
        self.habit = habit
        self.owner: list[str] = [""] * passage.size
        self.item: Item = {}
        self.locator: str | None = None
        self.flaws: list[Flaw] = []
        self.repeats = False
        #: Whether the title was told before the fields behind it, so that what is free begins with them.
        self.titled = False
        self._close = _pairs(passage, start, end)
        self._marks: list[int] | None = None
        self._segments: list[Segment] | None = None

    def claim(self, start: int, end: int, field: str) -> None:
        """Give tokens ``[start, end)`` to ``field``."""
        self.owner[start:end] = [field] * (end - start)
        self._segments = None

    def free(self, start: int, end: int) -> bool:
        """Whether no field has taken any of tokens ``[start, end)``."""
        return not any(self.owner[start:end])

    def partner(self, at: int) -> int | None:
        """The closing bracket of the opening one at ``at``, or the other way round."""
        return self._close.get(at)

    def brackets(self, mark: str) -> list[tuple[int, int]]:
        """Where each bracket that ``mark`` opens begins and where it closes, in order."""
        if mark not in self.passage.keys:
            return []
        return [pair for pair in sorted(self._close.items()) if self.passage.keys[pair[0]] == mark]

    def text(self, start: int, end: int) -> str:
        """The words of tokens ``[start, end)`` as printed, without emphasis, marks at the ends and outer quotes."""
        return trimmed(self.passage, start, end)

    def behind(self, field: str) -> int:
        """The first token behind those of ``field``, which has some, that is no mark."""
        at = self.owner.index(field)
        while at < self.end and (self.owner[at] == field or self.passage.kind(at) == MARK):
            at += 1
        return at

    def segments(self) -> list[Segment]:
        """The tokens that are still free, cut at separators; a bracket that no field touched stays in its segment."""
        if self._segments is None:
            self._segments = self._cut()
        return self._segments

    def _cut(self) -> list[Segment]:
        keys, kinds, owner = self.passage.keys, self.passage.kinds, self.owner
        out: list[Segment] = []
        begin, before, inside, quoted = self.start, "", False, False
        resumed = self.start

        def cut(stop: int, mark: str, resume: int) -> None:
            nonlocal begin, before
            if begin < stop and kinds[begin:stop].count(MARK) < stop - begin:
                out.append(Segment(begin, stop, before, mark, inside))
            elif out and not out[-1].after.startswith("<"):
                out[-1] = Segment(*out[-1][:3], mark, out[-1].inside)
            begin, before = resume, mark

        for at, behind in self._stops():
            if at < resumed:
                continue
            if owner[at]:
                if begin == at and before.startswith("<"):
                    begin, before = behind, f"<{owner[at]}>"  # another field follows
                else:
                    cut(at, f"<{owner[at]}>", behind)
                quoted = False
                continue
            key = keys[at]
            if key in _QUOTES:
                beside = self._beside_quote(at, quoted, begin)
                if beside:
                    cut(beside, keys[at - 1], beside)
                quoted = key == "“" or (key == '"' and not quoted)
            elif quoted:
                continue
            elif key in _OPEN and at in self._close and not self._is_apart(at, self._close[at]):
                resumed = self._close[at] + 1
            elif self._parts(at, inside):
                cut(at, key, at + 1)
                inside = (inside or key in _OPEN) and key not in _CLOSE
        cut(self.end, "", self.end)
        return out

    def _stops(self) -> Iterator[tuple[int, int]]:
        """Where two elements may part, at the tokens of a field and at marks, and where the text goes on behind."""
        owner, end = self.owner, self.end
        if self._marks is None:
            kinds = enumerate(self.passage.kinds[self.start : end], self.start)
            self._marks = [at for at, kind in kinds if kind == MARK and self._may_part(at)]
        stops: list[bool | str] = [*owner]
        for at in self._marks:
            stops[at] = True
        behind = self.start
        for at in compress(range(self.start, end), stops[self.start : end]):
            if at >= behind:
                behind = at + 1
                while owner[at] and behind < end and owner[behind] == owner[at]:
                    behind += 1
                yield at, behind

    def _beside_quote(self, at: int, quoted: bool, begin: int) -> int | None:
        """Where a quotation mark parts elements: "Title," Journal, in the American order · Donald M. "Title".

        A question that fills its element needs no comma: "The Clash of Civilizations?" Foreign Affairs.
        """
        before = self.passage.key(at - 1)
        if quoted and before in ("?", "!") and self.passage.key(begin) in _QUOTES and self.passage.kind(at + 1) == WORD:
            return at + 1
        if at == self.start or before not in (",", "."):
            return None
        return at + 1 if quoted else at if before == "." else None

    def _may_part(self, at: int) -> bool:
        """Whether the mark at ``at`` parts two elements, if it is no mark of a field or an abbreviation."""
        key = self.passage.keys[at]
        return key in _PARTING or (key == "." and self._may_end(at)) or (key in DASHES and self.opens_line(at))

    def _parts(self, at: int, inside: bool) -> bool:
        """Whether one of those marks does part two elements, in the open or ``inside`` a bracket."""
        key = self.passage.keys[at]
        if key == ".":
            return not self._is_of_role(at)
        return at in self._close if key in _OPEN else inside or key not in _INSIDE

    def opens_line(self, at: int) -> bool:
        """Whether the dash at ``at`` opens a line of its own, as before a title under its author's name."""
        passage = self.passage
        if at == self.start or passage.keys[at] not in DASHES:
            return False
        return "\n" in passage.text[passage.ends[at - 1] : passage.starts[at]]

    def ends_sentence(self, at: int) -> bool:
        """Whether the full stop at ``at`` ends something: not an initial's, an abbreviation's, a host's."""
        return not self._is_of_role(at) and self._may_end(at)

    def _is_of_role(self, at: int) -> bool:
        """Whether the full stop at ``at`` belongs to an abbreviated role that no field has taken."""
        return at > self.start and not self.owner[at - 1] and self._is_short_role(at - 1)

    def _may_end(self, at: int) -> bool:
        """Whether the full stop at ``at`` ends something, if it does not belong to a role."""
        passage = self.passage
        if at == self.start:
            return True
        last, kind = passage.keys[at - 1], passage.kinds[at - 1]
        if last == "." or passage.key(at + 1) == "." or self._is_short_title(at - 1):
            return False
        if kind == MARK:
            return last in ')]”"*'
        if at + 1 < self.end and passage.starts[at + 1] == passage.ends[at] and _goes_on(passage, at + 1):
            return _parts_words(passage, at)
        if self.counts_century(at):
            return False
        return len(last) > 1 or kind != WORD

    def counts_century(self, at: int) -> bool:
        """im 20. Jahrhundert · 19. yüzyıl: whether the full stop at ``at`` makes the number before it an ordinal."""
        passage = self.passage
        if passage.kinds[at - 1] != NUMBER or len(passage.keys[at - 1]) > 2:
            return False
        label = passage.label(at + 1, "era")
        return label is not None and label.meaning == "century" and len(passage.keys[at + 1]) > 1

    def _is_short_title(self, at: int) -> bool:
        """Prof. · Dr.: the full stop is the abbreviation's; not in Lutfi al-Sayyid."""
        label = self.passage.label(at, "honorific") if len(self.passage.key(at)) < _SHORT_ROLE else None
        return label is not None and label.meaning != "suffix"  # Philip II.

    def _is_short_role(self, at: int) -> bool:
        """ed. · trans. · تح.: the full stop belongs to the abbreviation, and a name follows."""
        passage = self.passage
        label = passage.label(at, "editor-role", "translator-role")
        if label is None or label.end != at + 1 or len(passage.key(at)) > _SHORT_ROLE:
            return False
        several = label.table == "editor-role" and passage.key(at).endswith("s")
        return passage.kind(at + 2) == WORD and not several

    def _is_apart(self, start: int, close: int) -> bool:
        """Whether a bracket holds fields of its own (an imprint, a date), not words of what is around it."""
        passage = self.passage
        if any(self.owner[start:close]):
            return True
        if close - start > 2 and passage.label(start + 1, "publisher-cue", "place", "body-cue"):
            return True
        if passage.label(start + 1, "editor-role", "translator-role", "other-role"):
            return True
        if self._names_degree(start, close):
            return True
        return start == self.start or passage.key(start - 1) in ",.;:"

    def _names_degree(self, start: int, close: int) -> bool:
        """[رسالة ماجستير غير منشورة] · (Unpublished doctoral dissertation): one degree, not what a title compares."""
        first = self.passage.label(start + 1, "thesis")
        if first is None or first.glued or first.meaning in PLAIN_THESIS:
            return False
        if self.passage.found(max(self.start, start - 4), start, "thesis"):
            return False  # رسالة ماجستير (غير منشورة): of the degree around it
        return not any(self.passage.label(at, "thesis") for at in range(first.end, close))


def _goes_on(passage: Passage, at: int) -> bool:
    """Whether a token that touches the full stop before it goes on with the same: a.b, Ch.-A."""
    return passage.kinds[at] != MARK or passage.keys[at] == "-"


def _parts_words(passage: Passage, at: int) -> bool:
    """ترجمة أسعد رزوق.بيروت: between two whole words of Arabic a full stop without a space ends something."""
    beside = (at - 1, at + 1)
    return all(passage.kinds[i] == WORD and len(passage.keys[i]) > 2 and is_arabic(passage.keys[i]) for i in beside)


def trimmed(passage: Passage, start: int, end: int) -> str:
    """The words of tokens ``[start, end)`` as printed, without emphasis, marks at the ends and outer quotes."""
    keys, kinds = passage.keys, passage.kinds
    while start < end and kinds[start] == MARK and keys[start] in ",;:.-*/_•)]":
        start += 1
    while start < end and kinds[end - 1] == MARK and keys[end - 1] in ",;:.-*/_•([<":
        end -= 1
    if end - start > 2 and keys[start] in '“"' and keys[end - 1] in '”"':
        inner = [key for key in keys[start + 1 : end - 1] if key in _QUOTES]
        if not inner or inner == ["“", "”"]:
            start, end = start + 1, end - 1
            while end > start and kinds[end - 1] == MARK and keys[end - 1] in ",.":
                end -= 1
    printed = passage.quote(start, end).replace("*", "").strip(" ،,") if start < end else ""
    single = printed.startswith("‘") and printed.endswith("’") and printed.count("‘") == 1
    return printed[1:-1].strip(" ،,") if single else printed


def _pairs(passage: Passage, start: int, end: int) -> dict[int, int]:
    """Matching round and square brackets, each way."""
    found: dict[int, int] = {}
    stack: list[int] = []
    keys = passage.keys[start:end]
    if "(" not in keys and "[" not in keys:
        return found
    for at, key in enumerate(keys, start):
        if key in _OPEN:
            stack.append(at)
        elif key in _CLOSE:
            while stack:
                opened = stack.pop()
                if _OPEN[passage.keys[opened]] == key:
                    found[opened], found[at] = at, opened
                    break
    return found
