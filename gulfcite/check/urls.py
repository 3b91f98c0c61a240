"""Links as they are printed in a text, and why one cannot work. Where it might, nothing is said."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from ..model import Analysis, Span
from ..text.folding import is_arabic
from .phrase import Message, Phrase
from .printed import holders

_OPENINGS = ("http", "htp:", "htps:", "hhtp", "www")
#: The sentence's own marks, and brackets: a link ends before them.
_STOPS = frozenset('<>«»“”"،؛')
_TRAILING = ".,;:)]}'’!؟"

_SPACE = Phrase("there is a space inside", "فيه مسافة")
_BREAKS = Phrase("it breaks off, or there is a space inside", "ينقطع، أو فيه مسافة")
_SCHEME = Phrase("it should begin with http:// or https://", "ينبغي أن يبدأ بـ http:// أو https://")
_TWICE = Phrase("it begins twice", "بدايته مكررة")
_WWW = Phrase("a dot is missing after www", "تنقصه نقطة بعد www")
_DOI = Phrase("a DOI begins with 10.", "يبدأ معرف DOI بـ 10.")
_GLUED = Phrase("other text is glued to the host at “{label}”", "التصق نص آخر بالمضيف عند «{label}»")
_HYPHEN = Phrase("“{label}” in the host begins or ends with a hyphen", "«{label}» في المضيف يبدأ بشرطة أو ينتهي بها")
_ENDING = Phrase("no host ends in “{ending}”", "لا مضيف ينتهي بـ «{ending}»")
_NO_HOST = Phrase("there is no host", "لا مضيف فيه")
_DOTS = Phrase(
    "two dots stand together in the host, or it begins with one", "في المضيف نقطتان متتاليتان، أو يبدأ بنقطة"
)
_LACKS = Phrase("the host “{host}” lacks its ending, such as .com", "المضيف «{host}» تنقصه نهايته، مثل ‎.com")
_STRAY = Phrase(
    "the host “{host}” lacks its ending, such as .com; “{sign}” cannot stand in it",
    "المضيف «{host}» تنقصه نهايته، مثل ‎.com؛ ولا يصح فيه «{sign}»",
)


class Link(NamedTuple):
    """A link that may work: the object it stands in, its place, as printed, and as it is asked for."""

    target: str
    span: Span
    printed: str
    url: str


def sound(analysis: Analysis) -> Iterator[Link]:
    """The links of entries and citations that nothing is wrong with as printed."""
    for holder in holders(analysis):
        at = holder.span[0]
        for start, end in links(holder.text):
            printed = holder.text[start:end]
            if fault(printed) is None:
                whole = "".join(printed.split())
                url = whole if whole.lower().startswith("http") else f"http://{whole}"
                yield Link(holder.id, (at + start, at + end), printed, url)


def links(text: str) -> Iterator[Span]:
    """The spans of what is, or was meant as, a link: to the next white space, or to the end of its ``< >``."""
    lower = text.lower()
    at = 0
    while starts := [start for opening in _OPENINGS if (start := lower.find(opening, at)) >= 0]:
        start = min(starts)
        end = _end(text, start)
        inside_word = start > 0 and lower[start - 1].isalnum() and lower[start - 1].isascii()
        if not inside_word and _meant(lower[start:end]):
            yield start, end
        at = max(end, start + 1)


def _end(text: str, start: int) -> int:
    if start and text[start - 1] == "<" and (closing := text.find(">", start)) > 0 and "<" not in text[start:closing]:
        return closing
    end = next((at for at in range(start, len(text)) if text[at].isspace() or text[at] in _STOPS), len(text))
    if text[start:end].lower().endswith(("://", "www.")):
        return end
    return start + len(text[start:end].rstrip(_TRAILING))


def _meant(lower: str) -> bool:
    """Whether this is a link, well formed or not, and not a word such as ``httpd`` or ``HTTP/1.1``."""
    word = lower[: next((at for at, sign in enumerate(lower) if not sign.isalnum()), len(lower))]
    rest = lower[len(word) :]
    if word.startswith("www"):
        return rest.startswith(".") and (len(word) == 3 or "." not in rest[1:])
    return rest.startswith((":", "//")) or (word.startswith(("httpwww", "httpswww")) and rest.startswith("."))


def fault(url: str) -> Message | None:
    """Why a link cannot work; ``None`` where it may."""
    url = "".join(url.splitlines()).replace("\\_", "_").replace("\\-", "-")
    lower = url.lower()
    if any(sign.isspace() for sign in url.strip()):
        return _SPACE.of()
    if lower in ("www.", "http://", "https://", "http://www.", "https://www."):
        return _BREAKS.of()
    if lower.startswith("www"):
        rest = url
    elif lower.startswith(("http://", "https://")):
        rest = url.partition("://")[2]
    else:
        return _SCHEME.of()
    if rest.lower().startswith(("http:", "https:", "http//", "https//")):
        return _TWICE.of()
    host = rest[: next((at for at, sign in enumerate(rest) if not (sign.isalnum() or sign in ".-_")), len(rest))]
    return _host_fault(host.rstrip("."), rest[len(host) : len(host) + 1]) or _doi_fault(host, rest[len(host) + 1 :])


def _host_fault(host: str, after: str) -> Message | None:
    labels = host.split(".")
    if not all(labels):
        return (_DOTS if host else _NO_HOST).of()
    if len(labels) == 1 or (labels[0].lower() == "www" and len(labels) == 2):
        stray = after and after not in "/?#:"
        return (_STRAY if stray else _LACKS).of(host=host, sign=after)
    for label in labels:
        if any(map(is_arabic, label)) and any(sign.isascii() and sign.isalpha() for sign in label):
            return _GLUED.of(label=label)
        if label.startswith("-") or label.endswith("-"):
            return _HYPHEN.of(label=label)
    if len(labels) == 2 and labels[0].lower().startswith("www"):
        return _WWW.of()
    last = labels[-1]
    if not ((last.isalpha() and len(last) > 1) or last.lower().startswith("xn--") or all(map(str.isdecimal, labels))):
        return _ENDING.of(ending=last)
    return None


def _doi_fault(host: str, path: str) -> Message | None:
    if host.lower().removeprefix("dx.").removeprefix("www.") == "doi.org" and path and not path.startswith("10."):
        return _DOI.of()
    return None
