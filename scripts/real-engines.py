#!/usr/bin/env python3
"""`deroule roads` before real route planners:    real-engines.py DEROULE FOLDER

OSRM and Valhalla come as wheels of Python with their programs inside, are unpacked into FOLDER and answer on loopback, over roads
that are drawn here. What the program kept as minutes of a way is compared with what the engine's own service for a single way
says of it. Code 75: no engine could be had here, nothing was proved.
"""
import http.client
import json
import math
import os
import pathlib
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
import zipfile

deroule, folder = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve()
LEFT_OUT = 75
WHEELS = {"osrm": ("osrm-bindings", "3.12"), "valhalla": ("pyvalhalla-weekly", "3.11")}

# Station, factory, town hall, and a farm three kilometres from any road.
PLACES = {
    "Gare": (44.124900, 4.080800),
    "Usine": (44.171500, 4.157700),
    "Mairie": (44.098700, 4.131200),
}
FARM = (44.300000, 4.000000)
# A crossing in the middle; from the factory one way only, so that there and back are not the same.
CROSSING = (44.128000, 4.120000)
ROADS = [("Gare", None, 50, False), ("Mairie", None, 70, False), ("Usine", "Mairie", 80, True), (None, "Usine", 30, False)]


def roads():
    """The roads as OpenStreetMap writes them, in small steps, as drawn by hand."""
    nodes, ways = [], []

    def node(at):
        nodes.append(at)
        return len(nodes)

    named = {name: node(at) for name, at in PLACES.items()}
    named[None] = node(CROSSING)
    for begin, end, speed, one_way in ROADS:
        (south, west), (north, east) = nodes[named[begin] - 1], nodes[named[end] - 1]
        steps = [node((south + (north - south) * k / 20, west + (east - west) * k / 20)) for k in range(1, 20)]
        ways.append(([named[begin], *steps, named[end]], speed, one_way))
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', '<osm version="0.6" generator="deroule">']
    stamp = 'version="1" timestamp="2026-01-01T00:00:00Z" visible="true"'
    for number, (latitude, longitude) in enumerate(nodes, 1):
        lines.append(f'<node id="{number}" {stamp} lat="{latitude:.7f}" lon="{longitude:.7f}"/>')
    for number, (refs, speed, one_way) in enumerate(ways, 1):
        lines.append(f'<way id="{number}" {stamp}>')
        lines += [f'<nd ref="{ref}"/>' for ref in refs]
        tags = {"highway": "secondary", "maxspeed": speed, "oneway": "yes" if one_way else "no"}
        lines += [f'<tag k="{key}" v="{value}"/>' for key, value in tags.items()]
        lines.append("</way>")
    lines.append("</osm>")
    (folder / "roads.osm").write_text("\n".join(lines))


def unpack(engine):
    """Where the programs of an engine lie; `None` where its wheel cannot be had. No Python of that version is needed."""
    name, python = WHEELS[engine]
    home = folder / engine
    if not home.exists():
        wheels = folder / "wheels"
        command = [sys.executable, "-m", "pip", "download", "-q", "--disable-pip-version-check", "--no-deps", "--only-binary", ":all:"]
        command += ["--python-version", python, "--platform", "manylinux_2_28_x86_64", "-d", str(wheels), name]
        if subprocess.run(command).returncode != 0:
            return None
        (wheel,) = wheels.glob(name.replace("-", "_") + "-*.whl")
        zipfile.ZipFile(wheel).extractall(home)
        for program in home.glob("*/bin/*"):
            program.chmod(0o755)
    return next(home.glob("*/bin"))


def run(*command, **options):
    done = subprocess.run(list(map(str, command)), capture_output=True, text=True, **options)
    if done.returncode != 0:
        sys.exit(f"{command[0]}: code {done.returncode}\n{done.stdout[-2000:]}\n{done.stderr[-2000:]}")
    return done.stdout


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def osrm(programs, port):
    data = folder / "osrm-data"
    shutil.rmtree(data, ignore_errors=True)
    data.mkdir()
    shutil.copy(folder / "roads.osm", data)
    run(programs / "osrm-extract", "-p", programs.parent / "share/profiles/car.lua", data / "roads.osm")
    run(programs / "osrm-contract", data / "roads.osrm")
    return [programs / "osrm-routed", "--ip", "127.0.0.1", "--port", port, data / "roads.osrm"]


def valhalla(programs, port):
    data = folder / "valhalla-data"
    shutil.rmtree(data, ignore_errors=True)
    (data / "tiles").mkdir(parents=True)
    # Valhalla reads the packed form alone.
    run("osmium", "cat", "--overwrite", folder / "roads.osm", "-o", data / "roads.osm.pbf")
    code = (
        "import json, valhalla_build_config as made\n"
        "def plain(it): return {k: plain(v) for k, v in it.items() if not isinstance(v, made.Optional)} if isinstance(it, dict) else it\n"
        "print(json.dumps(plain(made.config)))\n"
    )
    config = json.loads(run(sys.executable, "-c", code, cwd=programs.parent))
    config["mjolnir"].update(tile_dir=str(data / "tiles"), tile_extract="", traffic_extract="", admin="", timezone="")
    config["httpd"]["service"].update(
        listen=f"tcp://127.0.0.1:{port}", loopback=f"ipc://{data}/loopback", interrupt=f"ipc://{data}/interrupt"
    )
    for name in ("loki", "thor", "odin"):
        config[name]["service"]["proxy"] = f"ipc://{data}/{name}"
    (data / "valhalla.json").write_text(json.dumps(config))
    # It leaves what it noticed where it runs.
    run(programs / "valhalla_build_tiles", "-c", data / "valhalla.json", data / "roads.osm.pbf", cwd=data)
    return [programs / "valhalla_service", data / "valhalla.json", 1]


def seconds(engine, port, start, end):
    """How long one way takes, asked of the service for single ways."""
    if engine == "osrm":
        pair = f"{start[1]},{start[0]};{end[1]},{end[0]}"
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/route/v1/driving/{pair}?overview=false") as answer:
            return json.load(answer)["routes"][0]["duration"]
    places = [{"lat": latitude, "lon": longitude} for latitude, longitude in (start, end)]
    asked = json.dumps({"locations": places, "costing": "auto"}).encode()
    with urllib.request.urlopen(f"http://127.0.0.1:{port}/route", asked) as answer:
        return json.load(answer)["trip"]["summary"]["time"]


def visit(name, places):
    """A visit that goes from each of three places to each other, and its moves."""
    names = list(places)
    round_trip = [names[at] for at in (0, 1, 2, 0, 2, 1, 0) if at < len(names)]
    lines = ["= 2020-09-21 Europe/Paris"]
    lines += [f"{'!09:00 ' if k == 0 else ''}Étape {k} ; 10 @ {place} #e{k}" for k, place in enumerate(round_trip)]
    for place, (latitude, longitude) in places.items():
        lines += [f"@ {place} #{place.lower()}", f"  : coordinates {latitude:.6f}, {longitude:.6f}"]
    plan, path = folder / f"{name}.txt", folder / f"{name}.visite"
    plan.write_text("\n".join(lines) + "\n")
    path.unlink(missing_ok=True)
    run(deroule, "import", plan, "-o", path, "--yes")
    return path, list(zip(round_trip, round_trip[1:]))


def wait(port, process):
    for _ in range(200):
        if process.poll() is not None:
            sys.exit(f"the engine ended with code {process.returncode}")
        try:
            connection = http.client.HTTPConnection("127.0.0.1", port, timeout=1)
            connection.request("GET", "/")
            connection.getresponse()
            return
        except OSError:
            time.sleep(0.1)
    sys.exit("the engine never listened")


def kept(path):
    """The minutes of the moves of a visit, in their order."""
    return [leg["minutes"] for leg in json.loads(run(deroule, "show", path, "--json"))["legs"]]


def ask(engine, path, port):
    command = [deroule, "roads", path, "--engine", engine, "--address", f"http://127.0.0.1:{port}", "--json"]
    return subprocess.run(command, capture_output=True, text=True)


def prove(engine, programs):
    port = free_port()
    command = {"osrm": osrm, "valhalla": valhalla}[engine](programs, port)
    process = subprocess.Popen(list(map(str, command)), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        wait(port, process)
        path, ways = visit(engine, PLACES)
        done = ask(engine, path, port)
        assert done.returncode == 0, done.stderr
        assert json.loads(done.stdout)["kept"] == 6, done.stdout
        expected = [math.ceil(seconds(engine, port, PLACES[a], PLACES[b]) / 60) for a, b in ways]
        assert kept(path) == expected, f"{kept(path)} kept, {expected} said"
        assert len(set(expected)) > 2, "the roads are too much alike to prove anything"

        far, _ = visit(f"{engine}-far", {"Gare": PLACES["Gare"], "Ferme": FARM})
        before = far.read_bytes()
        done = ask(engine, far, port)
        assert done.returncode == 3 and far.read_bytes() == before, (done.returncode, done.stderr)
        said = done.stderr.strip()
    finally:
        process.terminate()
        process.wait()
    assert ask(engine, path, port).returncode == 3, "nobody answers any more"
    print(f"{engine}: {expected} minutes, the same by its own service for one way; far from roads: {said}")


folder.mkdir(parents=True, exist_ok=True)
roads()
had = {engine: programs for engine in WHEELS if (programs := unpack(engine))}
for engine, programs in had.items():
    prove(engine, programs)
missing = sorted(WHEELS.keys() - had.keys())
if missing:
    print("cannot be had here:", ", ".join(missing), file=sys.stderr)
sys.exit(0 if had else LEFT_OUT)
