"""Readings that are written beside a manual: NAME.expected beside NAME.txt, for scripts/manual_scorecard.py.

A line for each rule, in the order of the text:

  KIND PANEL | where it stands | what stands in it | …

KIND and PANEL as in the catalogue; "limit/workflow" where either is a fair reading. Where it stands: words of the manual, "…" for
whatever lies between two of them; looked for behind the beginning of the rule before. What stands in it:

  n 3 rings       a number that limits (value, unit)      m 3 rings       one that may be read as a limit, or not
  say A / B       words to say; "say *": what is quoted   forbid A / B    words not to say, the same way
  fields a, b     fields that are named                   may a, b        fields that it may be read to ask for, or not
"""

import re

QUOTED = re.compile(r"“([^”]+)”|「([^」]+)」|\"([^\"]+)\"")


class Unclear(Exception):
    pass


def place(text, words, start):
    """Where the words stand: begin and end."""
    begin, at = None, start
    for part in words.split("…"):
        if not part:
            continue
        found = text.find(part, at)
        if found < 0:
            raise Unclear(f"not in the manual from there on: {part}")
        begin = found if begin is None else begin
        at = found + len(part)
    return begin, at


def phrases(value, piece):
    if value.strip() == "*":
        return [next(words for words in found if words) for found in QUOTED.findall(piece)]
    return [words.strip() for words in value.split(" / ")]


def rules(text, expected, name):
    found = []
    start = 0
    for number, line in enumerate(expected.splitlines(), 1):
        line = line.strip()
        if not line or line.startswith("#"):
            continue
        head, where, *parts = [part.strip() for part in line.split(" | ")]
        kind, panel = head.split()
        try:
            begin, end = place(text, where, start)
        except Unclear as unclear:
            raise SystemExit(f"{name}.expected:{number}: {unclear}") from unclear
        start = begin
        piece = text[begin:end]
        rule = {
            "id": f"{name}:{number}", "kind": kind.split("/"), "panel": panel.split("/"), "trigger": "", "enforce": "", "params": {},
            "numbers": [], "verbatim": [], "text": piece.replace("\n", " "), "spans": [{"offset": begin, "length": end - begin}],
        }
        for part in parts:
            what, value = part.split(" ", 1)
            if what in ("n", "m"):
                amount, unit = value.split()
                rule["numbers"].append({"value": float(amount), "unit": unit, "counts": what == "n"})
            elif what in ("say", "forbid"):
                rule["params"]["say"] = phrases(value, piece)
                rule["verbatim"] += rule["params"]["say"]
                rule["forbids"] = what == "forbid"
            elif what == "fields":
                rule["params"]["fields"] = [field.strip() for field in value.split(",")]
            elif what == "may":
                rule["params"]["requires"] = [field.strip() for field in value.split(",")]
            else:
                raise SystemExit(f"{name}.expected:{number}: {what}?")
        found.append(rule)
    return found


def read(folder):
    """By the manual's file name: its rules."""
    found = {}
    for path in sorted(folder.glob("*.expected")):
        manual = path.with_suffix(".txt")
        found[manual.name] = rules(manual.read_text(encoding="utf-8"), path.read_text(encoding="utf-8"), path.stem)
    return found
