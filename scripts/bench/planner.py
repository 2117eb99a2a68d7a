"""Times the planner's engine beside PyVRP and CP-SAT:    planner.py EXAMPLES INSTANCES

EXAMPLES is the folder with the built examples `day` and `tsptw`, INSTANCES the one with `verify.py` and `peers.py`. Milliseconds are
CPU time of one thread. Every order of ours is judged by verify.py; PyVRP stops at the optimum, which is told to it, CP-SAT at its
proof. The lines that begin with | are rows of the README.
"""
import glob
import json
import pathlib
import statistics
import subprocess
import sys

examples, instances = map(pathlib.Path, sys.argv[1:3])
sys.path.insert(0, str(instances))
import verify  # noqa: E402

LIMIT = 20
known = {}
for line in (instances / "INDEX.tsv").read_text().splitlines()[1:]:
    file, kind, _, optimum, status, *_ = line.split("\t")
    if kind in ("day", "wide", "tsptw/travel"):
        known[file] = float(optimum.split()[0].removeprefix("travel="))


def files(*patterns):
    return sorted(path for pattern in patterns for path in glob.glob(str(instances / pattern)))


def ours(example, paths, limit_ms):
    """What an example says of each file, every order judged."""
    run = subprocess.run([examples / example, "--limit-ms", str(limit_ms), *paths], check=True, capture_output=True, text=True)
    found = [json.loads(line) for line in run.stdout.splitlines()]
    assert [one["name"] for one in found] == paths
    for one in found:
        order = one["solution"] if example == "day" else one["order"]
        judged = verify.check(one["name"], order) if order else {"feasible": False}
        best = known.get(str(pathlib.Path(one["name"]).relative_to(instances)))
        one["right"] = judged["feasible"] and (best is None or judged["travel"] == best)
        assert one["right"] or not one["proved"], one
    return found


def theirs(solver, paths):
    """Milliseconds to the best and in all of another solver, where it reached the optimum."""
    times = []
    for path in paths:
        target = known[str(pathlib.Path(path).relative_to(instances))]
        run = subprocess.run(
            [sys.executable, instances / "peers.py", path, "--only", solver, "--limit", str(LIMIT), "--target", str(target)],
            check=True, capture_output=True, text=True)
        name, cost, status, to_best, in_all = run.stdout.split()[:5]
        if name == solver and cost not in ("-",) and float(cost) == target:
            times.append((float(to_best if to_best != "-" else in_all), float(in_all), status == "proved"))
    return times


def ms(value):
    return f"{value:,.1f} ms" if value < 10 else f"{value:,.0f} ms"


def row(what, own, other=None, their=None, of=None):
    cells = [what, ms(own), "", ""]
    if their:
        middle = statistics.median(their)
        count = "" if len(their) == of else f" ({len(their)} of {of})"
        cells[2:] = [f"{other} {ms(middle)}{count}", f"× {middle / own:.{0 if middle / own >= 10 else 1}f}"]
    print("| " + " | ".join(cells).replace("|  |", "| |").rstrip() + " |", flush=True)


def beside(what, paths):
    found = ours("day", paths, 10_000)
    print(f"{what}: {sum(one['proved'] for one in found)} of {len(found)} proved, at most {max(one['ms'] for one in found)} ms")
    proofs = [in_all for _, in_all, proved in theirs("cpsat", paths) if proved]
    row(f"{what}: the best order proved, median", statistics.median(one["ms"] for one in found), "CP-SAT", proofs, len(paths))
    firsts = [to_best for to_best, _, _ in theirs("pyvrp", paths)]
    row("… found", statistics.median(one["ms_to_best"] for one in found), "PyVRP", firsts, len(paths))


def alone(what, example, paths, limit_ms):
    found = ours(example, paths, limit_ms)
    times = [one["ms"] for one in found]
    proved, right = sum(one["proved"] for one in found), sum(one["right"] for one in found)
    print(f"{what}: {proved} of {len(found)} proved, {right} right; ms median {statistics.median(times):.1f}, max {max(times):.1f}")


beside("day of 20 stops", files("days/day-n20-*"))
beside("20 stops open all day", files("wide/*"))
alone("day of 30 stops", "day", files("days/day-n30-*"), 10_000)
alone("options, groups, least lacks, repairs", "day", files("choose/*", "groups/*", "infeasible/*", "repair/*"), 10_000)
alone("Dumas, n to 60", "tsptw", files("tsptw/dumas/n[246]0w*"), 10_000)
alone("Dumas, all", "tsptw", files("tsptw/dumas/*"), 10_000)
alone("Gendreau, n 20 to 60", "tsptw", files("tsptw/gendreau/n[246]0w*"), 10_000)
