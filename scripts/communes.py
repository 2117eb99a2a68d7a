"""Writes src-tauri/geo/data/communes.z, the table of the communes of France, from the four tables it is joined from.

    python3 scripts/communes.py FOLDER

FOLDER holds communes_fr.csv, departments.csv, arrondissements.csv and epci.csv (UTF-8, with headers); where each of their
columns comes from, and under which licence, stands in src-tauri/geo/data/SOURCES.md. The standard library is enough; the
same tables give the same bytes.

The table is text: columns one after the other, a form feed between them, a line for each value, the whole compressed by zlib.
A column at a time compresses a third better than a row at a time. A `+` column holds the difference from the line before.
"""

import csv
import sys
import zlib
from pathlib import Path

OUT = Path(__file__).resolve().parent.parent / "src-tauri/geo/data/communes.z"


def read(folder, name):
    with open(folder / name, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def differences(values):
    return [str(value - before) for value, before in zip(values, [0, *values])]


def ten_thousandths(degrees):
    # No commune of France lies at 0, 0: it stands for « not known ».
    return round(float(degrees) * 10_000) if degrees else 0


def positions(rows):
    return {row["code"]: at for at, row in enumerate(rows)}


def main(folder):
    communes = read(folder, "communes_fr.csv")
    departments = read(folder, "departments.csv")
    arrondissements = read(folder, "arrondissements.csv")
    groupings = read(folder, "epci.csv")
    assert [row["insee"] for row in communes] == sorted(row["insee"] for row in communes)

    def column(rows, key):
        return [row[key] for row in rows]

    def link(key, rows):
        known = positions(rows)
        return ["" if not row[key] else str(known[row[key]]) for row in communes]

    columns = [
        column(departments, "code"),
        column(departments, "name"),
        column(departments, "seat"),
        column(departments, "region"),
        column(arrondissements, "code"),
        column(arrondissements, "name"),
        column(arrondissements, "department"),
        column(arrondissements, "seat"),
        column(groupings, "code"),
        column(groupings, "name"),
        column(groupings, "type"),
        link("department", departments),
        differences([int(row["insee"][2:]) for row in communes]),  # + three digits behind the département's two
        column(communes, "name"),
        column(communes, "postal_codes"),
        column(communes, "population"),
        differences([ten_thousandths(row["lat"]) for row in communes]),  # +
        differences([ten_thousandths(row["lon"]) for row in communes]),  # +
        link("arrondissement", arrondissements),
        link("epci", groupings),
    ]
    text = "\f".join("\n".join(values) for values in columns)
    assert text.count("\f") == len(columns) - 1
    packed = zlib.compress(text.encode(), 9)
    OUT.write_bytes(packed)
    print(f"{OUT.name}: {len(communes)} communes, {len(packed)} bytes")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(Path(sys.argv[1]))
