"""Findings in a file whose text is not what its author edits."""

from __future__ import annotations

import json

from gulfcite.check import fix
from gulfcite.check.place import placed
from gulfcite.check.suppression import silence
from gulfcite.model import Analysis, Document, Edit, Finding, Source
from gulfcite.show.findings import write

WRITTEN = "<!-- gulfcite: ignore GC301 -->\nنص *مائل* هنا\n\nسطر آخر  فيه\n"
SHOWN = "نص مائل هنا\n\nسطر آخر  فيه\n"
AT = WRITTEN.index("نص")
ANCHORS = ((0, AT), (3, AT + 4), (7, AT + 9))


def finding(part: str, *edits: Edit, code: str = "GC414") -> Finding:
    document = Document("a.md", SHOWN, source=Source(WRITTEN, ANCHORS))
    start = SHOWN.index(part)
    return Finding(code, "spacing", "info", "x", (start, start + len(part)), *placed(document)(start), None, edits)


def analysis(*findings: Finding) -> Analysis:
    data = WRITTEN.encode()
    return Analysis(Document("a.md", SHOWN, data=data, source=Source(WRITTEN, ANCHORS)), findings=findings)


def test_lines_and_columns_are_those_of_the_file() -> None:
    assert [(one.line, one.column) for one in (finding("مائل"), finding("هنا"), finding("فيه"))] == [
        (2, 5),
        (2, 11),
        (4, 10),
    ]


def test_sarif_counts_in_the_file_and_text_shows_the_line_as_read() -> None:
    run = json.loads("".join(write("sarif", [analysis(finding("هنا"))])))["runs"][0]
    region = run["results"][0]["locations"][0]["physicalLocation"]["region"]
    assert region == {"startLine": 2, "startColumn": 11, "endLine": 2, "endColumn": 14}
    shown = "".join(write("text", [analysis(finding("هنا"))]))
    assert shown.startswith("a.md:2:11: ")
    assert "نص مائل هنا" in shown


def test_what_is_mended_is_the_file_and_never_across_markup() -> None:
    twice, start = SHOWN.index("  "), SHOWN.index("نص")
    sound = finding("آخر", Edit((twice, twice + 2), " "))
    across = finding("نص", Edit((start, start + 7), "نص"))
    text, count = fix.fixed(analysis(across, sound))
    assert (text, count) == (WRITTEN.replace("  ", " "), 1)
    assert fix.encoded(analysis().document, text) == text.encode()


def test_a_comment_silences_its_line_of_the_file() -> None:
    left = silence(analysis(finding("مائل", code="GC301"), finding("فيه", code="GC301")))
    assert [(one.code, one.line) for one in left.findings] == [("GC301", 4)]
