#!/usr/bin/env python3
"""Kills a writing program at random moments (also while it makes or opens its database) and looks each time what is left.

  kill_saves.py frontdesk_writer frontdeskctl

FRONTDESK_KILLS says how often (25). After each kill: no acknowledged call, visit, release slip or batch of parcels is
lost, none is there in part, what was half typed is back, and `db check` and `audit verify` find nothing.
"""

import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path


def words(text):
    return {tuple(line.split()) for line in text.splitlines() if len(line.split()) == 2}


def run(*command):
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)


def pace_of(writer, base):
    """Seconds from the start until the first call is acknowledged: a sanitized build on a busy machine takes its time, and
    kills that come before it show nothing."""
    said = base / "paced"
    began = time.monotonic()
    with said.open("wb") as out:
        process = subprocess.Popen([writer, str(base / "pace")], stdout=out)
        while b"call " not in said.read_bytes() and process.poll() is None and time.monotonic() < began + 60:
            time.sleep(0.002)
        pace = time.monotonic() - began
        process.kill()
        process.wait()
    return pace


def main():
    writer, ctl = sys.argv[1:3]
    kills = int(os.environ.get("FRONTDESK_KILLS") or 25)
    seed = int(os.environ.get("FRONTDESK_SEED") or random.randrange(1_000_000))
    chance = random.Random(seed)
    print(f"kill_saves: {kills} kills, seed {seed}")
    acknowledged = 0
    while_writing = 0
    with tempfile.TemporaryDirectory(prefix="frontdesk-kills-") as base:
        records, folder = set(), None
        pace = pace_of(writer, Path(base))
        for kill in range(kills):
            if kill % 10 == 0:  # now and then from nothing: the making of the database is killed as well
                records, folder = set(), Path(base) / str(kill)
            said = Path(base) / "said"
            with said.open("wb") as out:
                process = subprocess.Popen([writer, str(folder)], stdout=out)
                time.sleep(chance.choice((0.02, 0.2, 1, 4)) * pace * (0.5 + chance.random()))
                process.send_signal(signal.SIGKILL)
                process.wait()
            # A line cut off in the middle was not acknowledged to anybody.
            text = said.read_text(encoding="utf-8")
            lines = words(text[:text.rfind("\n") + 1])
            problems = [f"refused: {line}" for line in lines if line[0] == "error"]
            saved = {line for line in lines if line[0] in ("call", "visit", "slip", "batch")}
            typed = {number for what, number in lines if what == "draft"}
            records |= saved
            acknowledged += len(saved)
            while_writing += bool(typed)

            if not (folder / "frontdesk.sqlite").exists():
                if lines:
                    problems.append("records were acknowledged and there is no database")
            else:
                listed = run(writer, str(folder), "--list")
                left = words(listed.stdout)
                have = {number for what, number in left if what == "call"}
                drafts = {number for what, number in left if what == "draft"}
                problems += [f"{listed.stdout} {listed.stderr}"] * (listed.returncode != 0)
                problems += [f"acknowledged {' '.join(record)} is lost" for record in sorted(records - left)]
                problems += [f"{' '.join(line)}: not whole" for line in sorted(left) if line[0] == "torn"]
                problems += [f"draft {number} is lost" for number in sorted(typed - have - drafts)]
                problems += [f"draft {number} stays beside its call" for number in sorted(drafts & have)]
                problems += [f"{line}" for line in left if line[0] == "lost" and line[1] != "0"]
                for command in (("db", "check"), ("audit", "verify")):
                    done = run(ctl, *command, "--data", str(folder))
                    if done.returncode != 0:
                        problems.append(f"{' '.join(command)}: {done.stdout} {done.stderr}")
            if problems:
                print(f"kill {kill + 1} (seed {seed}):", *problems, sep="\n  ")
                return 1
    print(f"kill_saves: {kills} kills ({while_writing} while writing), {acknowledged} acknowledged records, none lost")
    if kills >= 20 and (acknowledged == 0 or while_writing == 0):
        print("kill_saves: the kills came before anything was written: nothing was shown")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
