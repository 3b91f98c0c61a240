"""Where ``gulfcite`` and ``python -m gulfcite`` start."""

from __future__ import annotations

import gc
import io
import os
import signal
import sys
from typing import NoReturn


def main() -> None:
    """Run the command line; a closed pipe and Ctrl-C end it without a word."""
    gc.set_threshold(100_000, 50, 50)  # the values of a document form no cycles: looking for them is time lost
    if hasattr(signal, "SIGPIPE"):
        signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    _leave(_run())


def _run() -> int:
    """Run the command; its exit code. Output that cannot be written is one line, like input that cannot be read."""
    from .cli import app

    try:
        app(prog_name="gulfcite")
    except KeyboardInterrupt:
        return 130
    except OSError as error:
        return _unwritten(error)
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 0
    return 0


def _leave(code: int) -> NoReturn:
    """End at once: taking every value apart, which the system frees anyway, would take a sixth of a run."""
    try:
        sys.stdout.flush()
    except OSError as error:
        code = _unwritten(error)
    sys.stderr.flush()
    os._exit(code)


def _unwritten(error: OSError) -> int:
    print(f"gulfcite: the output could not be written: {error.strerror}", file=sys.stderr)
    return 2


if __name__ == "__main__":
    main()
