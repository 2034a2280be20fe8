"""The one table of script/bench: what things cost, each beside what it is to be measured against.

Times are CPU time unless said otherwise, medians of repetitions taken in turns, with the least and the most of them;
instructions are those of one run of the measured part, counted by callgrind, and the same on every try.

    python3 bench/table.py BUILD_FOLDER [quick]      quick: a hundred to ten thousand boats, no instructions
"""

import json
import os
import pathlib
import re
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
REPETITIONS = 3
FLEETS = ("under_way", "waiting", "adrift", "in_distress")


def output(command, **options):
    return subprocess.run(command, check=True, capture_output=True, text=True, cwd=ROOT, **options).stdout


def three_digits(value):
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.3g}"


class Spread:
    """Some values of one thing: their median, and how far they lie apart."""

    def __init__(self, values):
        self.values = sorted(values)
        self.median = statistics.median(self.values)

    def text(self, scale, unit):
        least, middle, most = (three_digits(v * scale) for v in (self.values[0], self.median, self.values[-1]))
        return f"{middle} {unit}" + (f" ({least} to {most})" if len(self.values) > 1 else "")


class Bench:
    def __init__(self, build):
        self.program = build / "bench" / "searoom_bench"
        self.searoom = build / "searoom"

    def run(self, names, repetitions=REPETITIONS):
        """Seconds of CPU and counters of each benchmark, those of one call in turns."""
        # The library ends names with /iterations:N.
        wanted = "^(" + "|".join(map(re.escape, names)) + ")/iterations"
        text = output([self.program, f"--benchmark_filter={wanted}", f"--benchmark_repetitions={repetitions}",
                       "--benchmark_enable_random_interleaving=true", "--benchmark_format=json"])
        found = {name: ([], {}) for name in names}
        for row in json.loads(text)["benchmarks"]:
            if row["run_type"] != "iteration":
                continue
            name = row["run_name"].split("/iterations")[0]
            found[name][0].append(row["cpu_time"] / 1e3 * row["iterations"])  # of milliseconds
            found[name][1].update({key: row[key] for key in ("boat_steps", "bytes_a_boat", "private_MB") if key in row})
        return {name: (Spread(seconds), counters) for name, (seconds, counters) in found.items()}

    def instructions(self, name):
        with tempfile.TemporaryDirectory() as folder:
            said = subprocess.run(
                ["valgrind", "--tool=callgrind", f"--callgrind-out-file={folder}/out", "--toggle-collect=*counted*",
                 self.program, f"--benchmark_filter=^{re.escape(name)}/iterations"],
                check=True, capture_output=True, text=True, cwd=ROOT).stderr
        return float(re.search(r"Collected : (\d+)", said)[1])


def row(*cells):
    print("| " + " | ".join(cells) + " |", flush=True)


def heading(*cells):
    print(flush=True)
    row(*cells)
    row(*("---" for _ in cells))


def fleets(bench, most, counted):
    heading("a boat's step", "engine", "bare kernel", "ratio", "instructions", "bytes a boat")
    for fleet in FLEETS:
        for boats in (n for n in (100, 1_000, 10_000, 100_000, 1_000_000) if n <= most):
            name = f"fleet/{fleet}/{boats}"
            found = bench.run([f"{name}/engine", f"{name}/kernel"], REPETITIONS if boats < 1_000_000 else 1)
            engine, counters = found[f"{name}/engine"]
            kernel, of_kernel = found[f"{name}/kernel"]
            per_step = [engine.median / counters["boat_steps"], kernel.median / of_kernel["boat_steps"]]
            instructions = "-"
            if counted and boats <= 100_000:
                instructions = f"{bench.instructions(f'{name}/engine') / counters['boat_steps']:.0f}"
            row(f"{fleet.replace('_', ' ')}, {boats:,}", engine.text(1e9 / counters["boat_steps"], "ns"),
                kernel.text(1e9 / of_kernel["boat_steps"], "ns"), f"{per_step[0] / per_step[1]:.1f}", instructions,
                f"{counters['bytes_a_boat']:.0f}")


def world(bench, counted):
    heading("the world of 2015, seven months", "engine", "beside it", "ratio", "instructions a boat-step")
    names = ["seven_months", "bare_kernel", "four_times_the_people", "sixteen_times_the_people"]
    found = bench.run([f"world_2015/{name}" for name in names])
    whole, of_whole = found["world_2015/seven_months"]
    kernel, _ = found["world_2015/bare_kernel"]
    instructions = "-"
    if counted:
        instructions = f"{bench.instructions('world_2015/seven_months') / of_whole['boat_steps']:.0f}"
    row("all actors", whole.text(1, "s"), "bare kernel " + kernel.text(1e3, "ms"), f"{whole.median / kernel.median:.1f}",
        instructions)
    four, of_four = found["world_2015/four_times_the_people"]
    sixteen, of_sixteen = found["world_2015/sixteen_times_the_people"]
    row("4 times the people", four.text(1, "s"), f"{of_four['boat_steps'] / 1e6:.2f} million boat-steps", "-", "-")
    row("16 times the people", sixteen.text(1, "s"), f"{of_sixteen['boat_steps'] / 1e6:.2f} million boat-steps",
        f"{sixteen.median / four.median:.2f} x the time for {of_sixteen['boat_steps'] / of_four['boat_steps']:.2f} x "
        "the steps", "-")
    slow = bench.run(["slow_boats/500", "slow_boats/5000"], 1)
    few, many = slow["slow_boats/500"][0], slow["slow_boats/5000"][0]
    row("5,000 slow boats in a current, 30 days", many.text(1, "s"), "500 of them " + few.text(1, "s"),
        f"{many.median / few.median:.1f}", "-")


def start(bench):
    heading("start, to the first step", "wall time", "private memory")
    run = [bench.searoom, "run", "andaman-2015", "--set", "end=2015-01-01T00:10"]

    def seconds_of(**environment):
        began = time.monotonic()
        output(run, env=os.environ | environment)
        return time.monotonic() - began

    with tempfile.TemporaryDirectory() as folder:
        row("without a kept chart", three_digits(seconds_of(SEAROOM_CACHE_DIR=folder)) + " s", "-")
    kept = Spread([seconds_of() for _ in range(6)][1:])  # the first keeps it
    _, counters = bench.run(["world_2015/start"], 1)["world_2015/start"]
    row("with it", kept.text(1, "s"), f"{counters['private_MB']:.0f} MB")


def compare(bench):
    heading("compare, two policies in six runs each", "wall time", "runs a second")
    once = {}
    for jobs in (1, 2):
        with tempfile.TemporaryDirectory() as folder:
            began = time.monotonic()
            output([bench.searoom, "compare", "andaman-2015", "--policy", "none,joint-search", "--runs", "6", "--jobs",
                    str(jobs), "--out", f"{folder}/results.db"])
            once[jobs] = time.monotonic() - began
        row(f"{jobs} job{'s' if jobs > 1 else ''}", f"{once[jobs]:.1f} s", f"{12 / once[jobs]:.2f}")
    row("ratio", f"{once[1] / once[2]:.2f}", "-")


def peers(bench):
    """In turns: one of ours, one of theirs, three times."""
    heading("peers", "searoom", "the peer", "ratio")
    for what, program, arguments, steps, settings in (
            ("adrift, 2,000 boats, 10 days: numpy", "numpy_drift.py", ["2000", "10"], 2_000 * 1440, ["vessels.adrift.count=2000"]),
            ("adrift, 20,000 boats, 10 days: numpy", "numpy_drift.py", ["20000", "10"], 20_000 * 1440, ["vessels.adrift.count=20000"]),
            ("under way, 500 boats, 30 days: agents of Python", "agents.py", ["500", "30"], 500 * 720, [])):
        ours, theirs = [], []
        scenario = "drift.yaml" if program == "numpy_drift.py" else "route.yaml"
        for _ in range(REPETITIONS):
            before = os.times()
            output([bench.searoom, "run", f"bench/peers/{scenario}", *(f"--set={one}" for one in settings)])
            after = os.times()
            ours.append(after.children_user + after.children_system - before.children_user - before.children_system)
            theirs.append(float(output([sys.executable, f"bench/peers/{program}", *arguments]).split()[0]))
        mine, peer = Spread(ours), Spread(theirs)
        row(what, mine.text(1e9 / steps, "ns a step"), peer.text(1e9 / steps, "ns a step"), f"{peer.median / mine.median:.1f}")


def main():
    bench = Bench(pathlib.Path(sys.argv[1]).resolve())
    quick = "quick" in sys.argv[2:]
    world(bench, counted=not quick)
    fleets(bench, most=10_000 if quick else 1_000_000, counted=not quick)
    start(bench)
    compare(bench)
    peers(bench)


if __name__ == "__main__":
    main()
