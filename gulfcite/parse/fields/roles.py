"""Editors, translators and other helpers: a role word and the names after it, or names and a role in brackets."""

from __future__ import annotations

from ...model import Item, Name
from ...tables.lexicon import Label
from ...text.folding import is_arabic
from ...text.tokens import MARK, WORD
from ..draft import Draft, Segment
from ..names import people
from ..names.coauthors import coauthors

_PLAINLY = 0.75
_TABLES = ("editor-role", "translator-role", "introduction-role", "supervisor-role", "other-role")
_MAKER = frozenset(
    (
        "annotator",
        "commentator",
        "selector",
        "editor",
        "compiler",
        "volume-director",
        "coordinator",
        "arranger",
        "editor-in-chief",
    )
)


def read(draft: Draft) -> None:
    """Take each role with its names; a role without a name (مترجم) is read and dropped."""
    passage = draft.passage
    labels = passage.found(draft.start, draft.end, *_TABLES)
    title = next(iter(draft.segments()), None) if labels and not draft.titled else None
    last = draft.start
    for label in labels:
        at = label.start
        if at < last or draft.owner[at] or label != passage.label(at, *_TABLES):
            continue
        behind = _behind_authors(draft, at, label.end) or _behind_in(draft, at, label) or _enclosed(draft, at, label)
        if behind:
            last = behind
            continue
        if title is not None and title.start <= at < title.end and not title.inside and not _opens(draft, label, title):
            named = label.meaning in ("editor", "translator") and not passage.label(at - 1, "function-word")
            if named and at > title.start + 1 and _names_follow(draft, label.end, title.end):
                last = _take(draft, at, label.end, label.table, label.meaning)
        elif label.glued in ("", "ب", "و") and _element(draft, at):
            last = _take(draft, at, label.end, label.table, label.meaning)


def _behind_authors(draft: Draft, at: int, end: int) -> int | None:
    """Jens Hanssen and Max Weiss, eds., Title · محمد عابد، محرر، العنوان: the role is theirs who just were named."""
    passage = draft.passage
    last = at - 2
    while last > draft.start and passage.kind(last) == MARK:
        last -= 1  # Ashcroft, Bill, et al., editors
    others = any(label.end >= last for label in passage.found(max(draft.start, last - 2), last + 1, "and-others"))
    if last < draft.start or passage.key(at - 1) != "," or not (draft.owner[last] == "author" or others):
        return None
    stop = end + (passage.key(end) == ".")
    first = draft.owner[draft.start] == "author"  # behind a title the colon leads to the role's own names
    alone = stop >= draft.end or bool(draft.owner[stop]) or passage.key(stop) in (",:" if first else ",")
    if passage.key(stop) == ":" and _named_behind(draft, stop + 1):
        return None  # تقييد العلم، تحقيق: يوسف العش
    if not alone and not (stop > end and passage.key(at).startswith(("ed", "comp", "trans"))):
        return None
    _authors_role(draft, at, end)
    draft.claim(at, stop, "role")
    return stop


def _opens(draft: Draft, role: Label, element: Segment) -> bool:
    """تقييد العلم، تحقيق: يوسف العش، …: what opens with a role, a colon and a name is no title."""
    begins = role.start == element.start and draft.passage.key(role.end) == ":" and role.start > draft.start
    return begins and _named_behind(draft, role.end + 1)


def _named_behind(draft: Draft, at: int) -> bool:
    """Whether what stands behind a role's colon is plainly whom it names."""
    return people.person_score(draft.passage, at, _segment_end(draft, at)) >= _PLAINLY


def _behind_in(draft: Draft, at: int, role: Label) -> int | None:
    """in: Giacomo Luciani, ed., The Arab State · في: غسان سلامة (محرر)، الأمة والدولة: names between in and a role."""
    passage = draft.passage
    opened = passage.key(at - 1)
    inside = next((label for label in reversed(passage.found(draft.start, at, "chapter-in")) if not label.glued), None)
    if inside is None or inside.end >= at - 1 or opened not in (",", "(") or passage.kind(inside.start - 1) == WORD:
        return None
    begin = inside.end + (passage.key(inside.end) == ":")
    stop = role.end + (passage.key(role.end) == ".")
    second = passage.label(stop + 1, *_TABLES) if passage.key(stop) in ("&", "and", "et") else None
    if second:  # (Ed. & Trans.)
        stop = second.end + (passage.key(second.end) == ".")
    if passage.key(stop) not in ((")",) if opened == "(" else (",", ":", "")) or not draft.free(begin, stop):
        return None
    names = _in_either_order(draft, begin, at - 1)
    if not names or any("given" not in name for name in names):
        return None
    for one in (role, *((second,) if second else ())):
        _store(draft.item, one.table, one.meaning, names)
    stop += opened == "("
    draft.claim(begin, stop, "role")
    return stop


def _in_either_order(draft: Draft, begin: int, stop: int) -> list[Name]:
    """In Beck, U., Giddens, A. and Lash, S. (eds.) · in: Giacomo Luciani, ed.: family names first or last."""
    latin = not is_arabic(draft.passage.key(begin))
    if latin and (names := coauthors(draft.passage, begin, stop, firm=True)):
        return names
    return _names(draft, begin, stop) if people.person_score(draft.passage, begin, stop) >= 0.4 else []


def _enclosed(draft: Draft, at: int, role: Label) -> int | None:
    """The Hidden Face of Eve (S. Hetata, Trans.) · العنوان (عبد المحسن القحطاني، مترجم): names and role."""
    passage = draft.passage
    stop = close = role.end + (passage.key(role.end) == ".")
    if passage.key(close) == ";":  # (H. Weaver, Trans.; 2nd ed.)
        close = next((i for i in range(close, draft.end) if not draft.owner[i] and passage.key(i) not in ";,."), close)
    opened = draft.partner(close)
    if opened is None or opened + 1 >= at - 1 or passage.key(at - 1) != "," or not draft.free(opened, stop):
        return None
    if role.glued or people.person_score(passage, opened + 1, at - 1) < 0.4:
        return None
    names = _names(draft, opened + 1, at - 1)
    if not names or opened == draft.start:
        return None
    _store(draft.item, role.table, role.meaning, names)
    draft.claim(opened, close + 1, "role")
    return close + 1


def _names_follow(draft: Draft, start: int, end: int) -> bool:
    """ديوان البحتري تحقيق سيد كامل: no comma before the role, but plainly a name behind it."""
    return end - start >= 2 and people.person_score(draft.passage, start, min(end, start + 4)) >= 0.55


def _take(draft: Draft, at: int, end: int, table: str, meaning: str) -> int:
    """Claim the role that begins at ``at`` and its names; returns where to go on."""
    passage = draft.passage
    roles = {table: meaning}
    while (more := passage.label(end, *_TABLES)) is not None and more.glued == "و":
        roles.setdefault(more.table, more.meaning)  # تقديم وتعريب وتحقيق
        end = more.end
    if passage.key(end) == "." and not draft.ends_sentence(end):
        end += 1
    stop = _segment_end(draft, end)
    if passage.key(stop) == "." and passage.key(at - 1) == "(":
        stop += 1
    bare = not any(passage.kind(i) == WORD for i in range(end, stop))  # (تحقيق خليل شحادة) names whose it is
    if passage.key(at - 1) == "(" and passage.key(stop) == ")" and at > draft.start and stop - at <= 4 and bare:
        return _bracketed(draft, at, stop, table, meaning)
    colon = next((i for i in range(end, stop) if passage.key(i) == ":"), None)
    if meaning == "collective":
        draft.item.setdefault("editor", []).append({"literal": draft.text(at, stop)})
        draft.claim(at, stop, "role")
        return stop
    begin = colon + 1 if colon is not None else end
    stop = _more_names(draft, stop)
    if begin >= stop and at - 2 >= draft.start and draft.owner[at - 2] == "author":
        _authors_role(draft, at, stop)
    if begin >= stop:
        draft.claim(at, stop, "role")
        return stop
    if colon is None and people.person_score(passage, begin, min(stop, begin + 8)) < 0.4:
        return at + 1
    names = _names(draft, begin, stop)
    if not names:
        return at + 1
    if meaning == "volume-director" and passage.found(draft.start, draft.end, "thesis"):
        roles = {"supervisor-role": meaning}  # رسالة ماجستير، بإشراف كمال مظهر أحمد
    for kind, said in roles.items():
        _store(draft.item, kind, said, list(names))
    draft.claim(at, stop, "role")
    return stop


def _bracketed(draft: Draft, at: int, stop: int, table: str, meaning: str) -> int:
    """T. Balzacq et al. (eds.) · فلان (محرر): the names stand before the bracket, or the author is meant."""
    passage = draft.passage
    begin = at - 1
    while begin > draft.start and passage.key(begin - 1) not in (",", ";", ":") and not draft.owner[begin - 1]:
        begin -= 1
    names = _names(draft, begin, at - 1) if begin > draft.start else []
    if draft.owner[at - 2] == "author" and table in ("editor-role", "translator-role", "other-role"):
        _authors_role(draft, at, stop)
        draft.claim(at - 1, stop + 1, "role")
    elif names:
        _store(draft.item, table, meaning, names)
        draft.claim(begin, stop + 1, "role")
    else:
        draft.claim(at - 1, stop + 1, "role")
    return stop + 1


def _authors_role(draft: Draft, at: int, stop: int) -> None:
    """… (اختيار وترجمة) · … (eds.): what those just named did; authors they are only if it says so (تأليف وترجمة)."""
    roles = draft.passage.found(at, stop, *_TABLES)
    authors = draft.item["author"]
    if all(label.meaning != "author" for label in roles):
        del draft.item["author"]
    for table, label in {label.table: label for label in roles if label.meaning != "author"}.items():
        _store(draft.item, table, label.meaning, list(authors))


def _names(draft: Draft, begin: int, stop: int) -> list[Name]:
    """The names of one role; in Latin script a comma parts them, a family name never stands first."""
    passage = draft.passage
    if is_arabic(passage.printed(begin)):
        return people.people(passage, begin, stop)
    commas = [at for at in range(begin, stop) if passage.key(at) == ","]
    parts = zip([begin, *[at + 1 for at in commas]], [*commas, stop], strict=True)
    return [name for start, end in parts for name in people.people(passage, start, end)]


def _store(item: Item, table: str, meaning: str, names: list[Name]) -> None:
    if table == "translator-role":
        item.setdefault("translator", []).extend(names)
        if meaning == "editor-translator":
            item.setdefault("editor", []).extend(names)
    elif table == "editor-role" and meaning in _MAKER:
        item.setdefault("editor", []).extend(names)
    else:
        role = meaning if table == "other-role" else table.removesuffix("-role")
        item.setdefault("custom", {}).setdefault(role, []).extend(names)


def _element(draft: Draft, at: int) -> bool:
    return at == draft.start or bool(draft.owner[at - 1]) or draft.passage.key(at - 1) in ",.;:([“”"


def _segment_end(draft: Draft, at: int) -> int:
    passage = draft.passage
    while at < draft.end and not draft.owner[at]:
        if passage.kind(at) == MARK:
            key = passage.key(at)
            if key in ",;)](" or (key == "." and draft.ends_sentence(at)):
                break
        elif _house(draft, at):
            break
        at += 1
    return at


def _house(draft: Draft, at: int) -> bool:
    """تحقيق فلان مطبعة السعادة: a publisher's first word ends the names, where no comma does."""
    label = draft.passage.label(at, "publisher-cue")
    return (
        label is not None and label.meaning in ("house", "press") and not label.glued and len(draft.passage.key(at)) > 2
    )


def _more_names(draft: Draft, stop: int) -> int:
    """…محمد البكري، ويمنى العيد: a next element that begins with a glued و and is a name goes on with the list."""
    passage = draft.passage
    stop = _series(draft, stop)
    while stop < draft.end and passage.key(stop) == ",":
        following = stop + 1
        if following >= draft.end or draft.owner[following] or passage.kind(following) == MARK:
            break
        end = _segment_end(draft, following)
        glued = passage.key(following)
        joined = glued == "و" or (glued.startswith("و") and len(glued) > 3 and not glued.startswith("وال"))
        if not joined or passage.label(following, *_TABLES, "place", "publisher-cue"):
            break
        if people.person_score(passage, following + (glued == "و"), end) < 0.5:
            break
        stop = end
    return stop


def _series(draft: Draft, stop: int) -> int:
    """trans. E. H. Paxton, Hilary Wayment and Kenneth Cragg: names between commas, the last joined by and."""
    parts: list[tuple[int, int]] = []
    end = stop
    while end + 1 < draft.end and draft.passage.key(end) == "," and not draft.owner[end + 1]:
        start, end = end + 1, _segment_end(draft, end + 1)
        parts.append((start, end))
    joined = people.series(draft.passage, parts)
    return parts[joined - 1][1] if joined else stop
