#!/usr/bin/env bash
# The engine as WebAssembly, under node, writes the same logs as the program, to the byte: of each teaching world, as it is
# and with the mechanism that it teaches, and of the crisis of May 2015. Prints the hashes of the logs; where two differ,
# the first line that does, and 1.
#     tests/page.sh PROGRAM ENGINE        from the project's root; ENGINE is build/page/log_hash.js
set -euo pipefail
program=$(realpath "$1") engine=$(realpath "$2")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export SEAROOM_CACHE_DIR=$folder/charts  # new: charts are compared with the rest
failed=0

# Logs of the program, as they are before they are compressed, as 1.jsonl, 2.jsonl ...
by_program() {
  local n=0 scenario
  for scenario in "${scenarios[@]}"; do
    "$program" run "$scenario" "${options[@]}" --out "$folder/run" >"$folder/said" 2>&1 || { cat "$folder/said" >&2; return 1; }
    n=$((n + 1))
    zstd -qdc "$folder/run/run.jsonl.zst" >"$folder/program/$n.jsonl"
    rm -r "$folder/run"
  done
}
# compare OPTION ... -- SCENARIO ...
compare() {
  options=()
  while [ "$1" != -- ]; do options+=("$1"); shift; done
  scenarios=("${@:2}")
  rm -rf "$folder"/{program,node}
  mkdir "$folder"/{program,node}
  # This node's fetch is not a browser's, for which the code of emscripten 3.1.6 would take it.
  node --no-experimental-fetch "$engine" "${options[@]}" --out "$folder/node" "${scenarios[@]}" >"$folder/hashes" &
  by_program
  wait $!
  local n=0 here there scenario
  while read -r there scenario; do
    n=$((n + 1))
    here=$(xxhsum -q -H2 <"$folder/program/$n.jsonl" | cut -d' ' -f1)
    printf '%s  %s  %s\n' "$here" "$there" "$scenario ${options[*]}"
    [ "$here" = "$there" ] && continue
    failed=1
    diff "$folder/program/$n.jsonl" "$folder/node/$n.jsonl" | head -4 || true
  done <"$folder/hashes"
  [ "$n" -eq ${#scenarios[@]} ] || { echo "$n logs, of ${#scenarios[@]} scenarios" >&2; failed=1; }
}

mapfile -t teaching < <(grep -rlE '^(start|extends):' scenarios/teaching --include='*.yaml' | sort)
mapfile -t mechanisms < <(grep -lE '^  with:' "${teaching[@]}")
printf '%-32s  %-32s  %s\n' "the program's log" "under node" "scenario"
compare -- "${teaching[@]}"
compare --policy with -- "${mechanisms[@]}"
compare --policy as-it-happened --set start=2015-04-25 --set end=2015-05-25 -- scenarios/andaman-2015/world.yaml
[ $failed -eq 0 ] && echo "One hash a row." || echo "A row has more than one hash."
exit $failed
