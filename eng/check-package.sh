#!/usr/bin/env bash
# Packs the library and proves the package by a program that has nothing else: run as it is, trimmed, and native.
set -euo pipefail
source "$(dirname "$0")/common.sh"
need unzip unzip
command -v clang > /dev/null || need gcc gcc zlib1g-dev

consumer=tests/PackageTests
log=$(mktemp)
trap 'rm -f "$log"' EXIT

step() { printf '\n-- %s\n' "$*"; }

step "Pack"
rm -rf artifacts
pack artifacts
package=$(echo artifacts/DangBo.Domain.*.nupkg)
[ -f "$package" ] || fail "not one package: $package"

step "The nuspec"
eng/check-nuspec.sh "$package"

step "The same bytes again"
eng/check-reproducible.sh "$package"

step "The consumer has the package and nothing of this repository"
# The same version packed again would otherwise be served as it was restored before.
rm -rf "$consumer"/{bin,obj} "$consumer"/.packages/dangbo.domain
dotnet restore "$consumer"
if grep -E '"type": *"project"' "$consumer/obj/project.assets.json"; then fail "the consumer refers to a project"; fi
grep -E '"DangBo\.Domain/[^"]+": *\{' "$consumer/obj/project.assets.json" > /dev/null || fail "the consumer has no package"
cmp "$consumer"/.packages/dangbo.domain/*/*.nupkg "$package" || fail "the restored package is not the packed one"

step "Plain"
dotnet build "$consumer" -c Release --no-restore
dotnet "$consumer/bin/Release/net10.0/PackageTests.dll" | tee artifacts/plain.txt

# proves NAME PROPERTY: publishes for this machine without one warning, runs the result, compares what it writes.
proves() {
  rm -rf "$consumer"/{bin,obj}
  dotnet publish "$consumer" -c Release --use-current-runtime --self-contained "-p:$2=true" -o "$consumer/bin/$1" | tee "$log"
  if grep -E 'warning [A-Z]+[0-9]+' "$log"; then fail "$1: a warning"; fi
  "$consumer/bin/$1/PackageTests" | tee "artifacts/$1.txt"
  diff artifacts/plain.txt "artifacts/$1.txt" || fail "$1: it writes something else than the plain run"
}

step "Trimmed"
proves trimmed PublishTrimmed

step "Native"
proves native PublishAot
[ ! -f "$consumer/bin/native/PackageTests.dll" ] || fail "native: there is an assembly beside it"

printf '\nThe package is proved: %s, plain, trimmed and native.\n' "${package##*/}"
