"""Which variables of CSL Zotero has a field for, by type of item: in versions 7 and 8 (its schemas 33 and 41).

What it has no field for it drops when it takes in CSL-JSON, unless the note says it too.
"""

from __future__ import annotations

#: The type of what is of none, and of what Zotero does not know.
OTHER = "document"
TYPES = frozenset(
    """article article-journal article-magazine article-newspaper bill book broadcast chapter dataset document
    entry-dictionary entry-encyclopedia graphic hearing interview legal_case legislation manuscript map
    motion_picture paper-conference patent personal_communication post post-weblog report software song speech
    standard thesis webpage""".split()
)
#: The types that have a field for a variable.
TAKEN: dict[str, frozenset[str]] = {
    "container-title": frozenset(
        """article-journal article-magazine article-newspaper bill chapter entry-dictionary entry-encyclopedia
        legal_case legislation paper-conference post post-weblog webpage""".split()
    ),
    "collection-title": frozenset(
        """article article-journal book broadcast chapter entry-dictionary entry-encyclopedia map paper-conference
        report software song""".split()
    ),
    "collection-number": frozenset("article book chapter entry-dictionary entry-encyclopedia".split()),
    "publisher": frozenset(
        """article book chapter dataset document entry-dictionary entry-encyclopedia hearing map motion_picture
        paper-conference report software song standard thesis""".split()
    ),
    "publisher-place": frozenset(
        """article article-newspaper book chapter dataset entry-dictionary entry-encyclopedia hearing manuscript map
        paper-conference patent report software song speech standard thesis""".split()
    ),
    "authority": frozenset("bill hearing legal_case patent standard".split()),
    "archive": frozenset(
        """article article-journal article-magazine article-newspaper book chapter dataset document entry-dictionary
        entry-encyclopedia graphic interview manuscript map motion_picture paper-conference
        personal_communication report software song standard thesis""".split()
    ),
    "archive_location": frozenset(
        """article article-journal article-magazine article-newspaper book chapter dataset document entry-dictionary
        entry-encyclopedia graphic interview manuscript map motion_picture paper-conference
        personal_communication report software song standard thesis""".split()
    ),
    "number": frozenset("article bill broadcast dataset hearing legal_case legislation patent report standard".split()),
    "number-of-pages": frozenset("book manuscript standard thesis".split()),
    "number-of-volumes": frozenset("book chapter entry-dictionary entry-encyclopedia hearing song".split()),
    "volume": frozenset(
        """article-journal article-magazine bill book chapter entry-dictionary entry-encyclopedia legal_case
        legislation paper-conference song""".split()
    ),
    "issue": frozenset("article-journal article-magazine patent".split()),
    "page": frozenset(
        """article-journal article-magazine article-newspaper bill chapter entry-dictionary entry-encyclopedia hearing
        legal_case legislation paper-conference patent report""".split()
    ),
    "section": frozenset("article-newspaper bill hearing legislation standard".split()),
    "edition": frozenset("article-newspaper book chapter entry-dictionary entry-encyclopedia map".split()),
    "genre": frozenset(
        """article dataset manuscript map motion_picture personal_communication post post-weblog report software speech
        standard thesis webpage""".split()
    ),
    "event-title": frozenset("paper-conference speech".split()),
    "status": frozenset("patent standard".split()),
    "version": frozenset("dataset software standard".split()),
    "ISBN": frozenset("book chapter entry-dictionary entry-encyclopedia map paper-conference software song".split()),
    "ISSN": frozenset("article-journal article-magazine article-newspaper".split()),
}


def dropped(variable: str, kind: str) -> bool:
    """Whether Zotero has no field for a variable of an item of this type."""
    return (kind if kind in TYPES else OTHER) not in TAKEN[variable]
