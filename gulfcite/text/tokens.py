"""A text as tokens, each with its place and the key it is matched by.

Parsers read tokens, not patterns: a label, a month or a publisher's first word is looked up by key, so
one table row serves every spelling, and reading a note costs time in its length alone.
"""

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


class Token(NamedTuple):
    """One word, number, raised number, URL or mark; ``start`` and ``end`` are places in the text."""

    start: int
    end: int
    kind: str
    key: str


def tokenize(text: str, start: int = 0, end: int | None = None) -> list[Token]:
    """The tokens of ``text[start:end]``, with places in ``text``. White space and direction controls have none."""
    tokens = []
    low = False  # „Der Koran“: behind a low mark the mark that opens elsewhere closes
    last = len(text) if end is None else end
    at = start
    while True:
        for match in _TOKEN.finditer(text, at, last):
            kind = match.lastgroup or MARK
            first, stop = match.span()
            if kind == URL:
                stop = _url_end(text, first, stop)
                tokens.append(Token(first, stop, URL, text[first:stop]))
                if stop < match.end():
                    at = stop
                    break
            elif kind == MARK:
                mark = text[first:stop]
                tokens.append(Token(first, stop, MARK, "”" if low and mark == "“" else _MARKS.get(mark[0], mark)))
                low = mark == "„" or (low and mark not in "“”")
            else:
                tokens.append(Token(first, stop, kind, fold(text[first:stop])))
        else:
            return tokens


def _url_end(text: str, start: int, end: int) -> int:
    """Where a URL ends once the sentence's own punctuation and an unopened bracket are taken off it."""
    while end > start and text[end - 1] in _URL_END:
        if text[end - 1] == ")" and text.count("(", start, end) >= text.count(")", start, end):
            break
        end -= 1
    return end
