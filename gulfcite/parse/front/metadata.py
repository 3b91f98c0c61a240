"""What a document's front matter says of the document itself: title, authors, date, journal, address, key words."""

from __future__ import annotations

from collections.abc import Sequence

from ...model import Document, Item, Layout, Name, Span
from ...patterns import scripts
from ...patterns.passage import Passage
from ...tables import rows
from ...text.folding import fold, is_arabic
from ...text.tokens import NUMBER, URL
from ..dates import date_at
from ..names.parts import person, without_titles
from ..names.people import LIKELY, person_score
from .lines import FrontLine, day_in, front_lines, plain

#: Front matter without a boundary is looked for in this many characters; a paragraph of prose ends it.
_REACH = 4000
_PARAGRAPH = 200
_LONGEST = 20_000
_SAMPLE = 3000
_MOST_NAMES = 6


def metadata(document: Document, layout: Layout) -> Item:
    """The document's own record as its front matter gives it; what is not printed there is left out.

    What the file says of itself (its properties, its meta elements) comes before what is printed.
    """
    text = document.text
    lines = front_lines(text, _front(layout))
    arabic = _is_mainly_arabic(text, layout)
    item: Item = {"type": _type(lines), "language": _language(text, layout) if not arabic else "ar"}
    custom: dict[str, object] = {}
    _labelled(lines, item, custom, arabic=arabic)
    _headings(lines, item, custom, arabic=arabic)
    _names(lines, item, custom, arabic=arabic)
    _series(lines, item)
    printed = next((line.text for line in lines if line.kind == "noise" and "doi.org/10." in line.text), "")
    if printed and "DOI" not in item:
        _address(item, "doi", printed)
    if "issued" not in item:
        date = _dateline(lines, item.get("title", ""))
        if date:
            item["issued"] = {"date-parts": [date]}
    if custom:
        item["custom"] = custom
    return {**item, **_told(document.structure.metadata)}


def _told(item: Item) -> Item:
    """What the file says of itself; names that it gives whole are read as persons where they are likely to be."""
    names = item.get("author", [])
    if not any("literal" in name for name in names):
        return item
    read = [_people(plain(name["literal"])) if _is_person(name) else [name] for name in names]
    return {**item, "author": [person for persons in read for person in persons]}


def _is_person(name: Name) -> bool:
    return "literal" in name and _is_untitled_name(name["literal"]) and bool(_people(plain(name["literal"])))


def _front(layout: Layout) -> Span:
    """The front matter: as laid out, or what stands above the first paragraph of prose."""
    if layout.front[1] > layout.front[0]:
        return layout.front[0], min(layout.front[1], layout.front[0] + _LONGEST)
    first = next((start for start, end in layout.prose if end - start >= _PARAGRAPH), 0)
    return 0, min(first, _REACH)


def _is_mainly_arabic(text: str, layout: Layout) -> bool:
    start = layout.prose[0][0] if layout.prose else 0
    sample = text[start : start + _SAMPLE] or text[:_SAMPLE]
    return 2 * scripts.arabic(sample) > sum(map(str.isalpha, sample))


def _language(text: str, layout: Layout) -> str:
    """English or French, by whose small words the prose has more of."""
    start = layout.prose[0][0] if layout.prose else 0
    words = fold(text[start : start + _SAMPLE]).split()
    counts = {"en": 0, "fr": 0}
    small = {fold(row[0]): row[1] for row in rows("function-word") if row[1] in counts}
    for word in words:
        if word in small:
            counts[small[word]] += 1
    return max(counts, key=lambda language: counts[language])


def _type(lines: Sequence[FrontLine]) -> str:
    kinds = {line.kind for line in lines}
    if "thesis" in kinds:
        return "thesis"
    scholarly = "journal" in kinds or any(line.meaning in ("keyword", "processed", "doi") for line in lines)
    return "article-journal" if scholarly else "webpage"


def _series(lines: Sequence[FrontLine], item: Item) -> None:
    """The journal with its volume and issue, or the kind of thesis."""
    for line in lines:
        if line.kind == "thesis":
            passage = Passage(line.text, (0, len(line.text)))
            label = passage.label(0, "thesis")
            if label:
                item.setdefault("genre", passage.quote(0, label.end))
        elif line.kind in ("journal", "issue"):
            _numbers(line.text, item)
            if line.kind == "journal" and item["type"] == "article-journal":
                item.setdefault("container-title", _before_numbers(line.text))


def _numbers(text: str, item: Item) -> None:
    passage = Passage(text, (0, len(text)))
    for at in range(passage.size):
        label = passage.label(at, "volume-label", "issue-label")
        if label and passage.kind(label.end) == NUMBER:
            if label.table == "volume-label":
                item.setdefault("volume", passage.key(label.end))
            else:
                item.setdefault("issue", passage.key(label.end))


def _before_numbers(text: str) -> str:
    """The journal's name without the volume and the issue that follow it on its line."""
    passage = Passage(text, (0, len(text)))
    for at in range(1, passage.size):
        label = passage.label(at, "volume-label", "issue-label")
        if passage.kind(at) == NUMBER or (label and passage.kind(label.end) == NUMBER):
            return passage.quote(0, at).strip(" ،,-–(")
    return text


def _labelled(lines: Sequence[FrontLine], item: Item, custom: dict[str, object], *, arabic: bool) -> None:
    """The values that labels give: اسم المقال, رابط ثابت, Keywords; a label alone has its value in the lines below."""
    for order, line in enumerate(lines):
        value = plain(line.value) if line.meaning not in ("url", "doi") else line.value
        if line.kind != "labelled" or line.meaning in ("other", "processed"):
            continue
        if line.meaning == "keyword":
            words = _keywords(value, lines[order + 1 :])
            if words:
                _put(item, custom, "keyword", words, own=is_arabic(words) == arabic)
        elif not value and order + 1 < len(lines) and lines[order + 1].kind in ("heading", "name", "text"):
            value = plain(lines[order + 1].text)
        if not value:
            continue
        own = is_arabic(value) == arabic
        if line.meaning == "title":
            _put(item, custom, "title", value, own=own)
        elif line.meaning in ("author", "byline"):
            _put(item, custom, "author", _people(value), own=own)
        elif line.meaning == "journal":
            item.setdefault("container-title", value)
        else:
            _address(item, line.meaning, value)


def _address(item: Item, meaning: str, value: str) -> None:
    """A date, a link or a DOI."""
    passage = Passage(value, (0, len(value)))
    if meaning in ("published", "accessed"):
        day = day_in(passage) or _loose_day(passage)
        if day and meaning == "published":
            item.setdefault("issued", {"date-parts": [day]})
        elif day:
            item.setdefault("accessed", {"date-parts": [day]})
    elif meaning in ("url", "doi"):
        link = next((key for key, kind in zip(passage.keys, passage.kinds, strict=True) if kind == URL), "")
        address = (link or value).strip("<> ")
        at = address.find("10.")
        if at >= 0 and "/" in address[at:] and (meaning == "doi" or "doi.org" in address):
            item.setdefault("DOI", address[at:].split()[0].rstrip(".,;"))
        elif link and meaning == "url":
            item.setdefault("URL", link)


def _loose_day(passage: Passage) -> list[int] | None:
    """31. Mar .2026: a date with stray points, or a month or a year alone."""
    spaced = " ".join(passage.text.replace(".", " ").split())
    other = Passage(spaced, (0, len(spaced)))
    day = day_in(other)
    if day:
        return day
    for at, kind in enumerate(other.kinds):
        date = date_at(other, at, other.size) if kind == NUMBER or other.label(at, "month") else None
        if date and date.parts and date.parts[0]:
            return date.parts
    return None


def _keywords(value: str, below: Sequence[FrontLine]) -> str:
    """Key words of one line, or of the lines under their heading, joined by commas."""
    if not value:
        listed = []
        for line in below:
            if line.kind not in ("heading", "text", "body") or len(line.text) > 80 or line.text.endswith("."):
                break
            listed.append(line.text)
        value = ",".join(listed)
    for mark in "،;؛":
        value = value.replace(mark, ",")
    return ", ".join(word.strip(" .") for word in value.split(",") if word.strip(" ."))


def _headings(lines: Sequence[FrontLine], item: Item, custom: dict[str, object], *, arabic: bool) -> None:
    """The first line of each script that reads like a title; اسم يكتب: gives author and title at once."""
    for order, line in enumerate(lines):
        if line.kind != "heading":
            continue
        author, title = _written_by(line.text)
        title = title or line.text
        own = is_arabic(title) == arabic
        if author:
            _put(item, custom, "author", author, own=own)
        if title.endswith(":") and order + 1 < len(lines) and lines[order + 1].kind == "heading":
            title = f"{title} {lines[order + 1].text}"
        _put(item, custom, "title", " ".join(title.split()), own=own)


def _written_by(text: str) -> tuple[list[Name], str]:
    """الدكتور فلان يكتب: العنوان."""
    head, colon, title = text.partition(":")
    words = head.split()
    written = {fold(row[0]) for row in rows("metadata") if row[2] == "writes"}
    if not colon or len(words) < 2 or fold(words[-1]) not in written:
        return [], ""
    return _people(" ".join(words[:-1])), title.strip()


def _names(lines: Sequence[FrontLine], item: Item, custom: dict[str, object], *, arabic: bool) -> None:
    """Lines of names: by their titles, or right under the title of their script and above an affiliation."""
    found: dict[bool, list[Name]] = {True: [], False: []}
    for before, line, after in zip(["", *lines], lines, [*lines[1:], None], strict=False):
        named = line.kind == "name"
        if not named and line.kind == "heading" and isinstance(before, FrontLine) and after is not None:
            title = before.text in (item.get("title"), custom.get("title-en"))
            named = title and (after.kind in ("body", "noise")) and _is_untitled_name(line.text)
        if named:
            text = plain(line.text)
            people = _people(text)
            known = found[is_arabic(text)]
            known += [name for name in people if name not in known]
    for script, people in found.items():
        if people:
            _put(item, custom, "author", people, own=script == arabic)


def _is_untitled_name(text: str) -> bool:
    cleaned = plain(text)
    passage = Passage(cleaned, (0, len(cleaned)))
    return 2 <= passage.size <= _MOST_NAMES and person_score(passage, 0, passage.size) >= LIKELY


def _people(text: str) -> list[Name]:
    """The persons of a line, joined by commas or و before a title; titles left out."""
    passage = Passage(text, (0, len(text)))
    end = passage.size
    found: list[Name] = []
    begin = 0
    for at in range(end + 1):
        if at < end and passage.key(at) not in (",", ";", "و", "and", "et", "&"):
            continue
        first, last = without_titles(passage, begin, at)
        words = last - first
        if 0 < words <= 2 * _MOST_NAMES and (words > 1 or not found):
            name = person(passage, first, last)
            if name.get("family"):
                found.append(name)
        begin = at + 1
    return found


def _dateline(lines: Sequence[FrontLine], title: str) -> list[int] | None:
    """The day, or the year, on a line of its own below the title; one above it is the site's."""
    below = False
    for line in lines:
        below = below or (bool(title) and title in line.text)
        if below and line.kind == "date":
            passage = Passage(line.text, (0, len(line.text)))
            date = date_at(passage, 0, passage.size)
            return day_in(passage) or (date.parts if date else None)
    return None


def _put(item: Item, custom: dict[str, object], field: str, value: object, *, own: bool) -> None:
    """Keep the first value of a field: in the item in the document's own script, beside it in English otherwise."""
    if not value:
        return
    if own:
        item.setdefault(field, value)  # type: ignore[misc]
    else:
        custom.setdefault(f"{field}-en", value)
