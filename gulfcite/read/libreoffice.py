"""Files that only LibreOffice reads, where it is installed: it saves them as Word files, for us to read."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from .failure import RefusedError

#: Seconds that it may take for one file.
TIME = 120
_NAMES = ("soffice", "libreoffice")
#: Where it stands on systems that do not put it on the path.
_PLACES = {
    "darwin": ("/Applications/LibreOffice.app/Contents/MacOS/soffice",),
    "win32": (r"C:\Program Files\LibreOffice\program\soffice.exe",),
}
#: No macro is run, nothing that a file refers to is fetched.
_SAFE = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting">
<prop oor:name="MacroSecurityLevel"><value>3</value></prop>
<prop oor:name="DisableMacrosExecution"><value>true</value></prop>
<prop oor:name="BlockUntrustedRefererLinks"><value>true</value></prop></item>
</oor:items>
"""
#: Where there is nobody to answer.
_NOWHERE = "http://127.0.0.1:9"


def saved_as_docx(data: bytes, ending: str, what: str) -> bytes:
    """What a file becomes as a Word file; ``what`` it is goes into the message. Raises ``RefusedError``."""
    program = next(filter(None, map(shutil.which, (*_NAMES, *_PLACES.get(sys.platform, ())))), None)
    if program is None:
        raise RefusedError(f"is {what}, which LibreOffice must read; install LibreOffice, or save it as .docx")
    with TemporaryDirectory(prefix="gulfcite-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        source, profile = folder / f"document{ending}", folder / "profile"
        source.write_bytes(data)
        (profile / "user").mkdir(parents=True)
        (profile / "user" / "registrymodifications.xcu").write_text(_SAFE, encoding="utf-8")
        command = [program, "--headless", "--norestore", f"-env:UserInstallation={profile.as_uri()}"]
        _run([*command, "--convert-to", "docx:MS Word 2007 XML", "--outdir", str(folder / "saved"), str(source)], what)
        try:
            return (folder / "saved" / "document.docx").read_bytes()
        except OSError as error:
            raise RefusedError(f"is {what} that LibreOffice cannot read; open it and save it as .docx") from error


def _run(command: list[str], what: str) -> None:
    """Run it in a group of its own, with which it ends in time; whether it did its work is seen by what it leaves."""
    own = {**os.environ, "http_proxy": _NOWHERE, "https_proxy": _NOWHERE}
    quiet = subprocess.DEVNULL
    with subprocess.Popen(command, stdin=quiet, stdout=quiet, stderr=quiet, env=own, start_new_session=True) as process:
        try:
            process.wait(TIME)
        except subprocess.TimeoutExpired as error:
            raise RefusedError(f"is {what} that LibreOffice did not read in {TIME} s; save it as .docx") from error
        finally:
            _end(process)


def _end(process: subprocess.Popen[bytes]) -> None:
    """End what still runs, with what it has begun."""
    if process.poll() is None:
        if hasattr(os, "killpg"):
            os.killpg(process.pid, signal.SIGKILL)
        else:
            process.kill()
