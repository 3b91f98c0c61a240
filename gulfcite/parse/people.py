"""Names of persons and bodies: what looks like one, and its CSL parts.

Family name and given names follow the region's rules: the family is the last name with what belongs to it
(عبد الملك, أبو زيد, آل سعود, ابن خلدون), بن before a father's name stays with the given names, and a name
printed family first (الجابري، محمد عابد) is taken as printed.
"""

from __future__ import annotations

from ..model import Name
from ..patterns.passage import Passage
from ..text.folding import is_arabic
from ..text.tokens import MARK, WORD
from .draft import trimmed
from .name_words import function_words, known_names, particles, terms

#: From this score on, a stretch of text is taken for a person's name.
LIKELY = 0.55
_LONGEST = 16
#: عبد الملك · أبو زيد · آل سعود · ذو النون · Abdel Nabi · Al Rashdan · Ould Dadah: the next word belongs to it.
_LEADING = {"servant-of", "father-of", "family-of", "mother-of", "possessor", "article", "maghrebi-title"}
#: شرف الدين · سعد الله · Nour El Din: the word before belongs to it.
_TRAILING = {
    "المولي",
    "الدين",
    "الله",
    "الاسلام",
    "الحق",
    "الزهراء",
    "din",
    "deen",
    "eddine",
    "allah",
    "addin",
    "aldin",
}
_SONS = {"بن", "bin", "ben", "b"}


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
        token = passage.tokens[at]
        if token.kind == WORD:
            words.append(at)
        elif token.kind != MARK or token.key in "?!؟%$/+=…“”":
            return 0.0
    if not words or len(words) > _LONGEST:
        return 0.0
    arabic = is_arabic(passage.quote(first, last))
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


def is_name(passage: Passage, start: int, end: int) -> bool:
    """Whether every word is of the table of names: what stands alone before a page is an author only then."""
    known = known_names()
    words = [passage.tokens[at].key for at in range(start, end) if passage.tokens[at].kind == WORD]
    return bool(words) and all(any(word in names for names in known) or word in particles() for word in words)


def _arabic_word(passage: Passage, at: int, order: int, count: int) -> float:
    """Evidence of one Arabic word: -2 forbids, 1 is a known name."""
    token = passage.tokens[at]
    key = token.key
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
    if key in terms() or bare in terms():
        return -1.0
    if article and key.endswith("ي") and len(key) > 4:
        return 0.6 if order else 0.2
    if (key.endswith("ات") or passage.text[token.end - 1] == "ة") and len(key) > 4:
        return -0.6
    if key[:1] == "و" and key[1:] in arabic:
        return 0.3
    if article:
        return 0.1 if order == count - 1 else -0.6
    return 0.15


def _latin_word(passage: Passage, at: int) -> float:
    """Evidence of one Latin word: -2 forbids, 1 is a known name."""
    token = passage.tokens[at]
    key = token.key
    printed = passage.text[token.start : token.end]
    if len(key) == 1:
        return 0.8 if printed.isupper() else -2
    if key in function_words():
        return -2
    _, latin = known_names()
    if key in latin or key in particles():
        return 0.9
    if not printed[:1].isupper():
        return -1.2
    if key in terms() or (key.endswith("s") and key[:-1] in terms()):
        return -1.0
    return 0.25


def without_titles(passage: Passage, start: int, end: int) -> tuple[int, int]:
    """The range without academic and honorific titles at its start (أ.م.د., الشيخ, Dr.) and marks at its end."""
    arabic, _ = known_names()
    while start < end:
        key = passage.tokens[start].key
        if passage.tokens[start].kind == MARK:
            start += 1
            continue
        label = passage.label(start, "honorific")
        if label and label.end == start + 1 and key in arabic and not key.startswith("ال"):
            break
        if label is None or label.end >= end or label.meaning == "pious-formula" or label.glued:
            break
        short = len(passage.key(start)) == 1
        if short and passage.key(label.end) not in "./" and passage.key(label.end - 1) not in "./":
            break
        start = label.end
    while end > start and passage.tokens[end - 1].kind == MARK and passage.tokens[end - 1].key in ",;:.-/([•*":
        end -= 1
    return start, end


def person(passage: Passage, start: int, end: int) -> Name:
    """The CSL name of a person printed given names first, or (family) (given), or family "given"."""
    start, end = without_titles(passage, start, end)
    bracketed = _bracketed(passage, start, end)
    if bracketed:
        return bracketed
    pen_name = next((at for at in range(start + 2, end) if passage.key(at) == "("), None)
    if pen_name:
        end = pen_name
    first = _family_first(passage, start, end)
    if first:
        return {"family": trimmed(passage, start, first), "given": trimmed(passage, first, end)}
    cut = _family_start(passage, start, end)
    if _only_particles(passage, start, cut):
        cut = start
    name: Name = {"family": trimmed(passage, cut, end)}
    if passage.key(start).startswith("ل") and passage.key(start) in particles():
        whole = trimmed(passage, start, end)[1:]
        return {"family": "ا" + whole if whole.startswith("بن") else whole}
    if cut > start:
        name["given"] = trimmed(passage, start, cut)
        if passage.key(cut - 1) == "." and len(passage.key(cut - 2)) == 1:
            name["given"] += "."
    return name


def _only_particles(passage: Passage, start: int, end: int) -> bool:
    """بن نبي, Ibn Khaldun: nothing but a particle stands before the name it belongs to."""
    words = [passage.tokens[at].key for at in range(start, end) if passage.tokens[at].kind == WORD]
    return bool(words) and all(word in particles() for word in words)


def inverted(passage: Passage, start: int, comma: int, end: int) -> Name:
    """The CSL name of a person printed family first: family ``[start, comma)``, given ``[comma, end)``."""
    start, comma = without_titles(passage, start, comma)
    given_start, end = without_titles(passage, comma, end)
    name: Name = {"family": trimmed(passage, start, comma)}
    given = trimmed(passage, given_start, end)
    if passage.key(end) == "." and len(passage.key(end - 1)) == 1:
        given += "."
    if given:
        name["given"] = given
    return name


def people(passage: Passage, start: int, end: int, *, first_inverted: int | None = None) -> list[Name]:
    """All persons of a list joined by و, and, &, et, ; or commas; ``first_inverted`` is the first one's comma."""
    names: list[Name] = []
    begin = start
    for at in range(start, end + 1):
        glued = begin < at < end and at - 1 != first_inverted and _is_glued(passage, at)
        if at < end and not glued and not _joins(passage, at, end):
            continue
        if begin < at and not passage.label(begin, "and-others"):
            stop = _without_others(passage, begin, at)
            comma = first_inverted if begin == start else _comma(passage, begin, stop)
            name = inverted(passage, begin, comma, stop) if comma and comma < at else person(passage, begin, stop)
            names.append(_unglued(name) if begin > start and _is_glued(passage, begin) else name)
        if at < end and passage.label(at, "and-others"):
            break
        begin = at if glued else at + 1
    return [name for name in names if name.get("family")]


def _is_glued(passage: Passage, at: int) -> bool:
    """وهاني, ويمنى: the conjunction is written to a name; وليد and وائل are names themselves."""
    key = passage.key(at)
    arabic, _ = known_names()
    if key.startswith("وال") and len(key) > 4 and passage.key(at + 1) == ",":
        return True
    if len(key) < 4 or key[0] != "و" or key in arabic or not _joined_before(passage, at):
        return False
    return key[1:] in arabic or key[1:] in particles() or key[1:].startswith("عبدال")


def _joined_before(passage: Passage, at: int) -> bool:
    """Whether enough of a name stands before the token for a glued و there to join another: two words, or a comma."""
    return passage.key(at - 1) == "," or (passage.kind(at - 1) == WORD and passage.kind(at - 2) == WORD)


def _unglued(name: Name) -> Name:
    """The name without the conjunction written to its first word."""
    if "given" in name:
        return {**name, "given": name["given"][1:]}
    return {**name, "family": name["family"][1:]}


def _joins(passage: Passage, at: int, end: int) -> bool:
    """Whether the token at ``at`` joins two names."""
    token = passage.tokens[at]
    if token.key in (";", "&", "and", "و", "et", "und"):
        return True
    return token.key == "," and at + 1 < end and passage.tokens[at + 1].key in ("and", "و", "&", "et")


def _comma(passage: Passage, start: int, end: int) -> int | None:
    return next((at for at in range(start + 1, end - 1) if passage.key(at) == ","), None)


def _without_others(passage: Passage, start: int, end: int) -> int:
    for at in range(start + 1, end):
        if passage.label(at, "and-others"):
            return at
    return end


def _bracketed(passage: Passage, start: int, end: int) -> Name | None:
    """العروي (عبد الله) · حسن "زكي محمد": the given names are marked off by brackets or quotes."""
    closing = {"(": ")", "“": "”", '"': '"'}
    for at in range(start + 1, end):
        key = passage.key(at)
        if key in closing and at - start <= 2:
            stop = next((i for i in range(at + 1, end) if passage.key(i) == closing[key]), end)
            if stop >= end - 1 and stop > at + 1:
                return {"family": trimmed(passage, start, at), "given": trimmed(passage, at + 1, stop)}
    return None


def _family_first(passage: Passage, start: int, end: int) -> int | None:
    """العروي عبد الله · الريحاوي عبدالقادر: a nisba before given names only, as in the Maghreb, is the family name."""
    words = [at for at in range(start, end) if passage.tokens[at].kind == WORD]
    keys = [passage.tokens[at].key for at in words]
    if not 2 <= len(words) <= 4 or not (keys[0].startswith("ال") and keys[0].endswith("ي") and len(keys[0]) > 4):
        return None
    arabic, _ = known_names()
    given = [key in arabic or key in particles() or key.startswith("عبدال") for key in keys[1:]]
    return words[1] if all(given) and not any(key.startswith("ال") and len(key) > 5 for key in keys[-1:]) else None


def _family_start(passage: Passage, start: int, end: int) -> int:
    """Where the family name begins in a name printed given names first."""
    words = [at for at in range(start, end) if passage.tokens[at].kind == WORD]
    if len(words) < 2:
        return start
    known = particles()
    last = len(words) - 1
    cut = last
    keys = [passage.tokens[at].key for at in words]
    if keys[cut] in _TRAILING and cut:
        cut -= 1
        if keys[cut] in ("el", "al", "ed", "ud", "ad") and cut:
            cut -= 1
    while cut > 0:
        before = known.get(keys[cut - 1], "")
        joined = passage.tokens[words[cut] - 1]
        dashed = joined.kind == MARK and joined.key == "-" and words[cut] - 1 > words[cut - 1]
        if dashed or before in _LEADING or keys[cut - 1] == "ابن":
            cut -= 1
        elif before == "particle" and keys[cut - 1] not in _SONS and keys[cut - 1] not in ("ben", "بن"):
            cut -= 1 if not is_arabic(keys[cut]) or cut < 3 else 2
        else:
            break
    return words[max(cut, 0)]
