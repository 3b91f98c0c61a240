"""malformed-doi: a DOI that cannot be one: it does not begin with 10. and a registrant, or has nothing behind it.

Told are DOIs behind their label or their host; a bare one only where it breaks off. One that a line's end cuts is
sound.
"""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Analysis
from ...text.folding import ascii_digits
from ..identifiers import labelled
from ..phrase import Message, Phrase
from ..printed import holders
from ..rule import Rule, Said

#: The sentence's own marks, and brackets: a DOI ends before them.
_STOPS = frozenset('<>«»“”"،؛')
_HOST = "doi.org/"
_TRAILING = ".,;:)]}'’"
#: A registrant has at least so many digits.
_REGISTRANT = 4

_FAULT = Phrase("{doi}: {reason}", "{doi}: {reason}")
_TEN = Phrase("a DOI begins with 10.", "يبدأ معرف DOI بـ 10.")
_SLASH = Phrase(
    "a DOI has a slash behind its first number, and more behind that", "في معرف DOI بعد رقمه الأول خط مائل يليه غيره"
)
_SHORT = Phrase(
    "the number between 10. and the slash has four digits or more", "الرقم الذي بين 10. والخط المائل أربعة أرقام فأكثر"
)
_ENDS = Phrase("nothing stands behind the slash", "لا شيء بعد الخط المائل")
_SPACE = Phrase("there is a space inside", "فيه مسافة")


def find(analysis: Analysis) -> Iterator[Said]:
    for holder in holders(analysis):
        for start in (*labelled(holder, "doi"), *_linked(holder.text)):
            end = _end(holder.text, start)
            if reason := _fault(ascii_digits(holder.text[start:end]), holder.text[end : end + 2]):
                at = holder.span[0]
                doi = holder.text[start:end]
                yield Said(holder.id, (at + start, at + end), _FAULT.of(doi=doi, reason=reason))


def _linked(text: str) -> Iterator[int]:
    """Where a DOI begins in a link; one that does not begin with 10. is a malformed link."""
    at = text.lower().find(_HOST)
    while at >= 0:
        at += len(_HOST)
        if text.startswith("10.", at):
            yield at
        at = text.lower().find(_HOST, at)


def _end(text: str, start: int) -> int:
    end = next((at for at in range(start, len(text)) if text[at].isspace() or text[at] in _STOPS), len(text))
    return start + len(text[start:end].rstrip(_TRAILING))


def _fault(doi: str, behind: str) -> Message | None:
    """Why this is no DOI; ``None`` where it is one, or something else is announced by the label."""
    if not doi[:1].isdecimal() or not doi.isascii() or "%" in doi:
        return None
    cut = behind[:1] in ("\n", "\r")
    spaced = behind[:1] == " " and (behind[1:2].isalnum() and behind.isascii())
    if not doi.startswith("10."):
        return None if doi == "10" else _TEN.of()
    registrant, slash, suffix = doi[3:].partition("/")
    if not slash:
        return None if cut else _SPACE.of() if spaced else _SLASH.of()
    number = registrant.partition(".")[0]
    if len(number) < _REGISTRANT or not registrant.replace(".", "").isdecimal():
        return _SHORT.of()
    if not suffix:
        return None if cut else _SPACE.of() if spaced else _ENDS.of()
    return None


RULE = Rule(
    "GC408",
    "malformed-doi",
    "error",
    Phrase("A DOI that cannot be one.", "معرف DOI لا يصح."),
    Phrase(
        "It leads nowhere: a DOI is 10., the number of a registrant, a slash, and the name of the work.",
        "لا يوصل إلى شيء: فالمعرف 10. ثم رقم المسجل ثم خط مائل ثم رمز العمل.",
    ),
    fails="""المراجع
علي الوردي، وعاظ السلاطين، بغداد، مطبعة المعارف، 1954.
Kerr, Malcolm, "Arab Radical Notions", Middle Eastern Studies, vol. 3, no. 1, 1966, doi: 1.1080/00263206608700070
""",
    passes="""المراجع
علي الوردي، وعاظ السلاطين، بغداد، مطبعة المعارف، 1954.
Kerr, Malcolm, "Arab Radical Notions", Middle Eastern Studies, vol. 3, no. 1, 1966, doi: 10.1080/00263206608700070
""",
    find=find,
)
