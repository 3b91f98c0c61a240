"""Where ``gulfcite`` and ``python -m gulfcite`` start."""

from __future__ import annotations

import gc
import io
import os
import signal
import sys


def main() -> None:
    """Run the command line; a closed pipe and Ctrl-C end it without a word, a full disk with one line."""
    gc.set_threshold(100_000, 50, 50)  # the values of a document form no cycles: looking for them is time lost
    if hasattr(signal, "SIGPIPE"):
        signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        code = _run()
        sys.stdout.flush()
    except OSError as error:
        print(f"gulfcite: the output could not be written: {error.strerror}", file=sys.stderr)
        code = 2
    sys.stderr.flush()
    os._exit(code)  # to take every value apart, which the system frees anyway, would take a sixth of a run


def _run() -> int:
    """Run the command; its exit code."""
    from .cli import application

    try:
        application(*sys.argv[1:2])(prog_name="gulfcite")
    except KeyboardInterrupt:
        return 130
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 0
    return 0


if __name__ == "__main__":
    main()
