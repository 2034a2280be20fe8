#!/usr/bin/env bash
# What a newcomer waits for: the first script/run and the first script/view in a fresh clone, in CPU seconds, when the
# packages are there. Any build of the same commit before it makes no difference: the clone is new.
#     tests/first_build.sh
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$root"/script/setup "$root"/script/packages "$root"/script/packages-view
git clone -q "$root" "$folder/searoom"
cd "$folder/searoom"
export CCACHE_DISABLE=1
TIMEFORMAT='%R s, of the processors %U s and %S s of the system'
echo "script/run, built and run:"
time script/run >"$folder/table"
grep "People who left" "$folder/table"
echo "script/view, built and looked at:"
time script/view scenarios/teaching/a-crackdown.yaml --shot "$folder/shot.png"
[ -s "$folder/shot.png" ]
