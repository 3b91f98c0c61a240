"""How far two titles name one work, in one language or in two.

A title is read into signs, each with the words it covers; the signs two titles share cover a part of each.
The score goes by the shorter title: a translation or a short form leaves words out, and adds few.
"""

from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from ..text.consonants import keys
from ..text.folding import fold, is_arabic
from ..text.slips import one_slip
from . import contrasts
from .glossary import (
    arabic_forms,
    english_to_french,
    general_words,
    latin_stem,
    looks_french,
    split,
    stop_words,
    terms,
)

#: The longest phrase of a Latin title that is looked for in the table of terms.
_LONGEST = 4
#: Fewer consonants than this prove nothing of a word in the other script.
_LEAST_KEY = 3
#: A word shorter than this is not taken for a slip of another.
_LEAST_SLIP = 4
#: A title may be quoted as far as one of these.
_CUTS = ":.-–—(؟?/؛;،"
#: How much of a title must be met by its words before what is left is compared by sound, or for slips.
_WORTH_HEARING, _WORTH_MENDING = 0.3, 0.4
#: How far a title must agree by sound alone to be taken for the romanised form of another.
_ALL_HEARD = 0.7
#: What the longer title's words beyond the shorter one cost: a translation words much otherwise, but in one
#: language a word more inside a title makes another title.
_LACKING_ACROSS, _LACKING_WITHIN = 0.4, 0.6
#: Below this, contrasts need no looking for: the titles do not agree anyhow.
_LOW = 0.3


class Title(NamedTuple):
    """The words of a title with their weights, and the weight of all; each sign with the words it covers, as bits.

    ``main`` is the main part, as bits.
    """

    words: tuple[str, ...]
    weights: tuple[float, ...]
    total: float
    signs: dict[str, int]
    main: int

    @property
    def telling(self) -> set[str]:
        """The words that carry meaning."""
        return {word for word, weight in zip(self.words, self.weights, strict=True) if weight}

    @property
    def arabic(self) -> bool:
        """Whether the title is in Arabic letters."""
        return bool(self.words) and is_arabic(self.words[0])

    def weigh(self, words: int) -> float:
        """The weight of the words whose bits are set."""
        if not words:
            return 0.0
        if not words & words + 1 and words.bit_length() == len(self.weights):
            return self.total
        total = 0.0
        while words:
            last = words.bit_length() - 1
            total += self.weights[last]
            words ^= 1 << last
        return total

    def share(self, words: int) -> float:
        """The same as a part of the whole title, 0 to 1."""
        return self.weigh(words) / (self.total or 1.0)


@lru_cache(maxsize=16384)
def titles_agree(a: str, b: str) -> float:
    """How far two titles are of one work, 0 to 1, in any two of Arabic, English, French and romanised Arabic."""
    if not a or not b:
        return 0.0
    arabic = is_arabic(a)
    if arabic != is_arabic(b):
        score = _across(abroad(a), abroad(b))
    elif same_letters(a, b):
        return 1.0
    elif not arabic and (french := looks_french(a)) != looks_french(b):
        english, other = (b, a) if french else (a, b)
        score = _across(_in_french(english), abroad(other))
    else:
        score = _within(at_home(a), at_home(b))
    return score * contrasts.discount(a, b) if score > _LOW else score


def length(title: str) -> int:
    """How many words of a title carry meaning."""
    return sum(weight > 0 for weight in at_home(title).weights)


def abridges(said: str, whole: str) -> bool:
    """Whether a title is less than another's main part: its first words, or words from inside that tell (الخطط)."""
    at = _run_at(said, whole)
    return at == 0 or (at is not None and _tells(said))


def opens(said: str, whole: str) -> bool:
    """Whether a title is less than another's main part and its first words, which tell by themselves (المنتظم)."""
    return _run_at(said, whole) == 0 and (length(said) > 1 or said.startswith("ال")) and _tells(said)


def _tells(title: str) -> bool:
    """Whether a title is more than one word that any title may have, of a place or a subject."""
    words = tuple(at_home(title).telling)
    if len(words) > 1:
        return True
    if is_arabic(title):
        return not terms(words)
    return not any(latin_stem(word) in english_to_french() for word in words)


def _run_at(said: str, whole: str) -> int | None:
    """Where the words that carry meaning in an abridged title begin among those of the whole one."""
    few, many = _bare(said), _bare(whole)
    main = at_home(whole)
    if not few or len(few) >= main.weigh(main.main):
        return None
    return next((at for at in range(len(many) - len(few) + 1) if many[at : at + len(few)] == few), None)


@lru_cache(maxsize=8192)
def _bare(title: str) -> tuple[str, ...]:
    """The words of a title that carry meaning, in their order and without the article, nor كتاب before others."""
    read = at_home(title.removeprefix("كتاب ") if length(title) > 2 else title)
    return tuple(
        word.removeprefix("ال") if len(word) > 4 else word
        for word, weight in zip(read.words, read.weights, strict=True)
        if weight
    )


@lru_cache(maxsize=8192)
def at_home(title: str) -> Title:
    """A title's words as signs to be met in the same script."""
    words = tuple(split(title))
    common = stop_words()
    weights = tuple([0.0 if word in common else 1.0 for word in words])
    signs: dict[str, int] = {}
    for i, word in enumerate(words):
        if weights[i]:
            for form in arabic_forms(word) if is_arabic(word) else (latin_stem(word),):
                signs[form] = signs.get(form, 0) | 1 << i
    return Title(words, weights, sum(weights), signs, _main(title))


@lru_cache(maxsize=8192)
def abroad(title: str) -> Title:
    """A title's words as signs to be met in another language: the phrases, in English and French, that it may read."""
    if is_arabic(title):
        return _arabic_abroad(title)
    words = tuple(split(title))
    common, general = stop_words(), general_words()
    weights = []
    stems = []
    for i, word in enumerate(words):
        stem = latin_stem(word)
        weights.append(0.0 if word in common else 0.5 if stem in general else 1.0)
        if word not in common:
            stems.append((i, stem))
    signs: dict[str, int] = {}
    for i in range(len(stems)):
        covered = 0
        phrase = ""
        for at, stem in stems[i : i + _LONGEST]:
            covered |= 1 << at
            phrase = f"{phrase} {stem}" if phrase else stem
            signs[phrase] = signs.get(phrase, 0) | covered
    return Title(words, tuple(weights), sum(weights), signs, _main(title))


def _arabic_abroad(title: str) -> Title:
    words = tuple(split(title))
    signs: dict[str, int] = {word: 1 << i for i, word in enumerate(words) if word.isdecimal()}
    telling = general = 0
    for term in terms(words):
        covered = (1 << term.end) - (1 << term.start)
        if term.field == "title":
            general |= covered
        else:
            telling |= covered
        for phrase in term.phrases:
            signs[phrase] = signs.get(phrase, 0) | covered
    weights = tuple(
        0.0 if word in stop_words() else 0.5 if (general & ~telling) >> i & 1 else 1.0 for i, word in enumerate(words)
    )
    return Title(words, weights, sum(weights), signs, _main(title))


@lru_cache(maxsize=8192)
def _in_french(title: str) -> Title:
    """An English title with the French of its phrases for signs."""
    read = abroad(title)
    signs = dict(read.signs)
    for phrase, covered in read.signs.items():
        for french in english_to_french().get(phrase, ()):
            signs[french] = signs.get(french, 0) | covered
    return read._replace(signs=signs)


def _across(a: Title, b: Title) -> float:
    """How far two titles in two languages agree: by the phrases of the table, and by the sound of what is left."""
    shared = a.signs.keys() & b.signs.keys()
    ours, theirs = _bits(a, shared), _bits(b, shared)
    # In a title that was translated what sounds alike is a name here and there; a romanised one is all sound.
    romanised = any(is_romanised(title.words) for title in (a, b))
    if romanised and (whole := _by_shorter(a, b, *_match(a, b, 0, 0, _sound_short), _LACKING_ACROSS)) >= _ALL_HEARD:
        return whole
    if romanised or min(a.share(ours), b.share(theirs)) >= _WORTH_HEARING:
        ours, theirs = _match(a, b, ours, theirs, _sound_alike)
    return _by_shorter(a, b, ours, theirs, _LACKING_ACROSS)


def sounds(title: str) -> set[str]:
    """The consonant keys, long enough to tell, of the words of an Arabic or romanised title."""
    return {key for word in at_home(title).telling for key in _keys(word) if len(key) >= _LEAST_KEY}


def is_romanised(words: Sequence[str]) -> bool:
    """Whether a title's folded words are Arabic in Latin letters, with its particles and none of English or French.

    One letter speaks for neither: the Arabic article may be one as well (l-).
    """
    particles = stop_words("ar-Latn")
    common = stop_words("en", "fr") - particles
    if any(is_arabic(word) or (len(word) > 1 and word in common) for word in words):
        return False
    return any(word in particles for word in words) or sum(word.startswith(("al", "el", "wa")) for word in words) > 1


def _within(a: Title, b: Title) -> float:
    """How far two titles in one script agree, by their words, a slip in a word allowed."""
    shared = a.signs.keys() & b.signs.keys()
    ours, theirs = _bits(a, shared), _bits(b, shared)
    if max(a.share(ours), b.share(theirs)) >= _WORTH_MENDING or min(a.total, b.total) < 3:
        ours, theirs = _match(a, b, ours, theirs, _slip)
    return _by_shorter(a, b, ours, theirs, _LACKING_WITHIN)


def _by_shorter(a: Title, b: Title, ours: int, theirs: int, lacking: float) -> float:
    """The part of the shorter title that is covered, less some for what the longer one has beyond it."""
    if a.total > b.total:
        a, b, ours, theirs = b, a, theirs, ours
    main = b.weigh(b.main)
    long = max(b.share(theirs), b.weigh(theirs & b.main) / main if main else 0.0)
    return a.share(ours) * (1 - lacking + lacking * long)


def _bits(title: Title, signs: Iterable[str]) -> int:
    covered = 0
    for sign in signs:
        covered |= title.signs[sign]
    return covered


def _match(a: Title, b: Title, ours: int, theirs: int, alike: Callable[[str, str], bool]) -> tuple[int, int]:
    """The covered words of both titles with those added that are alike, one to one."""
    right = [(j, word) for j, word in enumerate(b.words) if b.weights[j] and not theirs >> j & 1]
    for i, word in enumerate(a.words):
        if a.weights[i] and not ours >> i & 1:
            j = next((j for j, other in right if not theirs >> j & 1 and alike(word, other)), None)
            if j is not None:
                ours |= 1 << i
                theirs |= 1 << j
    return ours, theirs


def _slip(a: str, b: str) -> bool:
    return min(len(a), len(b)) >= _LEAST_SLIP and not a.isdecimal() and one_slip(a, b)


@lru_cache(maxsize=65536)
def _sound_alike(a: str, b: str) -> bool:
    """Whether an Arabic word and a Latin one have a consonant key of some length in common."""
    return any(len(key) >= _LEAST_KEY for key in _keys(a) & _keys(b))


def _sound_short(a: str, b: str) -> bool:
    return not _keys(a).isdisjoint(_keys(b))


@lru_cache(maxsize=8192)
def _keys(word: str) -> frozenset[str]:
    """The keys of a word of a title, which may begin with و, ب, ل, ك or ف and end in a ت that is ة."""
    forms = [word]
    if is_arabic(word):
        if word[0] in "وبلكف" and len(word) > 4:
            forms.append(word[1:])
        forms += [form[:-1] + "ت" for form in forms if form.endswith("ه")]
    elif word[:2] in ("wa", "bi", "li", "ka", "fa") and len(word) > 5:
        forms += [word[2:], word[1:]]
    return frozenset().union(*map(keys, forms))


def _main(title: str) -> int:
    """The words before the first mark that may begin a subtitle, as bits; all of them where none does."""
    cut = min((at for mark in _CUTS if (at := title.find(mark, 1)) > 0), default=len(title))
    return (1 << len(split(title[:cut]))) - 1


def same_letters(a: str, b: str) -> bool:
    """Whether two titles are one, but for marks and spaces."""
    return _letters(a) == _letters(b)


@lru_cache(maxsize=8192)
def _letters(title: str) -> str:
    return "".join(filter(str.isalnum, fold(title)))
