#!/usr/bin/env bash
# The hand-written nuspec names, group by group, the dependencies that the SDK works out by itself, and the package
# holds what its reader needs. Takes a packed file; without one it packs.
set -euo pipefail
package=$(realpath "${1:-.}")
source "$(dirname "$0")/common.sh"
need unzip unzip

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
if [ ! -f "$package" ]; then
  pack "$work/by-hand"
  package=$(echo "$work"/by-hand/DangBo.Domain.*.nupkg)
fi

# The SDK is the oracle: the same project, packed without the nuspec.
dotnet pack src/DangBo.Domain -c Release -o "$work/by-sdk" -p:NuspecFile= --no-build
oracle=$(echo "$work"/by-sdk/DangBo.Domain.*.nupkg)

nuspec() { unzip -p "$1" DangBo.Domain.nuspec | tr -d '\r'; }

dependencies() {
  nuspec "$1" | awk '/<group/ { group = $0 } /<dependency / { print group, $0 }' | tr -s ' ' | LC_ALL=C sort
}

libraries() { unzip -Z1 "$1" 'lib/*' | LC_ALL=C sort; }

[ -n "$(dependencies "$oracle")" ] || fail "the SDK names no dependency: the comparison compares nothing"
diff <(dependencies "$oracle") <(dependencies "$package") || fail "the nuspec's dependencies (>) are not the SDK's (<)"
diff <(libraries "$oracle") <(libraries "$package") || fail "the nuspec's libraries (>) are not the SDK's (<)"

# has WHAT PATTERN: the packed nuspec has a line that matches.
has() { nuspec "$package" | grep -E -- "$2" > /dev/null || fail "the package has no $1"; }

# holds FILE: the package holds the file, and something is in it.
holds() { [ "$(unzip -p "$package" "$1" | wc -c)" -gt 0 ] || fail "the package does not hold $1"; }

has 'MIT licence expression' '<license type="expression">MIT</license>'
has 'readme' '<readme>README\.md</readme>'
has 'icon' '<icon>icon\.png</icon>'
has 'description' '<description>[^<]{40}'
has 'release notes' '<releaseNotes>[^<]{10}'
has 'tags' '<tags>[^<]{5}'
has 'repository address' '<repository type="git" url="https://[^"]+"'
has 'commit of this checkout' "<repository .*commit=\"$(git rev-parse HEAD)\""
# A token that nothing fills packs as empty text: every one that the nuspec uses must have a value.
filled=$(dotnet msbuild src/DangBo.Domain -t:FillNuspecTokens -getProperty:NuspecProperties | tr ';' '\n')
grep -o '\$[A-Za-z][^$ ]*\$' DangBo.Domain.nuspec | tr -d '$' | sort -u | while read -r token; do
  grep -E "^$token=." <<< "$filled" > /dev/null || fail "nothing fills \$$token\$ of the nuspec"
done

holds README.md
holds lib/net10.0/DangBo.Domain.dll
holds lib/net10.0/DangBo.Domain.xml
unzip -p "$package" lib/net10.0/DangBo.Domain.xml | grep -F 'T:DangBo.Domain.EffectivePeriod' > /dev/null ||
  fail "the documentation does not speak of EffectivePeriod"

# The first 24 bytes of a PNG: its signature, a chunk's head, the width and the height.
icon=$(unzip -p "$package" icon.png | od -An -tx1 -N24 | tr -d ' \n')
[ "$icon" = 89504e470d0a1a0a0000000d494844520000008000000080 ] || fail "the icon is not a PNG of 128 by 128"

for schema in docs/schemas/*.schema.json; do
  [ ! -f "$schema" ] || unzip -p "$package" "schemas/${schema##*/}" | cmp - "$schema" || fail "$schema is not packed"
done

echo "The nuspec names what the SDK would name: $(dependencies "$package" | wc -l) dependencies."
