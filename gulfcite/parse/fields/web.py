"""URL and DOI, with the words that announce them, and the date of access."""

from __future__ import annotations

from ...text.tokens import MARK, URL
from .. import dates
from ..draft import Draft

_DOI_HOSTS = ("doi.org/", "dx.doi.org/")


def read(draft: Draft) -> None:
    """Take the first URL (of several the first is the work's), DOI, and access date with their labels."""
    passage = draft.passage
    urls = [at for at in range(draft.start, draft.end) if passage.kinds[at] == URL] if URL in passage.kinds else []
    for at in urls:
        _url(draft, at)
    for label in passage.found(draft.start, draft.end, "identifier"):
        if label.meaning == "doi":
            _doi(draft, label.start, label.end)
    _accessed(draft)
    _online(draft)
    if urls:
        _announcements(draft)


def _url(draft: Draft, at: int) -> None:
    passage = draft.passage
    url = passage.keys[at]
    host = next((host for host in _DOI_HOSTS if host in url), None)
    if host:
        draft.item.setdefault("DOI", url.split(host, 1)[1])
    else:
        draft.item.setdefault("URL", url)
    start, end = at, at + 1
    if passage.key(start - 1) == "<" and start > draft.start:
        start -= 1
    if passage.key(end) == ">" and end < draft.end:
        end += 1
    draft.claim(start, end, "url")


def _doi(draft: Draft, at: int, end: int) -> None:
    """doi: 10.1000/182 — the tokens run on as long as nothing parts them."""
    passage = draft.passage
    begin = end
    while begin < draft.end and passage.kind(begin) == MARK and passage.key(begin) == ":":
        begin += 1
    if passage.key(begin) != "10" or not draft.free(begin, begin + 1):
        return
    stop = begin + 1
    while stop < draft.end and passage.starts[stop] == passage.ends[stop - 1]:
        stop += 1
    first, last = passage.span_of(begin, stop)
    draft.item.setdefault("DOI", passage.text[first:last].rstrip(".,،;"))
    draft.claim(at, stop, "url")


def _accessed(draft: Draft) -> None:
    """تاريخ الاطلاع: 12/5/2020 · شوهد في 2019/5/12 · accessed 12 May 2020."""
    passage = draft.passage
    for label in passage.found(draft.start, draft.end, "web"):
        at = label.start
        if label.meaning not in ("accessed", "retrieved") or not draft.free(at, label.end):
            continue
        begin = label.end
        while begin < draft.end and passage.kind(begin) == MARK and passage.key(begin) in ":(,.":
            begin += 1
        found = dates.date_at(passage, begin, draft.end)
        if found:
            draft.item.setdefault("accessed", {"date-parts": [found.parts]})
            draft.claim(at, found.end, "accessed")


def _online(draft: Draft) -> None:
    """مقال من الإنترنت: an element that only says where it was found."""
    passage = draft.passage
    for label in passage.found(draft.start + 1, draft.end, "web"):
        alone = passage.key(label.start - 1) in ",.;" and (label.end >= draft.end or passage.key(label.end) in ",.;")
        if label.meaning == "internet" and alone and draft.free(label.start, label.end):
            draft.claim(label.start, label.end, "online")


def _announcements(draft: Draft) -> None:
    """متاح على الرابط: · الموقع · available at: — words before a URL that only announce it."""
    passage = draft.passage
    for at in [at for at in range(draft.start, draft.end) if draft.owner[at] == "url"]:
        begin = at
        while begin > draft.start and passage.kind(begin - 1) == MARK and passage.key(begin - 1) in ":,<([،":
            begin -= 1
        for start in range(max(draft.start, begin - 6), begin):
            label = passage.label(start, "web")
            if label and label.end >= begin and draft.free(start, begin):
                draft.claim(start, at, "url")
                break
