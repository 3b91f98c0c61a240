"""malformed-isbn: an ISBN whose check digit does not fit, or that has too few digits or too many.

No shop and no catalogue finds the book by it. Both lengths are known, and the nine digits from before 1970.
"""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Analysis
from ...text.check_digits import is_isbn
from ..identifiers import numbers
from ..phrase import Message, Phrase
from ..rule import Rule, Said

_CHECK = Phrase(
    "ISBN {number}: the check digit does not fit: a digit is wrong", "ردمك {number}: رقم التحقق لا يطابق: فيه رقم خطأ"
)
_LENGTH = Phrase("ISBN {number}: {count} digits, and not 10 or 13", "ردمك {number}: عدد أرقامه {count}، وحقه 10 أو 13")
#: With fewer digits the line was cut, with more it is two numbers, or no ISBN.
_CUT, _TWO = 8, 15


def find(analysis: Analysis) -> Iterator[Said]:
    for holder, span, digits in numbers(analysis, "isbn"):
        if fault := _fault(digits, analysis.document.text[slice(*span)]):
            yield Said(holder.id, span, fault)


def _fault(digits: str, printed: str) -> Message | None:
    if not _CUT < len(digits) < _TWO or (len(digits) == 9 and is_isbn("0" + digits)):
        return None
    if len(digits) not in (10, 13):
        return _LENGTH.of(number=printed, count=len(digits))
    return None if is_isbn(digits) else _CHECK.of(number=printed)


RULE = Rule(
    "GC409",
    "malformed-isbn",
    "warning",
    Phrase("An ISBN whose check digit or length is wrong.", "رقم ردمك لا يصح رقم تحققه أو طوله."),
    Phrase(
        "No shop and no catalogue finds the book by it: a digit was misread, lost, or changed over.",
        "لا يهتدى به إلى الكتاب في متجر ولا فهرس: فيه رقم أخطئ أو سقط أو قدم على غيره.",
    ),
    fails="""المراجع
علي الوردي، وعاظ السلاطين، بغداد، مطبعة المعارف، 1954.
Hourani, Albert, Arabic Thought in the Liberal Age, Cambridge, 1983, ISBN 978-0-521-27423-7.
""",
    passes="""المراجع
علي الوردي، وعاظ السلاطين، بغداد، مطبعة المعارف، 1954.
Hourani, Albert, Arabic Thought in the Liberal Age, Cambridge, 1983, ISBN 978-0-521-27423-4.
""",
    find=find,
)
