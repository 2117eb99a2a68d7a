"""Times `deroule` as a process, and what others do with the same work:    beside.py DEROULE FOLDER

Best of several runs each, one after the other, so that what else the machine does counts least.
"""
import datetime
import json
import pathlib
import re
import subprocess
import sys
import time
import zoneinfo

import icalendar
import weasyprint

deroule, folder = sys.argv[1], pathlib.Path(sys.argv[2])
root = pathlib.Path(__file__).resolve().parent.parent.parent
EVENTS = 10_000


def best(runs, work):
    def once():
        start = time.perf_counter()
        work()
        return time.perf_counter() - start

    return min(once() for _ in range(runs))


def run(*arguments, **more):
    return subprocess.run([deroule, *map(str, arguments)], check=True, capture_output=True, **more)


def say(what, ours, other=None, theirs=None):
    line = f"{what:<46} {ours * 1000:9.1f} ms"
    print(line if other is None else f"{line}   {other} {theirs * 1000:9.1f} ms   ×{theirs / ours:.1f}")


def of_rooms(pattern):
    """Seconds that a room said of itself earlier in this run."""
    found = re.search(pattern, (folder / "rooms.txt").read_text())
    if not found:
        sys.exit(f"no room said {pattern!r}")
    return float(found[1])


def twenty_stops():
    """A day of twenty stops with journeys, as an outline."""
    lines = ["= 2020-09-21 Europe/Paris", "!08:00 Étape 1 ; 15 @ Lieu 1"]
    for n in range(2, 21):
        lines += ["> 5", f"Étape {n} ; 25 (15) @ Lieu {n}"]
    return "\n".join(lines) + "\n"


def calendar():
    """As many events as ten thousand stops, by the Python library, as a program of its own would."""
    paris = zoneinfo.ZoneInfo("Europe/Paris")
    first = datetime.datetime(2020, 9, 21, 8, 0, tzinfo=paris)
    written = datetime.datetime(2020, 9, 17, 9, 0, tzinfo=datetime.timezone.utc)
    made = icalendar.Calendar()
    made.add("prodid", "-//bench//FR")
    made.add("version", "2.0")
    for n in range(EVENTS):
        event = icalendar.Event()
        event.add("uid", f"{n}@bench.example")
        event.add("dtstamp", written)
        event.add("dtstart", first + datetime.timedelta(minutes=30 * n))
        event.add("dtend", first + datetime.timedelta(minutes=30 * n + 25))
        event.add("summary", f"Visite de l’entreprise {n}, réunion d’échanges")
        event.add("location", f"Pôle Mécanique d’Alès, Salle {n}, 30340 Saint-Martin-de-Valgalgues")
        event.add("description", "Accueil par la direction ; tour d’images jusqu’à 9h50, puis hors presse.")
        event.add("status", "CONFIRMED")
        made.add_component(event)
    return made


for name in ["vingt.visite", "exemple.visite"]:
    (folder / name).unlink(missing_ok=True)
(folder / "vingt.txt").write_text(twenty_stops())
run("import", folder / "vingt.txt", "-o", folder / "vingt.visite", "--yes")
run("sample", "-o", folder / "exemple.visite")
print(f"deroule, Python icalendar {icalendar.__version__}, WeasyPrint {weasyprint.__version__}")

say("start: show a visit of 20 stops", best(20, lambda: run("show", folder / "vingt.visite")))

programmes = sorted((root / "tests/fixtures/programmes").glob("*.txt"))
texts = [path.read_bytes() for path in programmes]
say(f"import: {len(texts)} programmes, a process each",
    best(5, lambda: [run("import", "-", "--json", input=text) for text in texts]))

written = folder / "dix-mille.ics"
theirs = best(2, lambda: written.write_bytes(calendar().to_ical()))
say(f"calendar: write {EVENTS} events", of_rooms(rf"ics write: {EVENTS} events, .* ([0-9.]+) s"), "Python icalendar", theirs)
theirs = best(2, lambda: icalendar.Calendar.from_ical(written.read_bytes()))
read = json.loads(run("import", written, "--json").stdout)["stops"]
assert len(read) == EVENTS, f"{len(read)} of {EVENTS} events read"
say(f"calendar: read {EVENTS} events", best(3, lambda: run("import", written, "--json")), "Python icalendar", theirs)

page, paper = folder / "exemple.html", folder / "exemple.pdf"
run("sheet", folder / "exemple.visite", "programme", "-o", page)
cold = [pathlib.Path(sys.executable).parent / "weasyprint", page, folder / "weasyprint.pdf"]
say("programme sheet, cold: a process each",
    best(5, lambda: run("sheet", folder / "exemple.visite", "programme", "-o", paper)),
    "WeasyPrint", best(3, lambda: subprocess.run(cold, check=True, capture_output=True)))
# The same words as a page, written by the bench of `print`.
twelve = folder / "programme.html"
say("programme of 12 stops, warm: one hour changed", of_rooms(r"programme_one_hour_changed ms=([0-9.]+)") / 1000,
    "WeasyPrint", best(5, lambda: weasyprint.HTML(filename=twelve).write_pdf()))
for sheet in ["programme", "deroule"]:
    say(f"preview of 20 stops up to date: {sheet}", of_rooms(rf"preview_of_20_{sheet} ms=([0-9.]+)") / 1000)
for name, said in [("diff", "the differences of two versions"), ("person_calendars", "everybody's calendar"), ("packages_without_pdf", "everybody's package, no PDF")]:
    say(f"500 persons, 60 stops: {said}", of_rooms(rf"{name} persons=500 stops=60 ms=([0-9.]+)") / 1000)
