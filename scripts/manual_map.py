#!/usr/bin/env python3
"""Where each clause of the five manuals ended: docs/manual-map.md, made from the catalogue, the packs and what was settled.

  scripts/manual_map.py              check: every clause has a home, every source exists, the map is up to date
  scripts/manual_map.py --update     write the map
  scripts/manual_map.py --self-test  check this check on small packs made for it
  --root DIR                         look at another tree

A clause is at home in an entry that names it as its source, switched on or off. A rehearsal or a greeting that names a
clause does not carry it.
"""

import argparse
import json
import sys
import tempfile
import tomllib
import unittest
from pathlib import Path

RULES, SETTLED, PACKS, MAP = "docs/manual/rules.jsonl", "docs/manual/settled.toml", "resources/packs", "docs/manual-map.md"
OURS = "TR"  # the source of what we added ourselves
NOT_CARRYING = ("scenario", "greeting")
OF_THE_LAW = ("calendar",)  # their sources are laws and notices, no clauses of a manual
CONFLICTS = 31
SHOWN_THEN = ("complaint.", "visit.", "arrears.")  # a clause of these moments stands at its own one …
CONDUCT = "pack.training"  # … or is conduct, which is learned and never pops up


class Catalogue:
    """What the tree says: clauses, entries, and what was settled by hand."""

    def __init__(self, root):
        lines = (root / RULES).read_text(encoding="utf-8").splitlines()
        self.rules = [json.loads(line) for line in lines if line.strip()]
        self.by_id = {rule["id"]: rule for rule in self.rules}
        settled = tomllib.loads((root / SETTLED).read_text(encoding="utf-8"))
        self.unplaced = settled.get("unplaced", [])
        self.softened = settled.get("softened", [])
        self.conflicts = settled.get("conflict", [])
        self.packs = []
        self.entries = {}  # "pack/id" -> (kind, entry)
        for path in sorted((root / PACKS).glob("*.toml")):
            self._take(path.relative_to(root).as_posix(), tomllib.loads(path.read_text(encoding="utf-8")))
        # Base first, as at a desk.
        self.packs.sort(key=lambda pack: (pack["id"] != "base", pack["id"]))
        self.homes = {rule["id"]: [] for rule in self.rules}
        for key, (kind, entry) in self.entries.items():
            for source in entry.get("source", []):
                if kind not in NOT_CARRYING and source in self.homes:
                    self.homes[source].append(key)

    def _take(self, file, pack):
        head = pack["pack"]
        counts = {}
        for kind, entries in pack.items():
            if not isinstance(entries, list):
                continue
            counts[kind] = len(entries)
            for entry in entries:
                self.entries[f'{head["id"]}/{entry["id"]}'] = (kind, entry)
        self.packs.append({"id": head["id"], "title": head["title"], "file": file, "counts": counts})

    def problems(self):
        found = []
        if len(self.by_id) != len(self.rules):
            found.append(f"{RULES}: two clauses with one id")
        for key, (kind, entry) in self.entries.items():
            found += [f"{key}: its source {source} is no clause of the catalogue" for source in entry.get("source", [])
                      if kind not in OF_THE_LAW and source != OURS and source not in self.by_id]
        found += self._unplaced_problems() + self._moment_problems() + self._gate_problems() + self._advice_problems() + self._conflict_problems()
        return found

    def _unplaced_problems(self):
        found = []
        reasons = {item["rule"] for item in self.unplaced}
        for rule, homes in self.homes.items():
            if not homes and rule not in reasons:
                found.append(f"{rule}: stands behind no entry of a pack, and {SETTLED} gives no reason")
            if homes and rule in reasons:
                found.append(f"{rule}: {SETTLED} says why it has no entry, but {homes[0]} names it")
        return found + [f"{SETTLED}: {rule} is no clause of the catalogue" for rule in sorted(reasons - self.by_id.keys())]

    def _moment_problems(self):
        found = []
        for rule in self.rules:
            moment, homes = rule.get("trigger", ""), self.homes[rule["id"]]
            if moment.startswith(SHOWN_THEN) and homes and \
                    not any(self.entries[key][1].get("at") in (moment, CONDUCT) for key in homes):
                found.append(f'{rule["id"]}: belongs to {moment}, but {homes[0]} and others of it stand elsewhere')
        return found

    def is_barred(self, rule):
        """True when an entry refuses: a gate that blocks, or words that are forbidden."""
        for key in self.homes[rule]:
            kind, entry = self.entries[key]
            if kind == "forbid" or (kind == "require" and entry.get("level") == "block"):
                return True
        return False

    def _gate_problems(self):
        found = []
        softened = {rule for item in self.softened for rule in item["rules"]}
        found += [f"{SETTLED}: {rule} is no clause of the catalogue" for rule in sorted(softened - self.by_id.keys())]
        found += [f"{rule}: {SETTLED} says why nothing refuses, but an entry does" for rule in sorted(softened)
                  if rule in self.homes and self.is_barred(rule)]
        for rule in self.rules:
            if rule["enforce"] == "block" and self.homes[rule["id"]] and rule["id"] not in softened \
                    and not self.is_barred(rule["id"]):
                found.append(f'{rule["id"]}: asks for a bar; no entry refuses, and {SETTLED} gives no reason')
        return found

    def advised_against(self):
        return [rule for rule in self.rules if "advice" in rule["params"]]

    def _advice_problems(self):
        """What must not be shipped as written is kept, switched off and marked."""
        found = []
        for rule in self.advised_against():
            advice = rule["params"]["advice"]
            entries = [self.entries[key][1] for key in self.homes[rule["id"]]]
            if not any(entry.get("enabled") is False and entry.get("advice") == advice for entry in entries):
                found.append(f'{rule["id"]}: is to be kept switched off, with the advice {advice}')
            if any(entry.get("enabled", True) and "advice" in entry for entry in entries):
                found.append(f'{rule["id"]}: an entry with an advice against it is switched on')
        return found

    def _conflict_problems(self):
        found = []
        numbers = [item["number"] for item in self.conflicts]
        if numbers != list(range(1, CONFLICTS + 1)):
            found.append(f"{SETTLED}: the conflicts are to be numbered from 1 to {CONFLICTS}")
        for item in self.conflicts:
            found += [f'{SETTLED}: conflict {item["number"]}: there is no entry {key}' for key in item["entries"]
                      if key not in self.entries]
        return found

    def shown(self, key):
        kind, entry = self.entries[key]
        return f"{kind} `{key}`" + ("" if entry.get("enabled", True) else " (off)")


def cell(text):
    return text.replace("|", "\\|").replace("\n", " ")


def map_text(catalogue):
    lines = ["# Where each clause of the manuals ended", "",
             f"Made by `scripts/manual_map.py --update` from `{RULES}` (our own wording of the five manuals), the shipped packs and "
             f"`{SETTLED}`. A test fails when a clause has no home or this file is out of date.", ""]
    placed = sum(1 for homes in catalogue.homes.values() if homes)
    lines += [f"{len(catalogue.rules)} clauses: {placed} stand behind an entry of a pack, {len(catalogue.unplaced)} do not.", "",
              "| pack | file | clauses | entries |", "| --- | --- | --- | --- |"]
    for pack in catalogue.packs:
        clauses = sum(1 for homes in catalogue.homes.values() if any(key.startswith(pack["id"] + "/") for key in homes))
        counts = ", ".join(f"{count} {kind}" for kind, count in pack["counts"].items())
        lines.append(f'| {pack["title"]["zh"]} · {pack["title"]["en"]} | `{pack["file"]}` | {clauses} | {counts} |')
    lines += ["", "## Clauses without an entry", "", "| clause | says | why there is none |", "| --- | --- | --- |"]
    for item in catalogue.unplaced:
        lines.append(f'| {item["rule"]} | {cell(catalogue.by_id[item["rule"]]["gist_zh"])} | {cell(item["why"])} |')
    lines += ["", "## Clauses that are not shipped as written", "",
              "They start switched off; `frontdeskctl pack show FILE... --switched-off` lists them.", "",
              "| clause | says | advice | where |", "| --- | --- | --- | --- |"]
    for rule in catalogue.advised_against():
        where = ", ".join(catalogue.shown(key) for key in catalogue.homes[rule["id"]])
        lines.append(f'| {rule["id"]} | {cell(rule["gist_zh"])} | {rule["params"]["advice"]} | {where} |')
    lines += ["", "## Bars that became marks", "",
              "These clauses refuse to go on; our packs mark what is missing. What would harm somebody still blocks.", "",
              "| clauses | why |", "| --- | --- |"]
    lines += [f'| {", ".join(item["rules"])} | {cell(item["why"])} |' for item in catalogue.softened]
    lines += ["", "## Conflicts between the manuals", "", "| | about | settled | where |", "| --- | --- | --- | --- |"]
    for item in catalogue.conflicts:
        where = ", ".join(f"`{key}`" for key in item["entries"])
        lines.append(f'| {item["number"]} | {cell(item["about"])} | {cell(item["settled"])} | {where} |')
    manuals = sorted({rule["id"].split("-")[0] for rule in catalogue.rules})
    for manual in manuals:
        lines += ["", f"## {manual}", "", "| clause | says | where |", "| --- | --- | --- |"]
        for rule in catalogue.rules:
            if rule["id"].startswith(manual + "-"):
                where = ", ".join(catalogue.shown(key) for key in catalogue.homes[rule["id"]])
                lines.append(f'| {rule["id"]} | {cell(rule["gist_zh"])} | {where or "none, see above"} |')
    return "\n".join(lines) + "\n"


def check(root):
    catalogue = Catalogue(root)
    problems = catalogue.problems()
    if not problems:
        path = root / MAP
        if not path.is_file() or path.read_text(encoding="utf-8") != map_text(catalogue):
            problems.append(f"{MAP} is out of date: run scripts/manual_map.py --update")
    return problems


class MapTest(unittest.TestCase):
    """Small trees, each with one fault."""

    PACK = """format = 1
[pack]
id = "base"
title = { zh = "通用", en = "Common" }
[[prompt]]
id = "opening"
source = ["M0-001", "TR"]
[[require]]
id = "slip"
level = "block"
source = ["M0-002"]
[[prompt]]
id = "old-words"
enabled = false
advice = "legacy"
source = ["M0-003"]
[[scenario]]
id = "played"
source = ["M0-004"]
"""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)
        for place in (PACKS, "docs/manual"):
            (self.root / place).mkdir(parents=True)
        self.put(PACKS + "/base.toml", self.PACK)
        self.rules([("M0-001", "prompt", {}), ("M0-002", "block", {}), ("M0-003", "reference", {"advice": "legacy"}),
                    ("M0-004", "prompt", {})])
        conflicts = "".join(f'[[conflict]]\nnumber = {n}\nabout = "a"\nsettled = "b"\nentries = ["base/opening"]\n'
                            for n in range(1, CONFLICTS + 1))
        self.settled = '[[unplaced]]\nrule = "M0-004"\nwhy = "nothing to say"\n' + conflicts
        self.put(SETTLED, self.settled)

    def put(self, path, text):
        (self.root / path).write_text(text, encoding="utf-8")

    def rules(self, rules):
        self.put(RULES, "".join(json.dumps({"id": key, "gist_zh": "话", "enforce": enforce, "params": params}) + "\n"
                                for key, enforce, params in rules))

    def expect(self, words):
        problems = check(self.root)
        self.assertEqual(len(problems), 1, problems)
        self.assertIn(words, problems[0])

    def test_a_sound_tree_passes_once_its_map_is_written(self):
        self.expect("out of date")
        self.put(MAP, map_text(Catalogue(self.root)))
        self.assertEqual(check(self.root), [])
        self.put(PACKS + "/base.toml", self.PACK.replace('id = "opening"', 'id = "first-words"'))
        self.put(SETTLED, self.settled.replace("base/opening", "base/first-words"))
        self.expect("out of date")

    def test_a_rule_without_a_home_is_found(self):
        self.put(PACKS + "/base.toml", self.PACK.replace('"M0-001", ', ""))
        self.expect("M0-001: stands behind no entry")

    def test_a_rehearsal_is_no_home(self):
        self.put(SETTLED, self.settled.replace("M0-004", "M0-001"))
        self.assertTrue(any("M0-004: stands behind no entry" in problem for problem in check(self.root)))
        self.assertTrue(any("M0-001" in problem and "but base/opening names it" in problem for problem in check(self.root)))

    def test_a_source_that_does_not_exist_is_found(self):
        self.put(PACKS + "/base.toml", self.PACK.replace('"TR"', '"M0-999"'))
        self.expect("M0-999 is no clause")

    def test_a_calendar_names_a_law(self):
        self.put(MAP, map_text(Catalogue(self.root)))
        self.put(PACKS + "/base.toml", self.PACK + '[[calendar]]\nid = "holidays"\nsource = ["a notice of 2025"]\n')
        self.expect("out of date")

    def test_a_complaint_stands_at_its_moment_or_is_conduct(self):
        self.put(MAP, map_text(Catalogue(self.root)))
        clause = {"id": "M0-001", "gist_zh": "话", "enforce": "prompt", "params": {}, "trigger": "complaint.received"}
        rest = (self.root / RULES).read_text(encoding="utf-8").splitlines()[1:]
        self.put(RULES, "\n".join([json.dumps(clause), *rest]) + "\n")
        self.put(PACKS + "/base.toml", self.PACK + '[[prompt]]\nid = "x"\nat = "complaint.closed"\nsource = ["M0-001"]\n')
        self.assertTrue(any("M0-001: belongs to complaint.received" in problem for problem in check(self.root)))
        for moment in ("complaint.received", CONDUCT):
            self.put(PACKS + "/base.toml", self.PACK + f'[[prompt]]\nid = "x"\nat = "{moment}"\nsource = ["M0-001"]\n')
            self.assertFalse(any("belongs to" in problem for problem in check(self.root)))

    def test_a_bar_that_nobody_keeps_is_found(self):
        self.put(PACKS + "/base.toml", self.PACK.replace('"block"', '"warn"'))
        self.expect("M0-002: asks for a bar")

    def test_a_reason_that_is_no_longer_needed_is_found(self):
        self.put(SETTLED, self.settled + '[[softened]]\nrules = ["M0-002"]\nwhy = "not needed"\n')
        self.expect("M0-002: docs/manual/settled.toml says why nothing refuses")

    def test_what_must_not_ship_is_switched_off(self):
        self.put(PACKS + "/base.toml", self.PACK.replace("enabled = false\n", ""))
        self.assertTrue(any("M0-003: is to be kept switched off" in problem for problem in check(self.root)))

    def test_a_conflict_points_to_entries(self):
        self.put(SETTLED, self.settled.replace("base/opening", "base/openning", 1))
        self.expect("conflict 1: there is no entry base/openning")
        self.put(SETTLED, self.settled.replace("number = 31", "number = 32"))
        self.expect("numbered from 1 to 31")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--update", action="store_true")
    parser.add_argument("--self-test", action="store_true")
    parser.add_argument("--root", type=Path, default=Path(__file__).resolve().parent.parent)
    options = parser.parse_args()
    if options.self_test:
        sys.argv = sys.argv[:1]
        return 0 if unittest.main(exit=False, argv=sys.argv).result.wasSuccessful() else 1
    if options.update:
        (options.root / MAP).write_text(map_text(Catalogue(options.root)), encoding="utf-8")
    problems = check(options.root)
    print(*problems, sep="\n", end="\n" if problems else "")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
