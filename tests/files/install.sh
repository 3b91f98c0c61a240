#!/bin/sh
# Installs the programs that tests/files runs to make files, as far as they are not there.
set -eu
cd "$(dirname "$0")"
sh ../debian.sh test-files chromium fonts-hosny-amiri libreoffice-writer-nogui pandoc \
    texlive-lang-arabic texlive-latex-extra texlive-xetex
