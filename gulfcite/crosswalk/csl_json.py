"""What the schema of CSL-JSON has a place for, and where we keep the rest: under ``custom``, which it leaves open."""

from __future__ import annotations

from . import csl

TYPES = frozenset(
    """article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection
    dataset document entry entry-dictionary entry-encyclopedia event figure graphic hearing interview legal_case
    legislation manuscript map motion_picture musical_score pamphlet paper-conference patent performance periodical
    personal_communication post post-weblog regulation report review review-book software song speech standard thesis
    treaty webpage""".split()
)
#: The text variables, numbers among them; the categories of an item are a list.
TEXTS = csl.TEXTS - {"categories"}
#: What the schema has under another name than CSL itself.
IN_SCHEMA = {"part-number": "part", "printing-number": "printing", "supplement-number": "supplement"}
#: Older names of variables, and what they are called now.
NOW = {
    "journalAbbreviation": "container-title-short",
    "shortTitle": "title-short",
    **{schema: name for name, schema in IN_SCHEMA.items()},
}
#: What a name and a date may say, apart from ``date-parts``: text, or text, a number or a truth.
NAME_TEXTS = frozenset("family given dropping-particle non-dropping-particle suffix literal".split())
NAME_FLAGS = frozenset("comma-suffix static-ordering parse-names".split())
DATE_TEXTS = frozenset("literal raw".split())
DATE_FLAGS = frozenset("season circa".split())

#: Keys of ``custom``: where a record was read, how sure that is, what the work is called in the other language, and
#: the variables for which the schema has no place, or no place for their value, as they are.
SOURCE, CONFIDENCE, VARIANTS, VARIABLES = "source", "confidence", "variants", "variables"
OURS = frozenset((SOURCE, CONFIDENCE, VARIANTS, VARIABLES))
