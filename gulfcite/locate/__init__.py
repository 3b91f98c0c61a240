"""Text to its parts: front matter, prose, headings, notes with their callouts, and the entries of reference lists."""

from __future__ import annotations

from ..model import Document, Layout
from .bare_list import bare_list
from .body import front_of, paragraphs
from .callouts import Callouts
from .headings import headings_of
from .lines import lines_of
from .lists import find_lists
from .matching import match
from .notes import find_notes
from .roles import settled
from .unheaded import unheaded


def locate(document: Document) -> Layout:
    """What each part of a document is. Reads its lines once for each step, in time linear in the text."""
    text = document.text
    lines = lines_of(text)
    callouts = Callouts(text)
    headings = settled(lines, headings_of(lines), callouts)
    lists = find_lists(text, lines, headings, callouts)
    if not lists and not headings and (bare := bare_list(text, lines)):
        lists = [bare]
    lists = lists or unheaded(text, lines, headings, callouts)
    blocks = find_notes(text, lines, headings, {region.first: region.last for region in lists}, callouts)
    notes, lone = match(lines, blocks, callouts)
    listed = {i for region in lists for i in range(region.first, region.last)}
    used = listed | {i for block in blocks for i in range(block.first, block.last)}
    front = front_of(lines, headings, used)
    heads = [heading.span for i, heading in headings.items() if i not in listed]
    heads += [span for region in lists for span in region.headings]
    return Layout(
        front=(0, lines[front].start if front else 0),
        prose=paragraphs(lines, front, used | set(headings)),
        headings=tuple(sorted(heads)),
        notes=notes,
        entries=tuple(entry for region in lists for entry in region.entries),
        lone_callouts=lone,
    )
