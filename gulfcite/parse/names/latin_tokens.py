"""What the tokens of a name in Latin script are: initials, suffixes, particles, conjunctions between names."""

from __future__ import annotations

from ...patterns.passage import Passage
from ...text.tokens import WORD
from .words import particles

_JOINERS = frozenset(("and", "&", "et", "und", "y"))
SUFFIXES = frozenset(("jr", "sr", "ii", "iii", "iv"))
#: Two letters and a stop that stand for one given name.
_DIGRAPHS = frozenset(("ch", "th", "ph", "yu", "ya", "zh", "sh", "kh", "st", "wm"))
BLOCK = 3


def is_joiner(passage: Passage, at: int) -> bool:
    """Whether a conjunction stands at ``at``, and no initial: Y. Koren."""
    return passage.key(at) in _JOINERS and passage.key(at + 1) != "."


def behind_suffix(passage: Passage, at: int, end: int) -> int:
    """Jr. · III: where it ends behind a name."""
    if at < end and passage.key(at) in SUFFIXES:
        at += 1
        at += passage.key(at) == "." and passage.key(at + 1) in (",", "&", *_JOINERS)
    return at


def behind_initials(passage: Passage, at: int, end: int) -> int:
    """Where the initials that begin at ``at`` end: J. A. · W.-P. · J A; a letter without stop is none behind one."""
    stop, dotted = at, False
    while stop < end and passage.kind(stop) == WORD:
        size, stopped = len(passage.key(stop)), passage.key(stop + 1) == "." and stop + 1 < end
        letter = size == 1 and is_capital(passage, stop) and (stopped or not dotted)
        digraph = size == 2 and stopped and passage.key(stop) in _DIGRAPHS and is_capital(passage, stop)
        if not letter and not digraph:
            break
        dotted = dotted or stopped
        stop += 1 + stopped
        if passage.key(stop) == "-" and passage.kind(stop + 1) == WORD and len(passage.key(stop + 1)) <= 2:
            stop += 1
    return stop


def is_block(passage: Passage, at: int) -> bool:
    """JA · M: initials without stops, one token."""
    printed = passage.printed(at)
    return passage.kind(at) == WORD and len(printed) <= BLOCK and printed.isupper() and passage.key(at) not in SUFFIXES


def is_capital(passage: Passage, at: int) -> bool:
    return passage.kind(at) == WORD and passage.printed(at)[:1].isupper()


def is_particle(passage: Passage, at: int) -> bool:
    """van · de · d': a word of the family name without a capital."""
    return passage.key(at) in particles() or passage.label(at, "name-particle") is not None


def is_closed(passage: Passage, at: int, end: int) -> bool:
    """Whether a name may end before token ``at``: at a mark, a number, a conjunction, “and others”."""
    if at >= end or passage.kind(at) != WORD:
        return passage.key(at) != "-" or at >= end
    return is_joiner(passage, at) or passage.label(at, "and-others") is not None
