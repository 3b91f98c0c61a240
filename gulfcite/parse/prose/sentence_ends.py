"""Running text to sentences, in Arabic and Latin script: where a mark ends one, and where it does not.

A stop ends none in an abbreviation (د. · ص. · op. cit.), behind an initial, in a number, before a small letter or a
comma, and inside brackets. A callout or a citation in brackets that follows the stop belongs to what it follows.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise

from ...model import Span
from ...tables.lexicon import lexicon
from ...text.folding import is_arabic
from ...text.tokens import MARK, NUMBER, RAISED, WORD, Token, tokenize

#: Whose short forms are written with a stop.
_ABBREVIATED = (
    *("honorific", "page-label", "volume-label", "issue-label", "part-label", "edition", "short-form", "signal"),
    *("editor-role", "translator-role", "and-others", "month", "no-date", "no-place", "no-publisher", "locator"),
)
#: In letters: of the last word of an abbreviation, and of one in Arabic or of a signal (cf.).
_SHORT, _SHORTEST = 5, 2
#: In characters: what stands in brackets is no longer.
_LONGEST_BRACKET = 300
_ENDS = frozenset((".", "?", "!", "؟"))
_PARTNERS = {")": "(", "]": "[", "}": "{"}
_CLOSERS = frozenset((*_PARTNERS, "”", '"', "'"))
_BULLETS, _BEHIND_NUMBER = frozenset(("-", "•", "*")), frozenset((".", ")", "-"))
_GOING_ON = frozenset((",", ";", ":", ")", "]"))


def sentences(text: str, span: Span, cited: Sequence[int] = ()) -> list[Span]:
    """The sentences of ``text[span]``, a paragraph, in order and without the white space between them.

    ``cited`` are the places in the text where callouts and citations begin, in order.
    """
    tokens = tokenize(text, *span).rows()
    if not tokens:
        return []
    breaks = [0, *_breaks(text, tokens, cited), len(tokens)]
    return [(tokens[a].start, tokens[b - 1].end) for a, b in pairwise(breaks) if a < b]


def _breaks(text: str, tokens: Sequence[Token], cited: Sequence[int]) -> Iterator[int]:
    """The tokens before which a sentence ends."""
    partners = _brackets(tokens)
    inside = {i for start, end in partners.items() for i in range(start + 1, end)}
    shortened = _abbreviations(tokens)
    begin = at = 0
    while at < len(tokens):
        end = at + 1
        if at > begin and _opens_item(text, tokens, at):
            yield at
            begin = at
        if at not in inside and _is_end(text, tokens, at, begin, shortened):
            end = _behind(tokens, at + 1, partners, cited)
            if end < len(tokens) and not _goes_on(text, tokens, at, end):
                yield end
                begin = end
        at = end


def _opens_item(text: str, tokens: Sequence[Token], at: int) -> bool:
    """Whether a line of a list begins at a token: - · أ. · 2) ·"""
    token = tokens[at]
    if "\n" not in text[tokens[at - 1].end : token.start]:
        return False
    if token.kind == MARK:
        return token.key in _BULLETS
    short = token.kind == NUMBER or token.end - token.start == 1
    return short and at + 1 < len(tokens) and tokens[at + 1].key in _BEHIND_NUMBER


def _brackets(tokens: Sequence[Token]) -> dict[int, int]:
    """The bracket that closes each bracket; none of those that stand too far apart to be partners."""
    found: dict[int, int] = {}
    opened: list[int] = []
    for at, token in enumerate(tokens):
        if token.kind != MARK:
            continue
        if token.key in _PARTNERS.values():
            opened.append(at)
        elif token.key in _PARTNERS and opened and tokens[opened[-1]].key == _PARTNERS[token.key]:
            start = opened.pop()
            if token.end - tokens[start].start <= _LONGEST_BRACKET:
                found[start] = at
    return found


def _abbreviations(tokens: Sequence[Token]) -> set[int]:
    """The words that end an abbreviation."""
    labels = lexicon(*_ABBREVIATED).labels([token.key for token in tokens])
    found: set[int] = set()
    for label in (label for labelled in labels.values() for label in labelled.values()):
        key = tokens[label.end - 1].key
        if len(key) <= (_SHORTEST if is_arabic(key) or label.table == "signal" else _SHORT):
            found.add(label.end - 1)
    return found


def _is_end(text: str, tokens: Sequence[Token], at: int, begin: int, shortened: Collection[int]) -> bool:
    """Whether token ``at`` may end the sentence that begins at ``begin``."""
    _, _, kind, key = tokens[at]
    if kind != MARK or key not in _ENDS or at == begin:
        return False
    if key != ".":
        return True
    before = tokens[at - 1]
    following = text[tokens[at].end : tokens[at].end + 1]
    if before.kind == NUMBER:
        return at - 1 > begin and not following.isdecimal()  # neither: 1. The first
    if before.kind != WORD:
        return before.key != "."
    letters = sum(sign.isalpha() for sign in before.key)
    if letters == 1:
        return at > 1 and tokens[at - 2].kind == NUMBER  # 1987م.
    joined = following.isdecimal() or (following.isalpha() and not is_arabic(following))  # gulf.example
    return at - 1 not in shortened and not joined


def _behind(tokens: Sequence[Token], at: int, partners: dict[int, int], cited: Sequence[int]) -> int:
    """The first token behind a stop that is not its sentence's: quotation marks, callouts, citations in brackets."""
    while at < len(tokens):
        token = tokens[at]
        if token.kind == RAISED:
            at += 1
        elif at in partners and bisect_left(cited, token.start) < bisect_left(cited, tokens[partners[at]].end):
            at = partners[at] + 1
        elif token.start == tokens[at - 1].end and (token.key in _CLOSERS or token.key in _ENDS):
            at += 1
        else:
            break
    return at


def _goes_on(text: str, tokens: Sequence[Token], at: int, end: int) -> bool:
    """Whether what stands behind the mark at ``at``, and behind what belongs to it, goes on with the sentence."""
    following = tokens[end]
    if following.kind == MARK and following.key in _GOING_ON:
        return True
    if text[following.start].islower():
        return True
    marks = [token.key for token in tokens[at:end]]
    if marks.count(".") > 1 or "..." in marks:
        return is_arabic(following.key)  # an ellipsis
    return marks[0] != "." and len(marks) > 1 and marks[-1] in _CLOSERS  # «ما العمل؟» يسأل
