#!/usr/bin/env bash
# The sample that runs the cases of a rule set in xunit has the packed library and nothing else of this repository: every
# case passes, and a case that is wrong on purpose fails and says why. Takes a packed file; without one it packs.
set -euo pipefail
package=$(realpath "${1:-.}")
source "$(dirname "$0")/common.sh"

sample=docs/samples/RuleCasesInXunit
output=$sample/bin/Release/net10.0
work=$(mktemp -d)
# The wrong cases lie where the build put the right ones.
trap 'rm -rf "$work" "$sample"/{bin,obj}' EXIT

step() { printf '\n-- %s\n' "$*"; }

if [ ! -f "$package" ]; then
  step "Pack"
  pack "$work"
  package=$(echo "$work"/DangBo.Domain.*.nupkg)
fi

step "The sample has the package and nothing of this repository"
# The same version packed again would otherwise be served as it was restored before.
rm -rf "$sample"/{bin,obj} "$sample"/.packages/dangbo.domain
export PackedFolder=${package%/*}/
dotnet restore "$sample"
if grep -E '"type": *"project"' "$sample/obj/project.assets.json"; then fail "the sample refers to a project"; fi
cmp "$sample"/.packages/dangbo.domain/*/*.nupkg "$package" || fail "the restored package is not the packed one"
dotnet build "$sample" -c Release --no-restore -warnaserror

step "Every case passes"
dotnet test "$sample" -c Release --no-build | tee "$work/right.txt"
named=$(grep -c '"name":' "$output/sinh-hoat.cases.json")
grep -E "Passed: +$named, .*Total: +$named," "$work/right.txt" > /dev/null || fail "not one test for each of $named cases"

step "A case that is wrong on purpose fails, and says why"
cat > "$output/sinh-hoat.cases.json" << 'CASES'
{
  "kind": "ruleCases", "ruleSet": "sinh-hoat", "period": "2024",
  "base": { "member.exempt": false, "meetings.held": 12 },
  "cases": [
    { "name": "đúng", "facts": { "meetings.attended": 9 }, "expect": { "criteria": { "attendance": "met" } } },
    { "name": "cố ý sai", "facts": { "meetings.attended": 8 }, "expect": { "verdict": "met", "criteria": { "attendance": "met" } } }
  ]
}
CASES
if dotnet test "$sample" -c Release --no-build > "$work/wrong.txt"; then fail "the wrong case passes"; fi
grep -E 'Failed: +1, Passed: +1,' "$work/wrong.txt" > /dev/null || fail "not the wrong case alone fails: $(cat "$work/wrong.txt")"

# says LINE: the output of the failing run has the line, whatever stands before and behind it.
says() { grep -F -- "$1" "$work/wrong.txt" || fail "the failure does not say: $1"; }

says 'cố ý sai'
says 'verdict: mong đợi met, kết quả là notMet.'
says 'criterion “attendance”: mong đợi met, kết quả là notMet.'
says 'Không đạt: số cuộc họp chi bộ đã dự: 8 cuộc họp (điều kiện xét: từ 9 cuộc họp trở lên'

printf '\nThe sample is proved: %s cases pass, and a wrong one says what it expected, what it found and why.\n' "$named"
