#!/usr/bin/env bash
# The same commit gives the same package, byte for byte. Packs, and compares with a packed file; without one, packs twice.
set -euo pipefail
package=$(realpath "${1:-.}")
source "$(dirname "$0")/common.sh"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

if [ ! -f "$package" ]; then
  pack "$work/first"
  package=$(echo "$work"/first/*.nupkg)
fi
pack "$work/again"
again=$(echo "$work"/again/*.nupkg)

sha256sum "$package" "$again" | cut -d ' ' -f 1
cmp "$package" "$again" || fail "two packages of one commit differ"
echo "Two packages of one commit are the same: $(wc -c < "$package") bytes."
