"""A text as tokens, each with its place and the key it is matched by.

Parsers read tokens, not patterns: a label, a month or a publisher's first word is looked up by key, so
one table row serves every spelling, and reading a note costs time in its length alone.
"""

from functools import lru_cache
from typing import NamedTuple

import regex

from .folding import fold

WORD, NUMBER, RAISED, URL, MARK = "word", "number", "raised", "url", "mark"

# https://doi.org/10.1000/182 · www.caus.org.lb · الوردي · l'islam · nash'at · ١٩٦٩ · ¹² · « · ج ـ 2
_TOKEN = regex.compile(
    r"""
    (?P<url> (?:https?:/{1,2}|www\.) [^\s<>«»"“”]++ )
  | (?P<number> [0-9\u0660-\u0669\u06F0-\u06F9]++ )
  | (?P<raised> [⁰¹²³⁴-⁹]++ )
  | (?P<word> (?!\u0640) \p{L} [\p{L}\p{M}\u0640\u200c\u200d\u00ad]*+ (?: ['’ʼ‘ʿʾ`]++ \p{L} [\p{L}\p{M}\u0640]*+ )*+ )
  | (?P<mark> [^\s\p{Cf}\p{M}\u0640] | \u0640++ )
    """,
    regex.VERBOSE,
)
_MARKS = {
    "،": ",",
    "٬": ",",
    "؛": ";",
    "۔": ".",
    "٪": "%",
    "–": "-",
    "—": "-",
    "−": "-",
    "‐": "-",
    "‑": "-",
    "ـ": "-",
    "«": "“",
    "»": "”",
    "„": "“",
    "‹": "“",
    "›": "”",
    "：": ":",
    "﴿": "{",
    "﴾": "}",
    "…": "...",
    "•": "•",
    "●": "•",
    "▪": "•",
    "◦": "•",
    "·": "•",
    "■": "•",
    "□": "•",
    "♦": "•",
    "⁎": "*",
    "٭": "*",
}
_URL_END = ".,،؛;:)]}>'’!؟"
#: A longer run without white space is met once.
_LONGEST_RUN = 200


class Token(NamedTuple):
    """One word, number, raised number, URL or mark; ``start`` and ``end`` are places in the text."""

    start: int
    end: int
    kind: str
    key: str


class Tokens(NamedTuple):
    """Tokens in order, a list for each side of them: whoever reads many of them reads these."""

    starts: list[int]
    ends: list[int]
    kinds: list[str]
    keys: list[str]

    def rows(self) -> list[Token]:
        """The tokens one by one."""
        return list(map(Token, *self))


def tokenize(text: str, start: int = 0, end: int | None = None) -> Tokens:
    """The tokens of ``text[start:end]``, with places in ``text``. White space and direction controls have none."""
    stretch = text[start:end]
    tokens = Tokens([], [], [], [])
    starts, ends, kinds, keys = tokens
    at, runs = 0, stretch.split()
    spaced = len(stretch) == sum(map(len, runs)) + len(runs) - 1  # by single spaces alone
    for run in runs:
        if not spaced:
            at = stretch.index(run, at)
        begin = start + at
        for first, stop, kind, key in _met(run) if len(run) <= _LONGEST_RUN else _tokens_of(run):
            starts.append(begin + first)
            ends.append(begin + stop)
            kinds.append(kind)
            keys.append(key)
        at += len(run) + spaced
    if "„" in stretch:
        _close_low(text, tokens)
    return tokens


def _tokens_of(run: str) -> tuple[tuple[int, int, str, str], ...]:
    """The tokens of a run without white space, with places in it."""
    if run.isalpha() and run[0] != "ـ":
        return ((0, len(run), WORD, fold(run)),)
    tokens: list[tuple[int, int, str, str]] = []
    at = 0
    while match := _TOKEN.search(run, at):
        kind = match.lastgroup or MARK
        start, at = match.span()
        piece = match[0]
        if kind == URL:
            at = _url_end(run, start, at)
            key = run[start:at]
        else:
            key = _MARKS.get(piece[0], piece) if kind == MARK else fold(piece)
        tokens.append((start, at, kind, key))
    return tuple(tokens)


#: Most runs of a text are met again in it.
_met = lru_cache(maxsize=1 << 15)(_tokens_of)


def _close_low(text: str, tokens: Tokens) -> None:
    """„Der Koran“: behind a low mark the mark that opens elsewhere closes."""
    low = False
    for order, (start, end, kind) in enumerate(zip(tokens.starts, tokens.ends, tokens.kinds, strict=True)):
        if kind == MARK:
            mark = text[start:end]
            if low and mark == "“":
                tokens.keys[order] = "”"
            low = mark == "„" or (low and mark not in "“”")


def _url_end(text: str, start: int, end: int) -> int:
    """Where a URL ends once the sentence's own punctuation and an unopened bracket are taken off it."""
    while end > start and text[end - 1] in _URL_END:
        if text[end - 1] == ")" and text.count("(", start, end) >= text.count(")", start, end):
            break
        end -= 1
    return end
