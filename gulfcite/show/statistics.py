"""What is said when the work is done: how many findings there are, all together and of each rule, and what changed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from ..check.phrase import Language, Phrase

MENDED = Phrase("{path}: {count} mended", "{path}: أصلح {count}")
ACCEPTED = Phrase("{path}: {added} more accepted, {removed} fewer", "{path}: زاد المقبول {added}، ونقص {removed}")
GONE = Phrase("gone since the baseline: {finding}", "زال منذ كتابة المقبول: {finding}")


def summary(documents: int, findings: int, language: Language = "en") -> str:
    """How many findings there are in how many documents."""
    if language == "ar":
        return f"عدد الملاحظات {findings}، وعدد الوثائق {documents}"
    found = f"{findings} finding{'s' * (findings != 1)}" if findings else "no findings"
    return f"{found} in {documents} document{'s' * (documents != 1)}"


def table(counted: Mapping[str, int]) -> str:
    """A line for each rule that speaks, most findings first: count, code and name."""
    width = len(str(max(counted.values(), default=0)))
    ordered = sorted(Counter(counted).items(), key=lambda pair: (-pair[1], pair[0]))
    return "".join(f"{count:>{width}}  {rule}\n" for rule, count in ordered)
