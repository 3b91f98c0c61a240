"""unsorted-list: an entry out of its place in a list that is plainly in the order of the alphabet.

The reader who looks it up by its letter does not find it. Which order a list keeps (with or without ال and ابن, by
words or by letters, by the names as printed or by family names) is read off the list itself; silent where it keeps
none: lists by citation, by date, by kind.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import groupby, product
from typing import NamedTuple

from ...model import Analysis, Reference
from ...resolve.scripture import is_quran
from ...text.folding import fold, is_arabic
from ..compare.sequence import in_order
from ..phrase import Phrase
from ..rule import Rule, Said
from ..wording import called

_BEHIND = Phrase(
    "{work} is out of alphabetical order: it belongs behind {neighbour}",
    "{work}: في غير موضعه من الترتيب الهجائي، وحقه أن يلي {neighbour}",
)
_FIRST = Phrase(
    "{work} is out of alphabetical order: it belongs before {neighbour}",
    "{work}: في غير موضعه من الترتيب الهجائي، وحقه أن يسبق {neighbour}",
)
#: A shorter list may be in order by chance; in a longer one this part of the entries must be in order.
_LEAST, _ORDERED = 10, 0.9
#: With less of it in order by one collation there is no hope of another.
_HOPE = 0.6
#: What ends the name or title that an entry begins with.
_ENDS = frozenset(',،؛;:(«“"[/')
_ARTICLES = frozenset(("al", "el", "the", "a", "an", "le", "la", "les", "l", "der", "die", "das"))
_KIN = frozenset(("ابن", "ابو", "ابي", "بن", "ibn", "abu", "bin", "ben", "abou"))
#: In letters: of the beginning of an entry; of a word with an article; of a word that is no title (د.) or initial.
_LONGEST, _LEAST_WORD, _SHORTEST = 60, 4, 2

#: The words that an entry is put in order by.
Key = tuple[str, ...]


class Collation(NamedTuple):
    """One way to put entries in order.

    ``articles`` is how many words count without theirs, ``kin`` whether ابن counts for nothing, ``hyphens`` whether
    what they join is one word, ``letters`` whether spaces count for nothing.
    """

    articles: int
    kin: bool
    hyphens: bool
    letters: bool


_ALL = 99
_COLLATIONS = tuple(
    Collation(articles, *choice) for articles in (1, 0, _ALL) for choice in product((True, False), repeat=3)
)


def find(analysis: Analysis) -> Iterator[Said]:
    for _, run in groupby(analysis.references, key=lambda entry: (entry.section, is_arabic(entry.text))):
        headed = [(entry, head) for entry in run if (head := _head(entry.text)) and not is_quran(entry.item)]
        if len(headed) < _LEAST:
            continue
        entries = [entry for entry, _ in headed]
        keys, kept = _best([head for _, head in headed])
        if _ORDERED * len(entries) <= len(kept) < len(entries):
            yield from _told(entries, keys, kept)


def _best(heads: Sequence[Key]) -> tuple[list[Key], list[int]]:
    """The order that the list keeps best; the first where it keeps none."""
    best = _order(heads, _COLLATIONS[0])
    for collate in _COLLATIONS[1:]:
        if len(best[1]) == len(heads) or len(best[1]) < _HOPE * len(heads):
            break
        best = max(best, _order(heads, collate), key=lambda order: len(order[1]))
    return best


def _told(entries: Sequence[Reference], keys: Sequence[Key], kept: Sequence[int]) -> Iterator[Said]:
    """Each entry that is not among those in order, with the one it belongs behind."""
    ordered = [keys[at] for at in kept]
    signed = 2 * sum("author" in entry.item for entry in entries) > len(entries)
    for at in sorted(set(range(len(entries))).difference(kept)):
        if signed and "author" not in entries[at].item:
            continue  # another work of the author above
        place = bisect_right(ordered, keys[at])
        neighbour = entries[kept[place - 1 if place else 0]]
        said = _BEHIND if place else _FIRST
        message = said.of(work=called(entries[at].item), neighbour=called(neighbour.item))
        yield Said(entries[at].id, entries[at].span, message)


def _order(heads: Sequence[Key], collate: Collation) -> tuple[list[Key], list[int]]:
    """The keys of entries under one collation, and the places of the most entries that are in order by them."""
    keys = [_key(head, collate) for head in heads]
    return keys, in_order(keys)


def _key(head: Key, collate: Collation) -> Key:
    words = list(head) if collate.hyphens else [part for word in head for part in word.split("-")]
    if collate.kin and len(words) > 1 and words[0] in _KIN:
        del words[0]
    if collate.articles:
        if words[0] in _ARTICLES and len(words) > 1:
            del words[0]
        words = [_bare(word) if at < collate.articles else word for at, word in enumerate(words)]
    return ("".join(words),) if collate.letters else tuple(words)


def _bare(word: str) -> str:
    for article in ("ال", "al-", "el-"):
        if word.startswith(article) and len(word) > _LEAST_WORD:
            return word[len(article) :]
    return word


def _head(text: str) -> Key:
    """The words of the name or title that an entry begins with, folded; none of a line for the author above."""
    words: list[str] = []
    for printed in fold(text[:_LONGEST]).split():
        end = next((at for at, sign in enumerate(printed) if at and sign in _ENDS), len(printed))
        word = printed[:end] if printed[:end].isalpha() else _letters(printed[:end])
        if not word and not words:
            return ()
        if word and not (not words and len(word) < _SHORTEST):
            words.append(word)
        if words and (end < len(printed) or printed[0] in _ENDS or (printed[-1] == "." and len(word) > _SHORTEST)):
            break
    return tuple(words)


def _letters(printed: str) -> str:
    return "".join(sign for sign in printed if sign.isalpha() or sign == "-").strip("-")


RULE = Rule(
    "GC207",
    "unsorted-list",
    "warning",
    Phrase("An entry out of its place in an alphabetical list.", "مدخل في غير موضعه من قائمة مرتبة هجائيا."),
    Phrase(
        "The reader who looks it up by its letter does not find it. Lists in any other order are let be.",
        "من يطلبه بحرفه لا يجده. ولا يقال شيء في القوائم المرتبة بغير الهجاء.",
    ),
    fails="""المراجع
الجابري، محمد عابد، بنية العقل العربي، بيروت، 1986.
حوراني، ألبرت، الفكر العربي في عصر النهضة، بيروت، 1968.
زريق، قسطنطين، نحن والتاريخ، بيروت، 1959.
سلامة، غسان، المجتمع والدولة في المشرق العربي، بيروت، 1987.
ضيف، شوقي، العصر الجاهلي، القاهرة، 1960.
طرابيشي، جورج، نقد نقد العقل العربي، بيروت، 1996.
النقيب، خلدون حسن، المجتمع والدولة في الخليج والجزيرة العربية، بيروت، 1987.
العروي، عبد الله، مفهوم الدولة، الدار البيضاء، 1981.
غليون، برهان، المحنة العربية، بيروت، 1993.
هيكل، محمد حسين، حياة محمد، القاهرة، 1935.
الوردي، علي، وعاظ السلاطين، بغداد، 1954.
""",
    passes="""المراجع
الجابري، محمد عابد، بنية العقل العربي، بيروت، 1986.
حوراني، ألبرت، الفكر العربي في عصر النهضة، بيروت، 1968.
زريق، قسطنطين، نحن والتاريخ، بيروت، 1959.
سلامة، غسان، المجتمع والدولة في المشرق العربي، بيروت، 1987.
ضيف، شوقي، العصر الجاهلي، القاهرة، 1960.
طرابيشي، جورج، نقد نقد العقل العربي، بيروت، 1996.
العروي، عبد الله، مفهوم الدولة، الدار البيضاء، 1981.
غليون، برهان، المحنة العربية، بيروت، 1993.
النقيب، خلدون حسن، المجتمع والدولة في الخليج والجزيرة العربية، بيروت، 1987.
هيكل، محمد حسين، حياة محمد، القاهرة، 1935.
الوردي، علي، وعاظ السلاطين، بغداد، 1954.
""",
    find=find,
)
