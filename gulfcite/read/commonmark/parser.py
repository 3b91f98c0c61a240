"""Markdown to tokens by markdown-it, each of which knows where in its paragraph it was written."""

from __future__ import annotations

from collections.abc import Callable

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token
from mdit_py_plugins.footnote import footnote_plugin

#: How deep lists, quotations and emphasis may stand in one another; what is deeper is text.
DEPTH = 40
#: Rules that add nothing but text, whose place is that of what it stands behind.
_TEXT = ("text", "linkify", "strikethrough", "emphasis")
#: What is raised or lowered has no more letters.
_SHORT = 20
#: In characters; what stands longer in braces is no name.
_LONGEST = 500

__all__ = ["DEPTH", "Token", "parser"]


def parser() -> MarkdownIt:
    """The parser, with notes and tables.

    A token that is no text has in its ``meta`` where it begins (``at``) and the last of a construct where that ends
    (``end``), in the content of its paragraph.
    """
    found = MarkdownIt("commonmark", {"maxNesting": DEPTH}).enable(["table", "strikethrough"])
    found.use(footnote_plugin, move_to_end=False)
    found.core.ruler.disable("text_join")  # what is escaped is told from what is not
    found.inline.ruler.before("emphasis", "raised", _raised)
    found.inline.ruler.before("raised", "named", _named)
    for name, rule in zip(found.inline.ruler.get_active_rules(), found.inline.ruler.getRules(""), strict=True):
        if name not in _TEXT:
            found.inline.ruler.at(name, _placed(rule))
    # addresses stay as they were written
    found.normalizeLink = str  # type: ignore[method-assign, assignment]
    found.normalizeLinkText = str  # type: ignore[method-assign, assignment]
    return found


def _placed(rule: Callable[[StateInline, bool], bool]) -> Callable[[StateInline, bool], bool]:
    """The rule, which also says where the tokens that it adds were written."""

    def run(state: StateInline, silent: bool) -> bool:
        start, count = state.pos, len(state.tokens)
        found = rule(state, silent)
        if found and not silent:
            added = [token for token in state.tokens[count:] if token.type != "text"]
            if added:
                added[0].meta.setdefault("at", start)
                added[-1].meta["end"] = state.pos
        return found

    return run


def _raised(state: StateInline, silent: bool) -> bool:
    """``^2^`` and ``~2~``: one word, raised or lowered."""
    sign = state.src[state.pos]
    if sign not in "^~":
        return False
    end = state.src.find(sign, state.pos + 1, min(state.posMax, state.pos + _SHORT))
    text = state.src[state.pos + 1 : end]
    if end < 0 or not text.isalnum():
        return False
    if not silent:
        token = state.push("raised" if sign == "^" else "lowered", "", 0)
        token.content = text
    state.pos = end + 1
    return True


def _named(state: StateInline, silent: bool) -> bool:
    """``[text]{.class lang=ar}``: what stands in braces behind a bracket, code or a heading is for programs alone."""
    start = state.pos
    if state.src[start] != "{":
        return False
    end = state.src.find("}", start, min(state.posMax, start + _LONGEST))
    if state.src[max(0, start - 1)] not in "])`" and not (end == len(state.src) - 1 and "\n" not in state.src):
        return False
    words = state.src[start + 1 : end].split()
    if end < 0 or "{" in state.src[start + 1 : end] or not words:
        return False
    if not all(word.startswith((".", "#")) or "=" in word for word in words):
        return False
    if not silent:
        state.push("named", "", 0)
    state.pos = end + 1
    return True
