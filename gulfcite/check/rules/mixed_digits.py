"""mixed-digits: one number in digits of two scripts: 19٨7.

The keyboard changed over in mid-number, or a number was mended. Catalogues and searches do not find it. Two numbers
beside each other, and a list that mixes scripts from number to number, are not meant.
"""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Analysis, Edit, Span
from ...patterns.numbers import has_mixed
from ...text.folding import ascii_digits
from ..phrase import Phrase
from ..printed import parts
from ..rule import Rule, Said

_SCRIPTS = ("0123456789", "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹")
_MIXED = Phrase(
    "{number}: digits of two scripts in one number: {meant}", "{number}: أرقام من نظامين في عدد واحد: {meant}"
)


def find(analysis: Analysis) -> Iterator[Said]:
    for part in parts(analysis):
        if has_mixed(part.text):
            for start, end in _runs(part.text):
                number = part.text[start:end]
                if len(_scripts(number)) > 1:
                    span = part.span[0] + start, part.span[0] + end
                    meant = _in_one(number)
                    yield Said(part.id, span, _MIXED.of(number=number, meant=meant), edits=(Edit(span, meant),))


def _scripts(text: str) -> list[str]:
    """The digits of each script that a text has any of."""
    letters = set(text)
    return [digits for digits in _SCRIPTS if not letters.isdisjoint(digits)]


def _runs(text: str) -> Iterator[Span]:
    start = 0
    for at in range(len(text) + 1):
        if at == len(text) or not text[at].isdecimal():
            if at > start + 1:
                yield start, at
            start = at + 1


def _in_one(number: str) -> str:
    """A number in the script that most of its digits are of, or its first."""
    digits = max(_scripts(number), key=lambda script: (sum(map(script.count, number)), number[0] in script))
    return "".join(digits[int(digit)] for digit in ascii_digits(number))


RULE = Rule(
    "GC411",
    "mixed-digits",
    "warning",
    Phrase("Digits of two scripts in one number.", "أرقام من نظامين في عدد واحد."),
    Phrase(
        "The keyboard changed over in mid-number; no search finds the year or the page.",
        "تبدلت لوحة المفاتيح في أثناء العدد، فلا يعثر البحث على السنة أو الصفحة.",
    ),
    fails="""المراجع
سلامة، غسان، المجتمع والدولة في المشرق العربي، بيروت، 19٨7.
الوردي، علي، وعاظ السلاطين، بغداد، 1954.
""",
    passes="""المراجع
سلامة، غسان، المجتمع والدولة في المشرق العربي، بيروت، ١٩٨٧.
الوردي، علي، وعاظ السلاطين، بغداد، 1954.
""",
    find=find,
)
