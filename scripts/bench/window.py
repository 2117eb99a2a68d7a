"""Measures the window beside a bare one of the same Tauri:    window.py DEROULE BARE FOLDER PAGE

Both are release builds, started in turn on the display around. Their moments are the lines of DEROULE_TRACE; what is timed is
when a line arrives, from the moment the program was started. Keys and pointer are moved by xdotool.
"""
import gzip
import os
import pathlib
import re
import signal
import statistics
import subprocess
import sys
import threading
import time

deroule, bare, folder, page = sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3]), pathlib.Path(sys.argv[4])
STARTS, KEYS, MOVES = 20, 100, 120
# Where the third stop of a day lies in the window.
ROW = 340
home = folder / "home"
home.mkdir(parents=True, exist_ok=True)
environment = dict(
    os.environ,
    HOME=str(home),
    XDG_CONFIG_HOME=str(home / "config"),
    XDG_DATA_HOME=str(home / "data"),
    XDG_CACHE_HOME=str(home / "cache"),
    DEROULE_TRACE="1",
    WEBKIT_DISABLE_DMABUF_RENDERER="1",
)


def visit(stops):
    """A day of so many stops with moves, in a file."""
    path = folder / f"{stops}.visite"
    path.unlink(missing_ok=True)
    lines = ["= 2020-09-21 Europe/Paris", "!06:00 Étape 1 ; 3 @ Lieu 1"]
    for n in range(2, stops + 1):
        lines += ["> 1", f"Étape {n} ; 4 (3) @ Lieu {n}"]
    plan = folder / "plan.txt"
    plan.write_text("\n".join(lines) + "\n")
    subprocess.run([deroule, "import", plan, "-o", path, "--yes"], check=True, capture_output=True)
    return str(path)


class Window:
    """A program with a window, and the moments it tells, with when they were told."""

    def __init__(self, *command):
        self.told, self.heard = [], threading.Condition()
        self.start = time.perf_counter()
        self.process = subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True)
        threading.Thread(target=self.listen, daemon=True).start()

    def listen(self):
        for line in self.process.stderr:
            found = re.match(r"trace (\w+)(?: ms=([\d.]+))?", line)
            if found:
                with self.heard:
                    self.told.append((found[1], float(found[2] or 0), time.perf_counter() - self.start))
                    self.heard.notify_all()

    def wait(self, name, count=1):
        """The moments of that name, once there are so many; for each what it says and when it came."""
        def enough():
            return sum(told[0] == name for told in self.told) >= count
        with self.heard:
            if not self.heard.wait_for(enough, timeout=60):
                sys.exit(f"{self.process.args[0]} told only {self.told}")
            return [told[1:] for told in self.told if told[0] == name]

    def memory(self):
        """What all its processes hold, shared pages shared out, in bytes, once nothing moves and what was thrown away is swept up."""
        time.sleep(20)
        total, todo = 0, [self.process.pid]
        while todo:
            pid = todo.pop()
            rollup = pathlib.Path(f"/proc/{pid}/smaps_rollup").read_text()
            total += int(re.search(r"^Pss:\s+(\d+) kB", rollup, re.M)[1]) * 1024
            for task in pathlib.Path(f"/proc/{pid}/task").iterdir():
                todo += map(int, (task / "children").read_text().split())
        return total

    def type(self):
        """Milliseconds from a key to the second frame after it, for many keys."""
        self.focus()
        before = len([told for told in self.told if told[0] == "edit"])
        subprocess.run(["xdotool", "type", "--delay", "80", ("réunion " * KEYS)[:KEYS]], check=True)
        return sorted(ms for ms, _ in self.wait("edit", before + KEYS)[before:])

    def drag(self):
        """Milliseconds from a move of the pointer to the second frame after it, a stop being dragged down the day and up again."""
        self.focus()
        down = [4 * move for move in range(MOVES // 2)]
        moves = [part for y in down + down[::-1] for part in ("mousemove", "300", str(ROW + y), "sleep", "0.016")]
        subprocess.run(["xdotool", "mousemove", "300", str(ROW), "mousedown", "1", "sleep", "0.5", *moves, "mouseup", "1"], check=True)
        # Moves that come within one frame may be told as one.
        time.sleep(1)
        return sorted(ms for ms, _ in self.wait("drag"))

    def focus(self):
        found = subprocess.run(["xdotool", "search", "--sync", "--onlyvisible", "--pid", str(self.process.pid)],
                               check=True, capture_output=True, text=True).stdout.split()
        subprocess.run(["xdotool", "windowfocus", "--sync", found[-1]], check=True)

    def end(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()
        time.sleep(1)


def p95(sorted_values):
    return sorted_values[int(len(sorted_values) * 0.95)]


def say(what, ours, least, unit, limit):
    more = ours - least
    print(f"{what:<46} {ours:9.0f} {unit}   bare window {least:9.0f} {unit}   {more:+.0f} {unit} (at most {limit})")


twenty, thirty, two_hundred = visit(20), visit(30), visit(200)
starts = {"ours": [], "bare": []}
memory = {"ours": [], "bare": []}
for turn in range(STARTS):
    for name, command in [("ours", (deroule, "open", thirty)), ("bare", (bare,))]:
        window = Window(*command)
        came = window.wait("interactive")[0][1]
        # The first start reads everything from the disk.
        if turn > 0:
            starts[name].append(came * 1000)
        if turn >= STARTS - 3:
            memory[name].append(window.memory() / 1e6)
        window.end()
keys = {}
for name, command in [("ours", (deroule, "open", two_hundred)), ("bare", (bare,))]:
    window = Window(*command)
    window.wait("interactive")
    keys[name] = p95(window.type())
    window.end()
drags = {}
for name, command in [("ours", (deroule, "open", twenty)), ("bare", (bare,))]:
    window = Window(*command)
    window.wait("interactive")
    # A hand takes hold of what it has seen.
    time.sleep(1)
    drags[name] = p95(window.drag())
    window.end()

median = statistics.median
say("window: start to a visit of 30 stops", median(starts["ours"]), median(starts["bare"]), "ms", "+200")
say("window: memory of all processes", median(memory["ours"]), median(memory["bare"]), "MB", "+60")
say("window: key to second frame, 200 stops, p95", keys["ours"], keys["bare"], "ms", "+4")
# At 60 frames a second the second frame comes within two of them.
say("window: dragging, 20 stops, move to second frame, p95", drags["ours"], drags["bare"], "ms", "34 ms in all")
sent = [file for file in page.rglob("*") if file.suffix in {".html", ".js", ".css"}]
fonts = [file for file in page.rglob("*.woff2")]
packed = sum(len(gzip.compress(file.read_bytes(), 9)) for file in sent)
whole = packed + sum(file.stat().st_size for file in fonts)
print(f"{'page: compressed':<46} {packed / 1000:9.0f} kB   with its fonts {whole / 1000:.0f} kB (at most 250)")
