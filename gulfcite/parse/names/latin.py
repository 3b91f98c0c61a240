"""A list of persons in Latin script, in every order that styles print names; the first name tells how to read on.

Smith, J., & Jones, K. · J. Smith and K. Jones · Smith JA, Jones K · Lakoff, George, and Mark Johnson
"""

from typing import NamedTuple

from ...model import Name
from ...patterns.passage import Passage
from ...text.tokens import NUMBER, WORD
from . import people
from .latin_tokens import (
    BLOCK,
    SUFFIXES,
    behind_initials,
    behind_suffix,
    is_block,
    is_capital,
    is_closed,
    is_joiner,
    is_particle,
)
from .parts import SONS, family_start, person
from .words import known_names, particles

#: What a name that a conjunction joins to one before it has to look like.
_JOINED = 0.4
#: What a family name before given names has to look like.
_FAMILY_LIKE = 0.45
_FAMILY = 4
_GIVEN = 3
#: Family names and words that are of nobody: bodies, places, kinds of works.
_BARRED = ("publisher-cue", "body-cue", "place", "journal-cue", "conference", "report", "web", "chapter-in")


class Read(NamedTuple):
    """A name that ends before token ``end``; ``initials``: it has some, which prove it.

    ``form``: ``direct`` with given names first, ``inverted``, or ``block`` with bare initials behind the family name.
    """

    name: Name
    end: int
    initials: bool
    form: str


def names_at(passage: Passage, start: int, end: int) -> tuple[int, list[Name]] | None:
    """Where the list of names that begins at ``start`` ends, and who they are; None where it is not plainly one."""
    first = _name(passage, start, end, None, joined=False)
    if first is None:
        return None
    reads, at, closed = [first], first.end, False
    while at < end:
        others = _others(passage, at, end)
        if others:
            return others, [read.name for read in reads]
        following, joined = _joint(passage, at, end)
        if following == at:
            break
        read = _name(passage, following, end, reads[-1], joined=joined)
        if read is None or (closed and not (joined or read.initials)):
            break
        reads.append(read)
        at, closed = read.end, closed or joined
    if not closed:
        _drop_unproved(passage, reads)
    return (reads[-1].end, [read.name for read in reads]) if reads else None


def _drop_unproved(passage: Passage, reads: list[Read]) -> None:
    """G. Gauthier, Andrei Tarkovski, Edilig: no conjunction tells a last name without initials from a title."""
    end = reads[0].end
    quoted = passage.key(end) == "," and passage.key(end + 1) in ("“", '"', "‘")
    alone = len(reads) == 1 and (passage.key(end) == "." or quoted)
    while reads and reads[-1].form == "direct" and not (reads[-1].initials or alone):
        reads.pop()


def _joint(passage: Passage, at: int, end: int) -> tuple[int, bool]:
    """Where the next name begins behind a comma, a semicolon or a conjunction, and whether a conjunction joins it."""
    following = at
    while following < end and passage.key(following) in (",", ";"):
        following += 1
    if following < end and is_joiner(passage, following):
        return following + 1, True
    return following, False


def _others(passage: Passage, at: int, end: int) -> int | None:
    """, et al. · and others: where they end."""
    at += passage.key(at) == ","
    label = passage.label(at, "and-others")
    return label.end if label and label.end <= end and label.meaning == "and-others" else None


def _name(passage: Passage, at: int, end: int, before: Read | None, *, joined: bool) -> Read | None:
    """The name at ``at``; behind ``before`` only one in an order that goes with it."""
    if at >= end or passage.kind(at) != WORD:
        return None
    read = _initials_first(passage, at, end)
    if read:
        return read
    if before is None or before.form != "direct":
        read = _inverted(passage, at, end) or _block(passage, at, end, before)
        if read:
            return read
        read = _given_behind(passage, at, end, joined=joined)
        if read and (before is None or joined or read.initials or passage.key(at - 1) == ";"):
            return read
    return _direct(passage, at, end, least=_JOINED if joined and before else people.LIKELY)


def _initials_first(passage: Passage, at: int, end: int) -> Read | None:
    """J. A. Smith · W.-P. de Roever · M.T. Kim"""
    family = behind_initials(passage, at, end)
    if family == at or family >= end or passage.kind(family) != WORD:
        return None
    stop = _family(passage, family, end)
    if stop == family or not is_closed(passage, stop, end):
        return None
    stop = behind_suffix(passage, stop, end)
    if passage.label(family, *_BARRED[:2]) and stop == family + 1:
        return None
    cut = _cut(passage, family, stop)
    return Read({"family": passage.quote(cut, stop), "given": passage.quote(at, cut)}, stop, True, "direct")


def _inverted(passage: Passage, at: int, end: int) -> Read | None:
    """Smith, J. A. · de la Cruz, M.-T. · Smith, J. A., Jr."""
    stop = _family(passage, at, end)
    comma = behind_suffix(passage, stop, end)
    if passage.key(comma) == "," and passage.key(comma + 1) in SUFFIXES:
        comma = behind_suffix(passage, comma + 1, end)
        comma += passage.key(comma) == "."
    if stop == at or passage.key(comma) != ",":
        return None
    last = behind_initials(passage, comma + 1, end)
    if last == comma + 1:
        return None
    dotted = passage.key(last - 1) == "."
    while last < end and passage.kind(last) == WORD and is_particle(passage, last):
        last += 1  # Roever, W.-P. de
    placed = (
        passage.label(last + 2, "place") and passage.key(last) not in known_names()[1]
    )  # Mill, J. S. Liberty. London
    if dotted and passage.kind(last) == WORD and _goes_on(passage, last + 1) and not placed:
        last += 1  # Brown, L. Carl. Title
    if not dotted and not is_closed(passage, last, end):
        return None
    if passage.key(last) == "," and passage.key(last + 1) in SUFFIXES:
        last = behind_suffix(passage, last + 1, end)
    given = passage.quote(comma + 1, last)
    return Read({"family": passage.quote(at, comma), "given": given}, last, True, "inverted")


def _goes_on(passage: Passage, at: int) -> bool:
    """Whether the mark at ``at`` closes a further given name behind an initial: a title has more words."""
    return passage.key(at) in (".", ",", ";") or (is_joiner(passage, at) and is_capital(passage, at + 1))


def _block(passage: Passage, at: int, end: int, before: Read | None) -> Read | None:
    """Smith JA · Gitti M. · de la Macorra JC"""
    family = at
    while family < end and passage.kind(family) == WORD and not is_block(passage, family):
        if is_joiner(passage, family):
            return None
        if family > at and behind_initials(passage, family, end) > family:
            break  # Julien Ch.-A.
        family += 1
        while family < end and passage.key(family) == "-" and passage.kind(family + 1) == WORD:
            family += 2
    if family == at or family - at > 2 * _FAMILY or not _is_family(passage, at, family):
        return None
    stop = behind_initials(passage, family, end)
    if stop == family:
        if family >= end or not is_block(passage, family):
            return None
        stop = family + 1
    if passage.key(stop) == "-" and is_block(passage, stop + 1):
        stop += 2
    stop = behind_suffix(passage, stop, end)
    again = before is not None and before.form == "block"
    if not is_closed(passage, stop, end) and not (again and passage.key(stop - 1) == "."):
        return None
    given = passage.quote(family, stop)
    if before and "." not in before.name.get("given", "."):
        given = given.removesuffix(".")  # Jones K, Smith J. Title: the stop of the list
    return Read({"family": passage.quote(at, family), "given": given}, stop, True, "block")


def _given_behind(passage: Passage, at: int, end: int, *, joined: bool) -> Read | None:
    """Lakoff, George · Bakhtin, Mikhail M."""
    family = _family(passage, at, end)
    comma = behind_suffix(passage, family, end)
    if comma == at or passage.key(comma) != "," or _is_barred(passage, at):
        return None
    stop, words, initial = comma + 1, 0, False
    while stop < end and words < _GIVEN and passage.kind(stop) == WORD and is_capital(passage, stop):
        letters = behind_initials(passage, stop, end)
        if initial and words > 1 and (letters == stop or (letters == stop + 1 and passage.key(stop) == "a")):
            break  # Parsons, Deborah L. Streetwalking · Lapidus, Ira M. A History
        initial = initial or letters > stop
        stop = max(letters, stop + 1)
        if passage.key(stop) == "-" and passage.kind(stop + 1) == WORD:
            stop += 2
        words += 1
    month = passage.label(comma + 1, "month")
    if not words or _is_barred(passage, comma + 1) or (month and passage.kind(month.end) == NUMBER):
        return None
    parted = passage.key(stop) in (".", "(", ":", "&", ";", "-", "") or passage.kind(stop) == NUMBER
    # not: Moralistes et politiques
    another = is_joiner(passage, stop) and not passage.printed(stop + 1).islower()
    # nor: Leila Fawaz, Merchants and Migrants
    another = another and (
        people.is_name(passage, comma + 1, stop) or (family == at + 1 and _is_two(passage, stop + 1))
    )
    quoted = passage.key(stop) == "," and (joined or passage.key(stop + 1) in ("“", '"', "‘"))
    parted = parted or another or quoted or (passage.key(stop) == "," and _joint(passage, stop, end)[1])
    in_capitals = passage.quote(at, family).isupper() and family == at + 1
    if not (parted or initial or in_capitals) or _is_whole(passage, at, family, words, initial=initial):
        return None
    named = family > at + 1 or passage.key(stop) in known_names()[1]  # but Said, Edward W. Orientalism.
    if passage.kind(stop) == WORD and named and _goes_on(passage, stop + 1):
        return None  # Albert Hourani, Philip S. Khoury and …
    # Page, Walter Hines and … · Page, W. (1912): what stands behind given names makes a name of any word before them
    least = 0.0 if family == at + 1 and (another or passage.kind(stop) == NUMBER) else _FAMILY_LIKE
    if (
        people.person_score(passage, comma + 1, stop) < people.LIKELY
        or people.person_score(passage, at, family) < least
    ):
        return None
    given = passage.quote(comma + 1, stop)
    return Read({"family": passage.quote(at, comma), "given": given}, stop, initial, "inverted")


def _is_two(passage: Passage, at: int) -> bool:
    """Horkheimer, Max and Theodor Adorno. …: two capitals, then a mark, are a person and no end of a title."""
    return is_capital(passage, at) and is_capital(passage, at + 1) and is_closed(passage, at + 2, passage.size)


def _is_whole(passage: Passage, at: int, family: int, given: int, *, initial: bool) -> bool:
    """Anoop Gupta, Andrew Tucker, and …: two whole names, none of them family and given names."""
    words = sum(passage.kind(i) == WORD and passage.key(i - 1) != "-" for i in range(at, family))
    particle = any(is_particle(passage, i) for i in range(at, family))
    coloned = passage.key(family) == "," and passage.key(family + 1 + given) == ":"  # James Gleick, Chaos: …
    return words > 1 and (given > 1 or coloned) and not initial and not particle


def _direct(passage: Passage, at: int, end: int, *, least: float) -> Read | None:
    """Mark Johnson · Jamie E. Guillory · Wolf-Dietrich Weber"""
    stop, words, initial = at, 0, False
    while stop < end and words < _FAMILY + 1 and passage.kind(stop) == WORD and not is_joiner(passage, stop):
        if not (is_capital(passage, stop) or is_particle(passage, stop)):
            return None
        letters = behind_initials(passage, stop, end) if words else stop
        initial = initial or letters > stop
        stop = max(letters, stop + 1)
        stop += passage.key(stop - 1) == "b" and passage.key(stop) == "."  # Aḥmad b. Ḥanbal
        while passage.key(stop) == "-" and passage.kind(stop + 1) == WORD:
            stop += 2
        words += 1
    if words < 2 or not is_closed(passage, stop, end) or _is_barred(passage, at):
        return None
    if people.person_score(passage, at, stop) < least:
        return None
    cut = _cut(passage, at + 1, stop)
    name: Name = {"family": passage.quote(cut, stop), "given": passage.quote(at, cut)}
    first = passage.printed(at)
    if len(first) > BLOCK and first.isupper():
        name = person(passage, at, stop)  # CATUSSE Myriam
    elif all(is_particle(passage, i) for i in range(at, cut)):
        name = {"family": passage.quote(at, stop)}  # Ibn Khaldun
    return Read(name, stop, initial, "direct")


def _cut(passage: Passage, start: int, end: int) -> int:
    """Where the family name begins in words printed given names first: behind initials, at the first small word."""
    while (letters := next((i for i in range(start, end) if behind_initials(passage, i, end) > i), end)) < end:
        start = behind_initials(passage, letters, end)
    lower = (i for i in range(start, end) if passage.printed(i)[:1].islower())
    known = particles()
    small = next((i for i in lower if passage.key(i) not in SONS and known.get(passage.key(i)) != "article"), None)
    if small is not None and passage.key(small - 1) != "-":
        return small
    return family_start(passage, start, end)


def _family(passage: Passage, at: int, end: int) -> int:
    """Where a family name of one to four words that begins at ``at`` ends; ``at`` where there is none."""
    stop, words = at, 0
    while stop < end and words < _FAMILY and passage.kind(stop) == WORD:
        particle = passage.label(stop, "name-particle")
        if not (is_capital(passage, stop) or particle) or passage.key(stop) in SUFFIXES:
            break
        stop = particle.end if particle and particle.end < end and passage.kind(particle.end) == WORD else stop + 1
        while passage.key(stop) == "-" and passage.kind(stop + 1) == WORD and stop + 1 < end:
            stop += 2
        words += 1
    return stop if _is_family(passage, at, stop) else at


def _is_barred(passage: Passage, at: int) -> bool:
    """Whether a body, a place or a kind of work begins at ``at``; houses named after persons are persons too."""
    label = passage.label(at, *_BARRED)
    return label is not None and label.meaning not in ("publisher-name", "name-element") and len(passage.key(at)) > 2


def _is_family(passage: Passage, start: int, end: int) -> bool:
    """Whether a word with a capital ends it, and none is of grammar: de la Macorra, not Of Mice."""
    last = end - 1
    while last > start + 1 and passage.key(last - 1) == "-":
        last -= 2
    if end <= start or not is_capital(passage, last):
        return False
    return not any(
        passage.label(at, "function-word") and not is_particle(passage, at)
        for at in range(start, end)
        if passage.kind(at) == WORD
    )
