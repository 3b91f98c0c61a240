#!/bin/sh
# tests/debian.sh TARGET PACKAGE...: installs the packages of Debian that are not there, for make TARGET.
set -eu
target=$1
shift

stop() { echo "make $target: $1" >&2; exit 2; }

missing=
for package in "$@"; do
    dpkg-query --show --showformat='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

command -v apt-get >/dev/null || stop "without apt-get, install these yourself:$missing"
if [ "$(id -u)" -eq 0 ]; then root=; else root="sudo -n"; fi
$root true 2>/dev/null || stop "needs root or sudo without a password, to install:$missing"
export DEBIAN_FRONTEND=noninteractive
$root apt-get update -qq
# shellcheck disable=SC2086 # one word a package
$root apt-get install -qq --yes --no-install-recommends $missing >/dev/null
