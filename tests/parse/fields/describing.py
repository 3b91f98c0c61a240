"""One description, or an element put into a sound one, as the fields read it."""

from __future__ import annotations

from gulfcite.parse.describe import describe
from gulfcite.parse.draft import Draft
from gulfcite.patterns.passage import Passage

BOOK = "حنا بطاطو، العراق: الطبقات الاجتماعية والحركات الثورية، {}، بيروت، مؤسسة الأبحاث العربية، 1990"
ENGLISH_BOOK = "Albert Hourani, Arabic Thought in the Liberal Age, {}, London, Oxford University Press, 1962"
ARTICLE = "محمد عابد الجابري، «إشكالية الديمقراطية والمجتمع المدني»، المستقبل العربي، {}، 1993"


def described(text: str, *, cited: bool = False) -> Draft:
    """The description as read; ``cited`` in a note, otherwise in a list."""
    passage = Passage(text, (0, len(text)))
    return describe(passage, 0, passage.size, cited=cited)


def field(name: str, text: str) -> object:
    """One field of a description, None where it has none."""
    return described(text).item.get(name)
