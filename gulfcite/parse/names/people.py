"""What looks like a person's name, and the names of a list of persons."""

from __future__ import annotations

from collections.abc import Sequence

from ...model import Name
from ...patterns.passage import Passage
from ...text.folding import is_arabic
from ...text.tokens import MARK, WORD
from .parts import inverted, person, without_titles
from .words import function_words, given_names, known_names, particles, terms

#: From this score on, a stretch of text is taken for a person's name.
LIKELY = 0.55
#: A name behind one of these is no author's: تحقيق بشار عواد معروف.
ROLES = ("editor-role", "translator-role", "introduction-role", "supervisor-role", "other-role")
_LONGEST = 16
_AND = frozenset(("and", "&", "et", "und", "و"))
_MOST_NAMES = 6
_JOINS = frozenset((";", "&", "and", "و", "et"))
_BARRED = frozenset("?!؟%$/+=…“”")


def person_score(passage: Passage, start: int, end: int) -> float:
    """How much tokens ``[start, end)`` look like one person's name, from 0 (not at all) to 1."""
    score = passage.scores.get((start, end))
    if score is None:
        score = passage.scores[start, end] = _score(passage, start, end)
    return score


def _score(passage: Passage, start: int, end: int) -> float:
    first, last = without_titles(passage, start, end)
    titled = first > start
    words = []
    for at in range(first, last):
        kind = passage.kinds[at]
        if kind == WORD:
            words.append(at)
        elif kind != MARK or passage.keys[at] in _BARRED:
            return 0.0
    if not words or len(words) > _LONGEST:
        return 0.0
    arabic = is_arabic(passage.keys[words[0]])
    evidence = 0.0
    for order, at in enumerate(words):
        weight = _arabic_word(passage, at, order, len(words)) if arabic else _latin_word(passage, at)
        if weight <= -2:
            return 0.0
        evidence += weight
    score = 0.5 + 0.5 * evidence / len(words)
    if len(words) == 1:
        score = min(score, 0.6)
    return min(1.0, score + 0.3) if titled else max(0.0, min(1.0, score))


def is_family(passage: Passage, start: int, end: int) -> bool:
    """Whether tokens can be a family name alone: one word, or a particle and its word (ابن جني, عبد الرحمن)."""
    words = passage.words(start, end)
    if not 1 <= words <= 4 or person_score(passage, start, end) < 0.45:
        return False
    return words <= 2 or _is_known_by(passage, start, end, words) or "given" not in person(passage, start, end)


def _is_known_by(passage: Passage, start: int, end: int, words: int) -> bool:
    """ابن قدامة المقدسي · أبو حيان التوحيدي: a particle, its word and a nisba are a name of fame in two parts."""
    last = passage.key(end - 1)
    return words == end - start == 3 and passage.key(start) in particles() and last[:2] == "ال" and last[-1:] == "ي"


def is_named(word: str) -> bool:
    """Whether a word without a conjunction written to it is a name, or begins one (عبد)."""
    return any(word in names for names in known_names()) or word in particles() or word.startswith("عبدال")


def is_name(passage: Passage, start: int, end: int) -> bool:
    """Whether every word is of the table of names: what stands alone before a page is an author only then."""
    known = known_names()
    words = [passage.keys[at] for at in range(start, end) if passage.kinds[at] == WORD]
    return bool(words) and all(any(word in names for names in known) or word in particles() for word in words)


def _arabic_word(passage: Passage, at: int, order: int, count: int) -> float:
    """Evidence of one Arabic word: -2 forbids, 1 is a known name."""
    key = passage.keys[at]
    arabic, _ = known_names()
    if key == "من" and passage.key(at - 1) in arabic and passage.key(at + 1) in arabic:
        return 0.5  # محمد من سعد: بن as OCR and tired eyes read it
    if key in function_words():
        return -2
    if key in arabic or key in particles():
        return 1.0
    if key[:1] in "وبلفك" and key[1:3] == "ال" and len(key) > 5:
        return -1.5
    if key.startswith("لل") and len(key) > 4:
        return -1.5
    article = key.startswith("ال") and len(key) > 3
    bare = key[2:] if article else key
    if article and order and key.endswith("ي") and passage.key(at - 1) in given_names():
        return 0.5  # محمد القبلي: behind a given name an adjective is a nisba
    if key in terms() or bare in terms():
        return -2 if not order and not article and count > 1 else -1.0  # شرح ابن عقيل is a title
    if article and key.endswith("ي") and len(key) > 4:
        return 0.6 if order else 0.2
    if (key.endswith("ات") or passage.text[passage.ends[at] - 1] == "ة") and len(key) > 4:
        return -0.6
    if key[:1] == "و" and key[1:] in arabic:
        return 0.3
    if article:
        return 0.1 if order == count - 1 else -0.6
    return 0.15


def _latin_word(passage: Passage, at: int) -> float:
    """Evidence of one Latin word: -2 forbids, 1 is a known name."""
    key, printed = passage.keys[at], passage.printed(at)
    if len(key) == 1:
        son = key in particles() and passage.key(at + 1) == "."  # Aḥmad b. Ḥanbal
        return 0.8 if printed.isupper() or son else -2
    if key in function_words():
        return -2
    _, latin = known_names()
    if key in latin or key in particles():
        return 0.9
    if not printed[:1].isupper():
        return 0.0 if passage.key(at - 1) == "-" else -1.2
    if key in terms() or (key.endswith("s") and key[:-1] in terms()):
        return -0.3 if _closes_name(passage, at) else -1.0
    return 0.25


def people(
    passage: Passage,
    start: int,
    end: int,
    *,
    first_inverted: int | None = None,
    joined: bool = False,
    family_first: bool = False,
) -> list[Name]:
    """All persons of a list joined by و, and, &, et, ; or commas; ``first_inverted`` is the first one's comma.

    ``joined``: the list goes on one before it, so that و may be written to its first name. ``family_first``: family
    names stand first, without a comma.
    """
    names: list[Name] = []
    begin = start
    inside = False
    for at, key in enumerate((*passage.keys[start:end], ""), start):
        inside = key == "(" or (inside and key not in (")", ""))
        if inside:
            continue
        glued = key[:1] == "و" and begin < at and at - 1 != first_inverted and _is_glued(passage, at, first_inverted)
        if at < end and not glued and not _joins(passage, at, end):
            continue
        if begin < at and not passage.label(begin, "and-others"):
            stop = _without_others(passage, begin, at)
            comma = first_inverted if begin == start else _comma(passage, begin, stop)
            if comma and comma < at:
                name = inverted(passage, begin, comma, stop)
            else:
                name = person(passage, begin, stop, family_first=family_first)
            glued_on = (joined or begin > start) and _is_glued(passage, begin, first_inverted)
            names.append(unglued(name, family_first=bool(comma and comma < at)) if glued_on else name)
        if at < end and passage.label(at, "and-others"):
            break
        begin = at if glued else at + 1
    return [name for name in names if name.get("family")]


def _closes_name(passage: Passage, at: int) -> bool:
    """Robert Montagne · R. Montagne: behind a given name or an initial alone a common noun may be a family name."""
    if passage.label(at, "publisher-cue", "body-cue", "place", "journal-cue", "report") or passage.kind(at + 1) == WORD:
        return False
    before = passage.key(at - 1)
    if before == ".":
        return len(passage.key(at - 2)) == 1
    _, latin = known_names()
    return before in latin and passage.kind(at - 2) != WORD


def series(passage: Passage, parts: Sequence[tuple[int, int]]) -> int:
    """How many of the elements behind a first name go on a list of names, the last one joined by a conjunction.

    Each name is printed given names first: زكي نجيب محمود، وطه حسين · Philip S. Khoury, and Mary C. Wilson · زكي نجيب
    محمود، أحمد أمين وآخرون.
    """
    for order, (start, end) in enumerate(parts[:_MOST_NAMES], 1):
        stop = _without_others(passage, start, end)
        words = enumerate(passage.keys[start:stop], start)
        joiner = next((at for at, key in words if key in _AND or (key[:1] == "و" and _is_glued(passage, at))), stop)
        last = (joiner + (passage.key(joiner) in _AND), stop)
        names = [name for name in ((start, joiner), last) if name[0] < name[1]]
        if passage.label(start, "place", "publisher-cue") or not all(_whole_name(passage, *name) for name in names):
            return 0
        if joiner < end:
            return order
    return 0


def _whole_name(passage: Passage, start: int, end: int) -> bool:
    """Whether a name has two words at least and looks like a person's."""
    return passage.words(start, end) >= 2 and person_score(passage, start, end) >= LIKELY


def _is_glued(passage: Passage, at: int, comma: int | None = None) -> bool:
    """وهاني, ويمنى: the conjunction is written to a name; وليد and وائل are names themselves."""
    key = passage.keys[at]
    if len(key) < 4 or key[0] != "و":
        return False
    if key.startswith("وال") and len(key) > 4 and (passage.key(at + 1) == "," or _whole_before(passage, at)):
        return True
    arabic, _ = known_names()
    if key in arabic or not _joined_before(passage, at, comma):
        return False
    return is_named(key[1:]) or _is_last_name(passage, at)


def _is_last_name(passage: Passage, at: int) -> bool:
    """فائز أنجق وبيوض خالد: behind two words, one written to the conjunction and a known name, which end the list."""
    whole = passage.kind(at - 2) == WORD == passage.kind(at - 1) and passage.kind(at + 2) != WORD
    return whole and is_named(passage.key(at + 1)) and passage.key(at)[1:] not in terms()


def _whole_before(passage: Passage, at: int) -> bool:
    """هنري رياض والجنيد علي عمر: two names stand before, and two words behind."""
    known = all(is_named(passage.key(i)) for i in (at - 2, at - 1))
    return known and passage.kind(at + 1) == WORD == passage.kind(at + 2)


def _joined_before(passage: Passage, at: int, comma: int | None) -> bool:
    """Whether enough of a name stands before the token for a glued و there to join another.

    Two words, a comma, a given name behind a family name and its comma (زيادة، نقولا ومحمد), or a nisba, which alone
    is a family name: الجابري وحنفي.
    """
    before = passage.key(at - 1)
    if before == "," or (passage.kind(at - 1) == WORD and (passage.kind(at - 2) == WORD or at - 2 == comma)):
        return True
    return before.startswith("ال") and before.endswith("ي") and len(before) > 4


def unglued(name: Name, *, family_first: bool) -> Name:
    """The name without the conjunction written to its first word, which is of the family name or of the given ones."""
    if "given" in name and not family_first:
        return {**name, "given": name["given"][1:]}
    return {**name, "family": name["family"][1:]}


def _joins(passage: Passage, at: int, end: int) -> bool:
    """Whether the token at ``at`` joins two names."""
    key = passage.keys[at]
    if key == ";" or key in _AND:
        return True
    return key == "," and at + 1 < end and passage.keys[at + 1] in _AND


def _comma(passage: Passage, start: int, end: int) -> int | None:
    return passage.find(",", start + 1, end - 1)


def _without_others(passage: Passage, start: int, end: int) -> int:
    others = passage.found(start + 1, end, "and-others")
    return others[0].start if others else end


def all_people(passage: Passage, start: int, end: int, least: float = LIKELY) -> bool:
    """Whether every part of a joined list of names looks like a person."""
    if passage.words(start, end) < 2:
        return False
    begin = start
    parts = []
    for at in (*(at for at, key in enumerate(passage.keys[start:end], start) if key in _JOINS), end):
        if begin < at and not passage.label(begin, "and-others") and not passage.label(begin - 1, "and-others"):
            parts.append(person_score(passage, begin, _without_others(passage, begin, at)))
        begin = at + 1
    return bool(parts) and min(parts) >= least
