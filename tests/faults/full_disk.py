#!/usr/bin/env python3
"""Fills a small disk under a writing program, frees it again, and looks what is left.

  full_disk.py frontdesk_writer frontdeskctl

The disk is a tmpfs of 8 MB in a mount namespace of its own (unshare -Urm); where that is not allowed it prints SKIPPED.
"""

import os
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path


def fill(place):
    """Writes until the disk takes no more."""
    with place.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(b"x" * 4096)
        except OSError:
            pass


def wait_for(condition, seconds=30):
    end = time.monotonic() + seconds
    while not condition() and time.monotonic() < end:
        time.sleep(0.02)
    return condition()


def within(writer, ctl, disk):
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", str(disk)], check=False, capture_output=True).returncode:
        print("SKIPPED: no tmpfs can be mounted here")
        return 0
    folder = disk / "data"
    lines = []
    process = subprocess.Popen([writer, str(folder)], stdout=subprocess.PIPE, text=True)

    def listen():
        for line in process.stdout:
            lines.append(tuple(line.split()))

    listener = threading.Thread(target=listen, daemon=True)
    listener.start()

    def saved():
        return {line[1] for line in list(lines) if line[0] == "call"}

    def errors():
        return [line[1] for line in list(lines) if line[0] == "error"]

    problems = []
    if not wait_for(lambda: len(saved()) >= 10):
        problems.append("nothing was saved on the empty disk")
    fill(disk / "filler")
    if not wait_for(lambda: len(errors()) >= 5):
        problems.append("a full disk was not told")
    before = saved()
    (disk / "filler").unlink()
    if not wait_for(lambda: len(saved()) > len(before)):
        problems.append("work did not go on when space returned")
    process.kill()
    process.wait()
    listener.join()
    if set(errors()) - {"store.disk_full"}:
        problems.append(f"told otherwise than as a full disk: {sorted(set(errors()))}")
    # A draft and the log of a killed writer may leave too little room to look around.
    listed = subprocess.run([writer, str(folder), "--list"], capture_output=True, text=True, check=False)
    have = {line.split()[1] for line in listed.stdout.splitlines() if line.startswith("call ")}
    problems += [f"acknowledged call {number} is lost" for number in sorted(saved() - have)]
    for command in (("db", "check"), ("audit", "verify")):
        done = subprocess.run([ctl, *command, "--data", str(folder)], capture_output=True, text=True, check=False)
        if done.returncode != 0:
            problems.append(f"{' '.join(command)}: {done.stdout} {done.stderr}")
    if problems:
        print(*problems, sep="\n")
    print(f"full_disk: {len(saved())} acknowledged calls, {len(errors())} refusals")
    return 1 if problems else 0


def main():
    writer, ctl = map(os.path.abspath, sys.argv[1:3])
    if len(sys.argv) > 3:
        return within(writer, ctl, Path(sys.argv[3]))
    if subprocess.run(["unshare", "-Urm", "true"], check=False, capture_output=True).returncode:
        print("SKIPPED: no mount namespace here")
        return 0
    with tempfile.TemporaryDirectory(prefix="frontdesk-disk-") as disk:
        return subprocess.run(["unshare", "-Urm", sys.executable, __file__, writer, ctl, disk], check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
