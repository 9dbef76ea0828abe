#!/usr/bin/env python3
"""Scores what the importer makes of manuals against a catalogue of their rules. Run by `scripts/bench manual`.

  manual_scorecard.py --ctl FRONTDESKCTL --seeds DIR [--rules FILE] [--align FILE] [--show WHAT] [--manual NAME]

The catalogue (rules.jsonl) says what each rule is; the alignment (align.jsonl) where it stands in its manual, in code points.
Both are looked for in docs/manual, then beside the seeds in ../manual. They serve for scoring alone: the importer reads neither.
A folder may instead hold manuals with their reading beside them, NAME.txt and NAME.expected (scripts/manual_expected.py).

  numbers  limits and ladders: value and unit as the text has them, in a clause that overlaps the rule. Numbers that the catalogue
           has in rules of other kinds (an angle, a number of people) count neither way.
  words    quoted words to say and not to say. Found: some words of an overlapping clause are like them (bigrams, 0.7) or hold
           them. Right: the clause overlaps a rule that has words of this sort.
  fields   fields that a rule of kind required_field states (not those that its author inferred). Right: an overlapping rule has
           the field. Names that mean the same count as the same.
  kind     of the clause that overlaps a rule most: one of its entries has the rule's kind.
  panel    the same, by the moment of its first entry.

--show numbers|words|fields|kind|panel prints what was missed and what was wrong. Exit code 1 where a goal is missed.
"""

import argparse
import collections
import json
import re
import subprocess
import sys
from pathlib import Path

import manual_expected

GOALS = {"numbers": (0.90, 0.85), "words": (0.85, 0.80), "fields": (0.75, 0.75), "kind": (0.65, None), "panel": (0.70, None)}
LIKE = 0.7
PRONUNCIATION = re.compile(r"\([a-zà-ǜ]{1,6}\)")
SECONDS = {"seconds": 1, "minutes": 60, "hours": 3600}  # "a minute" and "60 seconds" are the same number
KINDS = {"forbid": "forbidden", "require": "required_field"}  # ours -> the catalogue's
SAME_FIELD = [
    {"name", "caller_name", "caller_surname", "customer_name", "visitor_name", "customer", "caller", "requester", "target_person"},
    {"contact", "phone", "number", "callback_number", "callback_phone", "contact_detail", "recipient_phone"},
    {"address", "place", "building"},
    {"issue", "problem", "problem_detail", "complaint_detail", "situation", "fault", "is_new_problem"},
    {"content", "key_points", "notes", "note", "matter", "message"},
    {"demand", "request_items", "requested_items", "needs"},
    {"time", "reply_due", "followup_at", "appointment_at", "promised_pay_at", "promised_at", "promised_due", "promise_due"},
    {"purpose", "topic"},
    {"resolution", "result", "solution", "solution_note"},
    {"plan_slot", "plan_items"},
    {"amount_each", "amount_total", "amount"},
]


def same(field):
    return next((min(group) for group in SAME_FIELD if field in group), field)


def same_number(value, unit):
    return (round(value * SECONDS[unit], 3), "seconds") if unit in SECONDS else (round(value, 3), unit)


def fits(wanted, found):
    """Whether a kind or panel is the wanted one, or one of those that are as good."""
    return found in wanted if isinstance(wanted, list) else found == wanted


def bigrams(text):
    letters = letters_of(text)
    return collections.Counter(zip(letters, letters[1:])) if len(letters) > 1 else collections.Counter(letters)


def likeness(one, other):
    a, b = bigrams(one), bigrams(other)
    return 2 * sum((a & b).values()) / max(1, sum(a.values()) + sum(b.values()))


def letters_of(text):
    """Without punctuation, and without the pronunciations that a viewer has put behind characters."""
    text = PRONUNCIATION.sub("", text)
    return "".join(letter for letter in text if letter.isalnum())


def overlap(spans, clause):
    begin, end = clause["offset"], clause["offset"] + clause["length"]
    return sum(max(0, min(end, s["offset"] + s["length"]) - max(begin, s["offset"])) for s in spans)


class Score:
    def __init__(self):
        self.found = self.gold = self.right = self.said = 0

    def add(self, other):
        for name in ("found", "gold", "right", "said"):
            setattr(self, name, getattr(self, name) + getattr(other, name))

    def recall(self):
        return self.found / self.gold if self.gold else 1.0

    def precision(self):
        return self.right / self.said if self.said else 1.0


class Card:
    """One manual."""

    def __init__(self, reading, rules, panels, show):
        self.clauses = {clause["id"]: clause for clause in reading["clauses"]}
        self.entries = collections.defaultdict(list)
        for entry in reading["entries"]:
            self.entries[entry["clause"]].append(entry)
        self.rules, self.panels, self.show = rules, panels, show
        self.near = {rule["id"]: [c for c in reading["clauses"] if overlap(rule["spans"], c) > 0] for rule in rules}
        self.of_clause = collections.defaultdict(list)
        for rule in rules:
            for clause in self.near[rule["id"]]:
                self.of_clause[clause["id"]].append(rule)
        self.all_entries = reading["entries"]

    def tell(self, what, *words):
        if self.show == what:
            print("   ", *words)

    def entries_near(self, rule):
        return [entry for clause in self.near[rule["id"]] for entry in self.entries[clause["id"]]]

    @staticmethod
    def numbers_of(entry):
        limit = entry["limit"]
        if not limit:
            return set()
        found = {same_number(limit["value"], limit["unit"])}
        if limit.get("least") is not None:
            found.add(same_number(limit["least"], limit["unit"]))
        return found

    def numbers(self):
        score = Score()
        wanted = {}
        for rule in self.rules:
            counts = any(fits(rule["kind"], kind) for kind in ("limit", "ladder")) or rule["enforce"] in ("timer", "reminder")
            for number in rule["numbers"]:
                wanted[(rule["id"], *same_number(number["value"], number["unit"]))] = number.get("counts", counts)
        for (rule_id, value, unit), counts in wanted.items():
            if not counts:
                continue
            rule = next(r for r in self.rules if r["id"] == rule_id)
            score.gold += 1
            if any((value, unit) in self.numbers_of(entry) for entry in self.entries_near(rule)):
                score.found += 1
            else:
                self.tell("numbers", "missed", rule_id, value, unit, [e["limit"] for e in self.entries_near(rule)])
        for entry in self.all_entries:
            mine = self.numbers_of(entry)
            if not mine:
                continue
            states = [wanted.get((rule["id"], value, unit)) for rule in self.of_clause[entry["clause"]] for value, unit in mine]
            if any(states):
                score.right += 1
                score.said += 1
            elif False not in states:
                score.said += 1
                self.tell("numbers", "wrong", entry["limit"], self.clauses[entry["clause"]]["text"])
        return score

    def words(self):
        score = Score()
        for rule in self.rules:
            for text in rule["verbatim"]:
                mine = [words for entry in self.entries_near(rule) for words in entry["say"] + entry["forbid"]]
                score.gold += 1
                if any(likeness(text, words) >= LIKE or letters_of(text) in letters_of(words) for words in mine):
                    score.found += 1
                else:
                    self.tell("words", "missed", rule["id"], text, mine)
        for entry in self.all_entries:
            for sort, forbidden in (("say", False), ("forbid", True)):
                for words in entry[sort]:
                    score.said += 1
                    right = any(
                        rule.get("forbids", rule["kind"] == "forbidden") == forbidden and
                        (rule["params"].get("say") or rule["params"].get("phrases"))
                        for rule in self.of_clause[entry["clause"]])
                    score.right += right
                    if not right:
                        self.tell("words", "wrong", sort, words, "|", self.clauses[entry["clause"]]["text"])
        return score

    def fields(self):
        score = Score()
        for rule in self.rules:
            if not fits(rule["kind"], "required_field"):
                continue
            stated = [f for f in rule["params"].get("fields", []) if f not in rule["params"].get("fields_inferred", [])]
            mine = {same(field) for entry in self.entries_near(rule) for field in entry["fields"]}
            for field in stated:
                score.gold += 1
                score.found += same(field) in mine
                if same(field) not in mine:
                    self.tell("fields", "missed", rule["id"], field, sorted(mine), rule["text"])
        for entry in self.all_entries:
            wanted = {same(field) for rule in self.of_clause[entry["clause"]]
                      for field in rule["params"].get("fields", []) + rule["params"].get("requires", [])}
            for field in entry["fields"]:
                score.said += 1
                score.right += same(field) in wanted
                if same(field) not in wanted:
                    self.tell("fields", "wrong", field, sorted(wanted), self.clauses[entry["clause"]]["text"])
        return score

    def best(self, rule):
        return max(self.near[rule["id"]], key=lambda clause: overlap(rule["spans"], clause), default=None)

    def kind(self):
        score = Score()
        for rule in self.rules:
            score.gold += 1
            clause = self.best(rule)
            kinds = [KINDS.get(e["kind"], e["kind"]) for e in self.entries[clause["id"]]] if clause else []
            good = any(fits(rule["kind"], kind) for kind in kinds)
            score.found += good
            if not good:
                self.tell("kind", rule["id"], rule["kind"], kinds, rule["text"], "|", clause["text"] if clause else "")
        return score

    def panel(self):
        score = Score()
        for rule in self.rules:
            score.gold += 1
            clause = self.best(rule)
            moment = self.entries[clause["id"]][0]["moment"] if clause else ""
            panel = self.panels.get(moment, "")
            score.found += fits(rule["panel"], panel)
            if not fits(rule["panel"], panel):
                self.tell("panel", rule["id"], rule["panel"], rule["trigger"], "not", moment, rule["text"], "|",
                          clause["heading"] if clause else "")
        return score


def panels_of(rules_path):
    """The panel of each moment: that of most of the catalogue's rules there."""
    panels = collections.defaultdict(collections.Counter)
    for line in rules_path.read_text(encoding="utf-8").splitlines():
        rule = json.loads(line)
        panels[rule["trigger"]][rule["panel"]] += 1
    return {moment: counts.most_common(1)[0][0] for moment, counts in panels.items()}


def read_catalogue(rules_path, align_path, seeds):
    align = {}
    for line in align_path.read_text(encoding="utf-8").splitlines():
        entry = json.loads(line)
        align[entry["id"]] = entry
    by_manual = collections.defaultdict(list)
    texts = {}
    for line in rules_path.read_text(encoding="utf-8").splitlines():
        rule = json.loads(line)
        where = align.get(rule["id"])
        if where is None:
            continue
        rule["spans"], rule["verbatim"], rule["numbers"] = where["spans"], where["verbatim"], where.get("numbers", [])
        if where["doc"] not in texts and (seeds / where["doc"]).is_file():
            texts[where["doc"]] = (seeds / where["doc"]).read_bytes().decode("utf-8")
        text = texts.get(where["doc"], "")
        rule["text"] = "|".join(text[s["offset"]:s["offset"] + s["length"]].replace("\n", " ") for s in where["spans"])
        by_manual[where["doc"]].append(rule)
    return by_manual


def find(name, given, seeds, root):
    for path in ([given] if given else [root / "docs" / "manual" / name, seeds.parent / "manual" / name]):
        if path.is_file():
            return path
    raise SystemExit(f"scorecard: {name} was not found; name it with --{name.split('.')[0]}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--ctl", required=True)
    parser.add_argument("--seeds", type=Path, required=True)
    parser.add_argument("--rules", type=Path)
    parser.add_argument("--align", type=Path)
    parser.add_argument("--show", choices=GOALS)
    parser.add_argument("--manual", default="", help="only manuals whose names begin so")
    options = parser.parse_args()
    root = Path(__file__).resolve().parent.parent
    seeds = options.seeds.resolve()
    rules = find("rules.jsonl", options.rules, seeds, root)
    panels = panels_of(rules)
    by_manual = manual_expected.read(seeds) or read_catalogue(rules, find("align.jsonl", options.align, seeds, root), seeds)
    totals = {what: Score() for what in GOALS}
    print(f"{'manual':<14}" + "".join(f"{what:>18}" for what in GOALS) + "   entries/clauses")
    for name in sorted(by_manual):
        if not name.startswith(options.manual):
            continue
        run = subprocess.run([options.ctl, "manual", "read", str(seeds / name), "--json"], capture_output=True, check=False)
        if run.returncode != 0:
            raise SystemExit(f"scorecard: {name}: " + run.stderr.decode("utf-8", "replace"))
        reading = json.loads(run.stdout)
        card = Card(reading, by_manual[name], panels, options.show)
        row = f"{name[:12]:<14}"
        for what in GOALS:
            score = getattr(card, what)()
            totals[what].add(score)
            both = f"{score.recall():.2f}" + (f" / {score.precision():.2f}" if GOALS[what][1] else f" of {score.gold}")
            row += f"{both:>18}"
        print(row + f"   {len(reading['entries'])}/{len(reading['clauses'])}")
    missed = False
    row = f"{'all':<14}"
    for what, (recall, precision) in GOALS.items():
        score = totals[what]
        good = score.recall() >= recall and (precision is None or score.precision() >= precision)
        missed = missed or not good
        both = f"{score.recall():.3f}" + (f" / {score.precision():.3f}" if precision else "") + (" ok" if good else " !!")
        row += f"{both:>18}"
    print(row)
    print(f"{'goal':<14}" + "".join(f"{f'{r:.2f}' + (f' / {p:.2f}' if p else ''):>18}" for r, p in GOALS.values()))
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
