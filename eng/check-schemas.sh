#!/usr/bin/env bash
# The schemas in docs/schemas are those that the code writes.
set -euo pipefail
cd "$(dirname "$0")/.."

written=$(mktemp -d)
trap 'rm -rf "$written"' EXIT
dotnet run --project src/DangBo.Tool -- schema --all --out "$written"
diff -r docs/schemas "$written" || {
  echo "docs/schemas differs: run 'dotnet run --project src/DangBo.Tool -- schema --all --out docs/schemas'." >&2
  exit 1
}
echo "The schemas are those of the code."
