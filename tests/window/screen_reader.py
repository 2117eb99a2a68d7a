"""What a screen reader is told of the window:    screen_reader.py DEROULE VISIT

Opens the visit, prints roles and names of all that the accessibility bus knows of it, presses « Exporter », prints the menu
that opens; each as a line of JSON. Waits for what must come, at most thirty seconds.
"""
import json
import subprocess
import sys
import time

import pyatspi

PATIENCE = 30


def until(what, look):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            found = look()
            if found:
                return found
        except Exception:  # The tree changes while it is read.
            pass
        time.sleep(0.1)
    sys.exit(f"waited in vain: {what}")


def walk(node):
    yield node
    for child in node:
        if child is not None:
            yield from walk(child)


def told(node):
    return [[each.getRoleName(), each.name] for each in walk(node) if each.name]


def document():
    for application in pyatspi.Registry.getDesktop(0):
        for node in walk(application):
            if node.getRoleName() == "document web":
                return node


def all_of(role):
    return [each for each in walk(document()) if each.getRoleName() == role]


program = subprocess.Popen([sys.argv[1], "open", sys.argv[2], "--lang", "fr"])
try:
    until("the rows of the day", lambda: all_of("table row"))
    print(json.dumps(told(document())))
    # A button that opens a menu is called so on the bus.
    button = until("the button", lambda: [each for each in all_of("combo box") if each.name == "Exporter"])[0]
    button.queryAction().doAction(0)
    print(json.dumps([each.name for each in until("the menu", lambda: all_of("menu item"))]))
finally:
    program.kill()
    program.wait()
