#!/usr/bin/env python3
"""The man page and the program say the same: every command with its options, and every exit code, in both.

  man_page.py FRONTDESKCTL PAGE
"""

import re
import shutil
import subprocess
import sys
from pathlib import Path


def plain(roff):
    """A line of the page without its fonts: "call list [--from DAY]"."""
    return re.sub(r"\\f[BIRP]", "", roff).replace("\\-", "-")


def commands_of_page(text):
    section = text.split(".SH COMMANDS")[1].split(".SH ")[0]
    return {plain(line) for line in re.findall(r"^\.TP\n(.*)$", section, re.MULTILINE)}


def commands_of_help(program):
    shown = subprocess.run([program, "--help"], capture_output=True, text=True, check=True, timeout=60).stdout
    return {line.strip() for line in shown.splitlines() if re.match(r"  \S", line)}


def exit_codes(text):
    section = text.split(".SH EXIT STATUS")[1].split(".SH ")[0]
    return {int(code) for code in re.findall(r"^\.B (\d+)$", section, re.MULTILINE)}


def main():
    program, page = sys.argv[1:3]
    text = Path(page).read_text(encoding="utf-8")
    problems = []
    said, known = commands_of_page(text), commands_of_help(program)
    problems += [f"on the page, not in the program: {command}" for command in sorted(said - known)]
    problems += [f"in the program, not on the page: {command}" for command in sorted(known - said)]
    header = (Path(page).parent.parent / "src" / "cli" / "Streams.h").read_text(encoding="utf-8")
    codes = {int(code) for code in re.findall(r"inline constexpr int \w+ = (\d+);", header)}
    if exit_codes(text) != codes or not codes:
        problems.append(f"exit codes on the page: {sorted(exit_codes(text))}, in the program: {sorted(codes)}")
    groff = shutil.which("groff")
    if groff is not None:
        read = subprocess.run([groff, "-man", "-ww", "-z", page], capture_output=True, text=True, check=False, timeout=60)
        if read.returncode != 0 or read.stderr.strip():
            problems.append("groff: " + (read.stderr.strip() or f"exit code {read.returncode}"))
    if groff is None and not problems:
        print("SKIPPED: groff is not installed (scripts/setup brings it); the rest of the page is right")
    print(*problems, sep="\n", end="\n" if problems else "")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
