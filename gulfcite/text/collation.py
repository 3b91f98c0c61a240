"""The order in which Arab libraries file names and titles.

Arabic letters come before Latin ones, and word comes after word: مكتب تجاري before مكتبات. All forms of alef are one
letter, so are ى and ي, ة and ه. An article before the first word counts for nothing; ابن and أبو count.
"""

from __future__ import annotations

from .folding import INVISIBLE, fold, is_arabic

#: Articles that stand before a title, as words of their own.
ARTICLES = frozenset(("al", "el", "the", "a", "an", "le", "la", "les", "l", "der", "die", "das"))
#: The Arabic article in Latin letters before a name; assimilated (ash-Shafi'i), only with a hyphen.
_OF_NAMES = frozenset(("al", "el"))
_ASSIMILATED = frozenset(("ad", "adh", "an", "ar", "as", "ash", "at", "az", "ul"))
#: No hamza stands on the alef of an article: ألبرت and إلياس have none, nor has الله.
_ARABIC = ("ال", "ٱل")
_GOD = "الله"
#: In letters. A shorter word has no article.
_LEAST_WORD = 4

#: What a name or a title is filed by: its script, Arabic first and nothing at all last, and its words.
Filed = tuple[int, tuple[str, ...]]


def filed_name(name: str) -> Filed:
    """The place of a person, whose family name comes first, or of a body."""
    words = _words(name)
    hyphened = "-" in name.split(" ")[0]
    if len(words) > 1 and (words[0] in _OF_NAMES or (hyphened and words[0] in _ASSIMILATED)):
        words = words[1:]
    return _filed(name, words)


def filed_title(title: str) -> Filed:
    """The place of a title."""
    words = _words(title.replace("’", " ").replace("'", " "))
    return _filed(title, words[1:] if len(words) > 1 and words[0] in ARTICLES else words)


def _filed(text: str, words: list[str]) -> Filed:
    if not words:
        return 2, ()
    printed = "".join([sign for sign in text if sign.isalnum() and sign not in INVISIBLE])
    if printed.startswith(_ARABIC) and len(words[0]) >= _LEAST_WORD and words[0] != _GOD:
        words = [words[0][2:], *words[1:]]
    return int(not is_arabic(text)), tuple(words)


def _words(text: str) -> list[str]:
    """The words, folded; what is inside a word without being a letter does not part it, but for a hyphen."""
    return "".join([sign if sign.isalnum() else "" if sign == "'" else " " for sign in fold(text)]).split()
