"""Text to its parts: front matter, prose, headings, notes with their callouts, and the entries of reference lists."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..model import Document, Entry, Layout, NoteBlock
from .body import front_of, paragraphs
from .callouts import Callouts
from .headings import Heading, headings_of
from .lines import Line, lines_of
from .lists import ListRegion, find_lists
from .matching import match
from .notes import find_notes
from .roles import settled
from .told import titled, untold


def _without_heading(
    text: str, lines: Sequence[Line], headings: Mapping[int, Heading], callouts: Callouts
) -> list[ListRegion]:
    """The list that a text is, or the lists in one, where none has a heading."""
    from .bare_list import bare_list  # both are loaded where they are asked for
    from .unheaded import unheaded

    bare = None if headings else bare_list(text, lines)
    return [bare] if bare else unheaded(text, lines, headings, callouts)


def locate(document: Document) -> Layout:
    """What each part of a document is. Reads its lines once for each step, in time linear in the text."""
    text, given = document.text, document.structure
    lines = untold(lines_of(text), given)
    callouts = Callouts(text)
    headings = settled(lines, titled(lines, headings_of(lines), given.titles), callouts)
    lists = find_lists(text, lines, headings, callouts) or _without_heading(text, lines, headings, callouts)
    # true notes that are all marked by stars, as an author's post is, may stand beside typed ones
    told = any(note.marker.isdecimal() for note in given.notes)
    blocks = [] if told else find_notes(text, lines, headings, {one.first: one.last for one in lists}, callouts)
    notes, lone = ((), ()) if told else match(lines, blocks, callouts)
    listed = {i for region in lists for i in range(region.first, region.last)}
    used = listed | {i for block in blocks for i in range(block.first, block.last)}
    front = front_of(lines, headings, used)
    heads = [heading.span for i, heading in headings.items() if i not in listed]
    heads += [span for region in lists for span in region.headings]
    return Layout(
        front=(0, lines[front].start if front else 0),
        prose=paragraphs(lines, front, used | set(headings)),
        headings=tuple(sorted(heads)),
        notes=tuple(sorted((*notes, *given.notes), key=_place)),
        entries=tuple(sorted([*given.entries, *(entry for region in lists for entry in region.entries)], key=_place)),
        lone_callouts=lone,
    )


def _place(one: Entry | NoteBlock) -> int:
    return one.span[0]
