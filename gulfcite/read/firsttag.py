"""What the first tag of a file shows it to be."""

from __future__ import annotations

_BOMS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
_SKIPPED = ((b"<?", b"?>"), (b"<!--", b"-->"))
_PAGE = frozenset(b"html head body title meta base".split())
#: What a part of a page begins with, and what text in it ends with. (Markdown may begin with other tags.)
_PARTS, _END = frozenset(b"article main section header nav".split()), b"</p>"


def is_html(head: bytes) -> bool:
    """Whether a file that begins so is a page of HTML, or a part of one."""
    name, rest = _first(head)
    if name == b"!doctype":
        return rest.split(b">")[0].split()[:1] == [b"html"]
    return name in _PAGE or (name in _PARTS and _END in rest)


def _first(head: bytes) -> tuple[bytes, bytes]:
    """The name of the first tag in small letters, and what follows it."""
    for mark in _BOMS:
        head = head.removeprefix(mark)
    rest = head.replace(b"\0", b"").lstrip().lower()
    while skipped := next((close for begin, close in _SKIPPED if rest.startswith(begin)), None):
        _, found, rest = rest.partition(skipped)
        rest = rest.lstrip()
        if not found:
            break
    if not rest.startswith(b"<"):
        return b"", b""
    end = next((at for at, sign in enumerate(rest) if sign in b" \t\r\n\f/>" and at), len(rest))
    return rest[1:end], rest[end:]
