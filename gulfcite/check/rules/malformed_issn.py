"""malformed-issn: an ISSN whose check digit does not fit, or that has not eight digits."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Analysis
from ...text.check_digits import is_issn
from ..identifiers import numbers
from ..phrase import Message, Phrase
from ..rule import Rule, Said

_CHECK = Phrase(
    "ISSN {number}: the check digit does not fit: a digit is wrong", "ردمد {number}: رقم التحقق لا يطابق: فيه رقم خطأ"
)
_LENGTH = Phrase("ISSN {number}: {count} digits, and not 8", "ردمد {number}: عدد أرقامه {count}، وحقه 8")
#: With fewer digits the line was cut, with more it is two numbers, or no ISSN.
_CUT, _TWO = 5, 10


def find(analysis: Analysis) -> Iterator[Said]:
    for holder, span, digits in numbers(analysis, "issn"):
        if fault := _fault(digits, analysis.document.text[slice(*span)]):
            yield Said(holder.id, span, fault)


def _fault(digits: str, printed: str) -> Message | None:
    if not _CUT < len(digits) < _TWO:
        return None
    if len(digits) != 8:
        return _LENGTH.of(number=printed, count=len(digits))
    return None if is_issn(digits) else _CHECK.of(number=printed)


RULE = Rule(
    "GC410",
    "malformed-issn",
    "warning",
    Phrase("An ISSN whose check digit or length is wrong.", "رقم ردمد لا يصح رقم تحققه أو طوله."),
    Phrase(
        "No catalogue finds the periodical by it: a digit was misread, lost, or changed over.",
        "لا يهتدى به إلى الدورية في فهرس: فيه رقم أخطئ أو سقط أو قدم على غيره.",
    ),
    fails="""المراجع
علي الوردي، وعاظ السلاطين، بغداد، مطبعة المعارف، 1954.
Kerr, Malcolm, "Arab Radical Notions of Democracy", Middle Eastern Studies, vol. 3, no. 1, 1966, ISSN 0026-3207.
""",
    passes="""المراجع
علي الوردي، وعاظ السلاطين، بغداد، مطبعة المعارف، 1954.
Kerr, Malcolm, "Arab Radical Notions of Democracy", Middle Eastern Studies, vol. 3, no. 1, 1966, ISSN 0026-3206.
""",
    find=find,
)
