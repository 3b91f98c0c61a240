"""What the first tag of a file shows it to be."""

from __future__ import annotations

_BOMS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
_SKIPPED = ((b"<?", b"?>"), (b"<!--", b"-->"))
_PAGE = frozenset(b"html head body title meta base".split())
#: What a part of a page begins with, and what text in it ends with. (Markdown may begin with other tags.)
_PARTS, _END = frozenset(b"article main section header nav".split()), b"</p>"
#: What the beginning of an article in JATS has, and no page.
_JATS = (b"article-type=", b"dtd-version=", b"<front>", b"<journal-meta", b"<article-meta")


def is_html(head: bytes) -> bool:
    """Whether a file that begins so is a page of HTML, or a part of one."""
    name, rest = _first(head)
    if name == b"!doctype":
        return rest.split(b">")[0].split()[:1] == [b"html"]
    return name in _PAGE or (name in _PARTS and _END in rest)


def _bare(head: bytes) -> bytes:
    """The beginning in small letters, as ASCII has them, without the mark of an encoding."""
    for mark in _BOMS:
        head = head.removeprefix(mark)
    return head.replace(b"\0", b"").lstrip().lower()


def _first(head: bytes) -> tuple[bytes, bytes]:
    """The name of the first tag in small letters, and what follows it."""
    rest = _bare(head)
    while skipped := next((close for begin, close in _SKIPPED if rest.startswith(begin)), None):
        _, found, rest = rest.partition(skipped)
        rest = rest.lstrip()
        if not found:
            break
    if not rest.startswith(b"<"):
        return b"", b""
    end = next((at for at, sign in enumerate(rest) if sign in b" \t\r\n\f/>" and at), len(rest))
    return rest[1:end], rest[end:]


def is_jats(head: bytes) -> bool:
    """Whether a file that begins so is an article in JATS, alone or in a set."""
    name, rest = _first(head)
    if name == b"!doctype":
        return rest.split()[:1] in ([b"article"], [b"pmc-articleset"]) and (b"jats" in rest or b"nlm//dtd" in rest)
    if name == b"pmc-articleset":
        return True
    return name == b"article" and any(mark in rest for mark in _JATS)


def is_xml(head: bytes) -> bool:
    """Whether a file says that it is XML."""
    return _bare(head).startswith(b"<?xml ")


def is_tei(head: bytes) -> bool:
    """Whether a file that begins so is a text in TEI."""
    return _first(head)[0] in (b"tei", b"tei.2", b"teicorpus")
