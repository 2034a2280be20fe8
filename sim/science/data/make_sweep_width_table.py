#!/usr/bin/env python3
"""Writes ../sweep_width_table.cpp from the CSV files beside this script."""
import csv
import pathlib

HERE = pathlib.Path(__file__).parent
TARGETS = ["Person in Water", "Power Boat ≤ 15ft", "Power Boat 20ft", "Power Boat 33ft", "Power Boat 53ft",
           "Power Boat 78ft", "Ship 120ft"]
PLATFORMS = {"Aircraft": [300, 500, 750, 1000, 1500, 2000, 2500, 3000],
             "Helicopter": [300, 500, 750, 1000, 1500, 2000, 2500, 3000], "Boat": [8, 14]}
VISIBILITIES = [1, 3, 5, 10, 15, 20, 30]
SPEEDS = {"Aircraft": [150, 180, 210], "Helicopter": [60, 90, 120, 140]}


def widths():
    given = {}
    with open(HERE / "sweep_width_uscg.csv", encoding="utf-8") as rows:
        for row in csv.DictReader(rows):
            key = row["target"], row["platform"], int(row["height_ft"]), int(row["vis_nm"])
            given[key] = float(row["sweep_width_nm"])
    for target in TARGETS:
        for platform, heights in PLATFORMS.items():
            for height in heights:
                last, line = 0.0, []
                for visibility in VISIBILITIES:
                    last = given.get((target, platform, height, visibility), last)
                    line.append(last)
                yield target, platform, height, line


def corrections():
    given = {}
    with open(HERE / "sweep_width_speed_correction.csv", encoding="utf-8") as rows:
        for row in csv.DictReader(rows):
            given[row["target"], row["platform"], int(row["speed_kn"])] = float(row["correction"])
    for target in TARGETS:
        line = []
        for platform, speeds in SPEEDS.items():
            last = 1.0
            for speed in speeds:
                last = given.get((target, platform, speed), last)
                line.append(last)
        yield target, line


def main():
    out = ['// Written by data/make_sweep_width_table.py. Visual sweep widths in nautical miles at visibilities of',
           '// 1, 3, 5, 10, 15, 20 and 30 nm: USCG Addendum to the National SAR Supplement, COMDTINST M16130.2F, by',
           '// way of @canterbury-air-patrol/marine-sweep-width-data 0.2.0 (PDDL-1.0).',
           '#include "sim/science/sweep_width_table.h"', '', 'namespace searoom {', '',
           '// clang-format off',
           'const SweepWidthRow sweep_width_rows[sweep_width_row_count] = {']
    before = None
    for target, platform, height, line in widths():
        if (target, platform) != before:
            out.append(f"    // {target}, {platform}")
            before = target, platform
        out.append(f"    {{{height}, {{{', '.join(f'{w:g}' for w in line)}}}}},")
    out += ['};', '', 'const SpeedCorrections speed_corrections[sweep_width_targets] = {']
    for target, line in corrections():
        aircraft, helicopter = line[:3], line[3:]
        factors = '}, {'.join(', '.join(f'{f:g}' for f in part) for part in (aircraft, helicopter))
        out.append(f"    {{{{{factors}}}}},  // {target}")
    out += ['};', '// clang-format on', '', '}  // namespace searoom', '']
    (HERE.parent / "sweep_width_table.cpp").write_text("\n".join(out), encoding="utf-8")


if __name__ == "__main__":
    main()
