#!/usr/bin/env python3
"""Reads every calendar of a folder through `deroule import`:    wild-calendars.py DEROULE FOLDER

Each must be answered: with stops, with the sentence that there are none, or with the sentence that it cannot be read
(exit 3). A panic, a hang or anything else is a failure; so is a folder of which fewer than 97 in 100 could be read.
"""
import json
import pathlib
import subprocess
import sys
import time

deroule, folder = sys.argv[1], pathlib.Path(sys.argv[2])
read = refused = 0
wrong, times = [], []
for path in sorted(folder.glob("*.ics")):
    start = time.perf_counter()
    try:
        run = subprocess.run([deroule, "import", path, "--json"], capture_output=True, text=True, timeout=20)
    except subprocess.TimeoutExpired:
        wrong.append(f"{path.name}: no answer in 20 s")
        continue
    times.append((time.perf_counter() - start, path.name))
    if run.returncode == 0:
        try:
            json.loads(run.stdout)["stops"]
            read += 1
        except (ValueError, KeyError):
            wrong.append(f"{path.name}: exit 0, but no document")
    elif run.returncode == 3 and run.stderr.strip():
        refused += 1
        print(f"refused: {run.stderr.strip()}")
    else:
        wrong.append(f"{path.name}: exit {run.returncode}: {run.stderr.strip()[:200]}")

files = read + refused + len(wrong)
if not files:
    sys.exit(f"no .ics in {folder}")
for line in wrong:
    print(f"WRONG {line}")
print(f"{read} of {files} read, {refused} refused in a sentence, {len(wrong)} wrong; slowest:",
      ", ".join(f"{name} {seconds:.2f} s" for seconds, name in sorted(times, reverse=True)[:3]))
sys.exit(bool(wrong) or read < 0.97 * files)
