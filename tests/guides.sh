#!/usr/bin/env bash
# Runs the commands of the guides: every line of their ```sh blocks, page by page, in a folder of its own where earlier
# lines of the page have left their files. A command that fails or says nothing true any more is named.
#     tests/guides.sh PROGRAM
# So that it ends within minutes, runs by the hundred become a few; what wants a cluster, another machine's data, or a
# part of these checks themselves is left out and told.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
program=$(realpath "$1")
pages=(README.md docs/first-run.md docs/comparing.md docs/exercise.md docs/findings.md docs/outcomes.md docs/run-log.md docs/scenario.md
       docs/validation.md docs/viewing.md scenarios/teaching/README.md)
left_out='^(script/test|script/bench|srun|mpirun -n 64|#|searoom compare .*SLURM)|hypotheses\.yaml --out|^script/view$'

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/bin"
ln -s "$program" "$work/bin/searoom"
printf '#!/bin/sh\nexec "%s/script/view" "$@"\n' "$root" >"$work/bin/view"
chmod +x "$work/bin/view"
export PATH=$work/bin:$PATH

# Fewer runs, and the program that is there.
at_hand() {
  sed -E "s/ +# .*\$//; s/--runs (100|2000|30)/--runs 3/; s#^script/run ([a-z]*/[^ ]*\\.yaml)#searoom run \\1#; s#^script/run( |\$)#searoom \\1#; s#^searoom  ?\$#searoom run scenarios/andaman-2015/world.yaml#
          s#^script/view (.*)\$#searoom view \\1 --shot shot.png#; s/--particles 50 --generations 4/--particles 5 --generations 1 --max 10/"
}

# What a page takes for granted: a run of its own name, and the files that it shows as examples.
searoom run "$root/scenarios/andaman-2015/world.yaml" --policy as-it-happened --seed 7 --out "$work/a" >/dev/null
example() { awk -v from="$2" '$0 == from {inside = 1; next} /^```/ && inside {exit} inside' "$root/$1"; }
at_hand_in() {
  mkdir -p "$1/out"
  ln -s "$work/a" "$1/out/a"
  ln -s "$work/a/run.jsonl.zst" "$1/run.jsonl.zst"
  cp "$root/scenarios/drift-check/one-boat.yaml" "$1"
  example docs/comparing.md '```yaml' | sed 's,\.\./world.yaml,scenarios/andaman-2015/world.yaml,' >"$1/design.yaml"
  example docs/viewing.md '```text' >"$1/briefing.txt"
}

failed=0 ran=0
for page in "${pages[@]}"; do
  folder=$work/$(tr / . <<<"$page")
  mkdir -p "$folder"
  for part in scenarios docs build script; do ln -s "$root/$part" "$folder/$part"; done
  at_hand_in "$folder"
  # Lines that go on (a quote left open, or an indented next line) are one command.
  awk '/^```sh/ {inside = 1; next} /^```/ {inside = 0} inside && NF' "$root/$page" |
    awk '/^[ \t]/ {held = held " " $0; next} held != "" {print held} {held = $0} END {if (held != "") print held}' >"$folder/.commands"
  while IFS= read -r line <&3; do
    if grep -qE "$left_out" <<<"$line"; then
      [[ $line == \#* ]] || echo "left out: $page: $line"
      continue
    fi
    command=$(at_hand <<<"$line")
    ran=$((ran + 1))
    status=0
    (cd "$folder" && bash -euo pipefail -c "$command") >"$folder/.out" 2>&1 </dev/null || status=$?
    if [ $status -ne 0 ] && [ $status -ne 141 ]; then  # 141: who reads a pipe had enough, as head has
      failed=$((failed + 1))
      printf 'FAILED: %s: %s\n  as: %s\n' "$page" "$line" "$command"
      tail -3 "$folder/.out" | sed 's/^/  /'
    fi
  done 3<"$folder/.commands"
done
echo "$ran commands of the guides, $failed failed"
[ "$failed" -eq 0 ]
