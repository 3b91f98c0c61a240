"""What ``gulfcite extract`` wrote as JSON or JSON Lines: the works of its documents."""

from __future__ import annotations

import json

from ...model import Record
from . import Bibliography


def read(text: str) -> Bibliography | str:
    """The works of all documents, in order, each under its key."""
    try:
        whole = [json.loads(line) for line in (text.split("\n") if text.startswith('{"path"') else [text]) if line]
        documents = [one for part in whole for one in part.get("documents", [part])]
        works = [work for document in documents for work in document["works"]]
        return Bibliography(tuple(Record(work["key"], work["csl"]) for work in works))
    except ValueError as error:
        return f"is no whole JSON ({error}); extract it again"
    except (KeyError, TypeError, AttributeError):
        return "is no JSON of gulfcite extract; extract it again"
