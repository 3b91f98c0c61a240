"""What a heading heads, told by the lines around it."""

import pytest

from gulfcite.locate.callouts import Callouts
from gulfcite.locate.headings import headings_of
from gulfcite.locate.lines import lines_of
from gulfcite.locate.roles import settled

WORK = "عبد الرزاق السنهوري، الوسيط في شرح القانون المدني، القاهرة، 1952، ص 20."
PROSE = "يقوم العقد على التراضي، والتراضي تطابق إرادتين على إحداث أثر قانوني، ولا يكفي في ذلك أن توجد الإرادة. " * 8


def heads(text):
    lines = lines_of(text)
    return [lines[i].text for i in settled(lines, headings_of(lines), Callouts(text))]


@pytest.mark.parametrize(
    "note",
    [
        "الفصل 89 من قانون الالتزامات والعقود.",
        "الباب الخامس من الدستور.",
        "المبحث الثاني، ص 12.",
        "المطلب الأول من هذا البحث.",
        "الملحق رقم 2، ص 30.",
        "ملحق الوثائق، وثيقة رقم 3.",
        "Chapter 3, p. 30.",
    ],
)
def test_a_note_that_counts_with_others_heads_nothing(note):
    assert heads(f"(1) {WORK}\n(2) {note}\n(3) {WORK}\n") == []
    assert heads(f"_________\n(1) {note}\n") == []


def test_a_line_with_a_page_heads_nothing():
    assert heads("الفصل الثاني: العمران ص 30\nChapter Two: Society, p. 45\n") == []


@pytest.mark.parametrize(
    "heading", ["الفصل الثاني: العمران", "الملاحق", "1- المبحث الأول: العقد", "Chapter Two: Society"]
)
def test_a_heading_over_prose_stays(heading):
    assert heads(f"(1) {WORK}\n\n{heading}\n\n{PROSE}\n\n2- المبحث الثاني: الإرادة\n\n{PROSE}\n")[0] == heading
