#!/usr/bin/env python3
"""Checks that the house stands: what may include, link and lie where.

  scripts/check_layers.py               check the tree; exit code 1 and one line a violation
  scripts/check_layers.py --diagram     print the layers as docs/architecture.md shows them
  scripts/check_layers.py --check-docs  check the tree, and that docs/architecture.md shows the same diagram
  scripts/check_layers.py --write-docs  put the diagram into docs/architecture.md
  scripts/check_layers.py --self-test   check this check on small trees made for it
  --root DIR                            look at another tree

The tables below are the only place where the edges are written down, and there is no list of exceptions. A name in a
table that stands for nothing in the tree is a violation too, so the tables cannot grow stale; names of floors and
panels to come are kept apart in the PLANNED tables and move up when their first file arrives.
"""

import argparse
import re
import sys
from pathlib import Path


class Layer:
    def __init__(self, below, does, qt=(), libraries=(), folders=(), planned_folders=()):
        self.below = below  # layers directly under this one; what is under those is allowed as well
        self.does = does
        self.qt = qt  # Qt modules whose headers and targets it may use
        self.libraries = libraries  # other CMake targets it may link
        self.folders = folders  # subfolders that exist
        self.planned_folders = planned_folders


CORE = ("Core",)
GUI = CORE + ("Gui",)
WIDGETS = GUI + ("Widgets", "Svg", "PrintSupport", "Charts")

LAYERS = {
    "base": Layer([], "values, errors, time; ports of clock, executor and log", libraries=("ICU::uc", "ICU::i18n")),
    "rules": Layer(["base"], "moment + facts -> guidance, from packs (toml++ in TomlDocument.cpp alone)", folders=("manual",)),
    "domain": Layer(["rules"], "records, states, services and ports"),
    "text": Layer(["domain"], "what people read, in both languages", CORE),
    "storage": Layer(["domain"], "SQLite: lanes, repositories, migrations, audit, search", ("Core",),
                     ("SQLite::SQLite3", "PkgConfig::sodium")),
    "telephony": Layer(["domain"], "ring sources", ("Core", "Multimedia", "SerialPort")),
    "exchange": Layer(["text"], "files in and out, sheets of paper", GUI, ("PkgConfig::libzip", "PkgConfig::poppler", "PkgConfig::qrencode", "PkgConfig::xlsxwriter")),
    "panels": Layer(["text", "exchange"], "what people see and press", WIDGETS),
    "app": Layer(["panels", "exchange", "text", "storage", "telephony"], "the console: wires and owns everything",
                 WIDGETS + ("Network",), ("spdlog::spdlog", "frontdesk_resources")),
    "cli": Layer(["exchange", "text", "storage", "telephony"], "frontdeskctl: no display, no widgets",
                 GUI + ("Network",), ("spdlog::spdlog", "frontdesk_resources")),
}
PLANNED_LAYERS = ()

# src/domain: the kernel (its folders and the files directly in src/domain) <- stems, never one another <- desk.
KERNEL = ("people", "promise", "guidance", "audit", "draft", "setting", "table", "directory", "roster", "identity", "watch", "presence")
STEMS = ("arrears", "call", "complaint", "item", "knownissue", "matter", "pack", "rehearsal", "sitevisit", "slip", "visitor")
PLANNED_STEMS = ("repair", "shift", "report")
ABOVE = ("desk", "demo")  # what joins stems
PLANNED_DOMAIN = PLANNED_STEMS

# src/panels: every folder sees itself and the shared one.
SHARED_PANEL = "support"
PANELS = (SHARED_PANEL, "guidance", "strip", "call", "search", "setting", "matter", "complete", "directory", "importing", "people", "roster", "phrase", "pack", "adherence", "rehearsal", "visitor", "watch", "item", "slip", "history", "complaint", "sitevisit", "arrears")
PLANNED_PANELS = PLANNED_STEMS

TEST_FOLDERS = ("support", "contracts", "fixtures", "gui", "faults", "bench", "fuzz") + tuple(LAYERS)
TOP_LEVEL = ("CMakeLists.txt", "CMakePresets.json", "README.md", "src", "ui", "resources", "scripts", "tests", "docs")

# Headers in angle brackets that are neither Qt's nor the standard library's.
EXTERNAL_HEADERS = (
    (r"tl/expected\.hpp", ("base",), None),
    (r"unicode/.*", ("base",), None),
    (r"toml\+\+/.*", ("rules",), "src/rules/TomlDocument.cpp"),
    (r"sqlite3\.h", ("storage",), None),
    (r"sodium\.h", ("storage",), None),
    (r"zip\.h", ("exchange",), None),
    (r"poppler-.*\.h", ("exchange",), "src/exchange/PdfText.cpp"),
    (r"qrencode\.h", ("exchange",), "src/exchange/QrCode.cpp"),
    (r"xlsxwriter\.h", ("exchange",), "src/exchange/XlsxWriter.cpp"),
    (r"spdlog/.*", ("app", "cli"), None),
    (r"(sys/.*|unistd|fcntl|signal|errno)(\.h)?", ("storage", "telephony", "app", "cli"), None),
)
NO_FILES = ("rules",)  # layers that never open a file
FILE_HEADERS = ("fstream", "filesystem", "cstdio")

# Targets that stand for a layer besides frontdesk_<layer>.
TARGET_LAYER = {"frontdesk": "app", "frontdeskctl": "cli"}
TARGET_LAYER.update({"frontdesk_" + name: name for name in LAYERS})

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^>"\n]+)[>"]', re.MULTILINE)
BEGIN, END = "<!-- layers: begin (scripts/check_layers.py --write-docs) -->", "<!-- layers: end -->"


def reach(name):
    """Every layer under a layer."""
    found, todo = set(), list(LAYERS[name].below)
    while todo:
        below = todo.pop()
        if below not in found:
            found.add(below)
            todo += LAYERS[below].below
    return found


def floor(name):
    if all(name not in layer.below for layer in LAYERS.values()):
        return 1 + max(floor(other) for layer in LAYERS.values() for other in layer.below)  # the roofs share a floor
    below = LAYERS[name].below
    return 1 + max(floor(other) for other in below) if below else 1


def sources(folder):
    return sorted(path for path in folder.rglob("*") if path.is_file() and path.suffix in (".h", ".cpp", ".mm", ".c", ".hpp"))


def qt_headers():
    """The header's name -> the Qt modules that hold it, read from the installed Qt."""
    for folder in sorted(Path("/usr/include").glob("*/qt6")) + sorted(Path("/usr/include").glob("qt6")):
        found = {}
        for module in folder.glob("Qt*"):
            for header in module.iterdir():
                if header.is_file():
                    found.setdefault(header.name, set()).add(module.name[2:])
        if found:
            return found
    raise SystemExit("check_layers: no Qt 6 headers found: run scripts/setup")


class House:
    def __init__(self, root, qt):
        self.root, self.qt, self.problems = root, qt, []

    def problem(self, place, text):
        self.problems.append(f"{place}: {text}")

    def check(self):
        self.check_top_level()
        self.check_folders()
        graph = {}
        for name in LAYERS:
            for path in sources(self.root / "src" / name):
                graph[path.relative_to(self.root / "src").as_posix()] = self.check_file(name, path)
        self.check_cycles(graph)
        for path in sorted((self.root / "src").rglob("CMakeLists.txt")):
            self.check_links(path)
        return self.problems

    # Places ----------------------------------------------------------------------------------------------------

    def check_top_level(self):
        for entry in sorted(self.root.iterdir()):
            name = entry.name
            if name.startswith(".") or name == "build" or name.startswith("build-") or name in TOP_LEVEL:
                continue
            self.problem(name, "nothing but " + " ".join(TOP_LEVEL) + " and dotfiles stands at the top level")

    def check_known(self, folder, known, planned, what):
        """Folders of src/..., each known and each with files; planned ones without."""
        place = folder.relative_to(self.root).as_posix()
        filled = {entry.name for entry in folder.iterdir() if entry.is_dir() and any(p.is_file() for p in entry.rglob("*"))} \
            if folder.is_dir() else set()
        for name in sorted(filled - set(known) - set(planned)):
            self.problem(f"{place}/{name}", f"unknown {what}: the tables of scripts/check_layers.py do not name it")
        for name in sorted(set(known) - set(planned) - filled):
            self.problem(f"{place}/{name}", f"stale {what}: named in scripts/check_layers.py, but there are no files")
        for name in sorted(set(planned) & filled):
            self.problem(f"{place}/{name}", f"this {what} is no longer planned: move it up in scripts/check_layers.py")

    def check_folders(self):
        src = self.root / "src"
        self.check_known(src, tuple(LAYERS), PLANNED_LAYERS, "layer")
        self.check_known(src / "domain", KERNEL + STEMS + ABOVE, PLANNED_DOMAIN, "folder of domain")
        self.check_known(src / "panels", PANELS, PLANNED_PANELS, "panel")
        for name, layer in LAYERS.items():
            if name not in ("domain", "panels") and (src / name).is_dir():
                self.check_known(src / name, layer.folders, layer.planned_folders, "folder of " + name)
        tests = self.root / "tests"
        for entry in sorted(tests.iterdir()) if tests.is_dir() else []:
            if entry.is_dir() and entry.name not in TEST_FOLDERS:
                self.problem(f"tests/{entry.name}", "unknown folder of tests")
        for entry in sorted(src.iterdir()) if src.is_dir() else []:
            if entry.is_file() and entry.name != "CMakeLists.txt":
                self.problem(f"src/{entry.name}", "a file lies in a layer, not in src itself")

    # Includes --------------------------------------------------------------------------------------------------

    def check_file(self, layer, path):
        """Reports what is wrong with a file's includes and returns the files of the house that it includes."""
        place = path.relative_to(self.root).as_posix()
        inside = path.relative_to(self.root / "src").parts
        own = []
        if layer == "panels" and len(inside) == 2:
            self.problem(place, "a file lies in a panel's folder or in panels/support, not in panels itself")
        text = path.read_text(encoding="utf-8", errors="replace")
        for match in INCLUDE.finditer(text):
            bracket, header = match.groups()
            where = f"{place}:{text.count(chr(10), 0, match.start(2)) + 1}"
            if bracket == "<":
                self.check_foreign(layer, where, place, header)
            elif header.endswith(".moc") or re.fullmatch(r"ui_\w+\.h", header):
                if layer not in ("panels", "app") and not header.endswith(".moc"):
                    self.problem(where, f"{layer} has no forms")
            else:
                own.append(header)
                self.check_own(layer, where, inside, header)
        return own

    def check_own(self, layer, where, inside, header):
        parts = tuple(header.split("/"))
        target = parts[0]
        if len(parts) < 2 or target not in LAYERS or ".." in parts:
            self.problem(where, f'"{header}": includes are written from src, such as "base/Result.h"')
            return
        if target != layer:
            if target not in reach(layer):
                way = "up" if floor(target) > floor(layer) else "sideways"
                self.problem(where, f"{layer} includes {way}: {header}")
            elif target == "panels" and parts[1] not in PANELS + PLANNED_PANELS:
                self.problem(where, f"{header}: no such panel")
        elif layer == "domain":
            self.check_domain(where, inside, parts)
        elif layer == "panels":
            mine = inside[1] if len(inside) > 2 else ""
            theirs = parts[1] if len(parts) > 2 else ""
            if theirs not in (mine, SHARED_PANEL):
                self.problem(where, f"panels/{mine} includes sideways: {header} (only panels/{SHARED_PANEL} is shared)")

    def check_domain(self, where, inside, parts):
        def rank(folder):
            return 0 if folder in KERNEL or folder is None else 2 if folder in ABOVE else 1

        mine = inside[1] if len(inside) > 2 else None
        theirs = parts[1] if len(parts) > 2 else None
        header = "/".join(parts)
        if rank(theirs) > rank(mine):
            self.problem(where, f"domain/{mine or ''} includes up: {header} (kernel <- stems <- desk)")
        elif rank(mine) == 1 and rank(theirs) == 1 and mine != theirs:
            self.problem(where, f"stem {mine} includes stem {theirs}: {header} (what joins two stems lives in domain/desk)")
        if inside[1:] == ("UnitOfWork.h",) and header.endswith("Repository.h"):
            self.problem(where, f"UnitOfWork.h only forward-declares the repositories: {header}")

    def check_foreign(self, layer, where, place, header):
        if header.split("/")[0] in LAYERS:
            self.problem(where, f"<{header}>: our own headers stand in quotes")
            return
        named = any(re.fullmatch(pattern, header) for pattern, _, _ in EXTERNAL_HEADERS)  # qrencode.h looks like Qt's
        qt = re.fullmatch(r"(?:Qt(\w+)/)?(Q[A-Z]\w*|Qt\w+|q[a-z_0-9]+\.h)", header)
        if qt and not named:
            modules = self.qt.get(qt.group(2), set())
            if qt.group(1):
                modules = modules & {qt.group(1)}
            allowed = set(LAYERS[layer].qt)
            if not allowed:
                self.problem(where, f"no Qt in {layer}: <{header}>")
            elif not modules:
                self.problem(where, f"<{header}>: no such Qt header")
            elif qt.group(2) in {"Qt" + module for module in modules}:
                self.problem(where, f"<{header}>: include the class, not the whole module")
            elif not modules & allowed:
                self.problem(where, f"{layer} may use Qt {' '.join(LAYERS[layer].qt)}, not {' '.join(sorted(modules))}: <{header}>")
            return
        for pattern, layers, only in EXTERNAL_HEADERS:
            if re.fullmatch(pattern, header):
                if layer not in layers:
                    self.problem(where, f"{layer} may not use <{header}> (only {' '.join(layers)})")
                elif only and place != only:
                    self.problem(where, f"<{header}> belongs to {only} alone")
                return
        if "/" in header or "." in header:
            self.problem(where, f"<{header}>: an unknown library; name it in scripts/check_layers.py or do without")
        elif layer in NO_FILES and header in FILE_HEADERS:
            self.problem(where, f"{layer} opens no files: <{header}>")

    def check_cycles(self, graph):
        state = {}

        def visit(node, path):
            state[node] = 1
            for other in graph.get(node, ()):
                if state.get(other) == 1:
                    ring = path[path.index(other):] + [other]
                    self.problem("src/" + node, "headers include each other in a ring: " + " -> ".join(ring))
                elif other in graph and other not in state:
                    visit(other, path + [other])
            state[node] = 2

        for node in sorted(graph):
            if node not in state:
                visit(node, [node])

    # Links -----------------------------------------------------------------------------------------------------

    def check_links(self, path):
        place = path.relative_to(self.root).as_posix()
        text = re.sub(r"#[^\n]*", "", path.read_text(encoding="utf-8"))
        for match in re.finditer(r"\b(frontdesk_layer|target_link_libraries)\s*\(([^)]*)\)", text):
            command, words = match.group(1), match.group(2).split()
            if not words or "${" in words[0]:
                continue
            layer = words[0] if command == "frontdesk_layer" else TARGET_LAYER.get(words[0])
            where = f"{place}:{text.count(chr(10), 0, match.start()) + 1}"
            if layer not in LAYERS:
                self.problem(where, f"{words[0]} is no layer of the house")
                continue
            for target in words[1:]:
                self.check_link(layer, where, target.strip('"'))

    def check_link(self, layer, where, target):
        if target in ("QT", "LINK", "PRECOMPILE", "PUBLIC", "PRIVATE", "INTERFACE") or "${" in target:
            return
        if target in TARGET_LAYER:
            if TARGET_LAYER[target] not in reach(layer) | {layer}:
                self.problem(where, f"{layer} may not link {target}")
        elif target.startswith("Qt6::"):
            if target[5:] not in LAYERS[layer].qt:
                self.problem(where, f"{layer} may not link {target}")
        elif target not in LAYERS[layer].libraries:
            self.problem(where, f"{layer} may not link {target}: an unknown library; name it in scripts/check_layers.py or do without")


# The diagram ---------------------------------------------------------------------------------------------------


def diagram():
    def mark(name, planned):
        return f"({name})" if name in planned else name

    lines = []
    for level in range(max(map(floor, LAYERS)), 0, -1):
        lines.append(f"  {level} |  " + "   ".join(mark(n, PLANNED_LAYERS) for n in LAYERS if floor(n) == level))
    stems = [*STEMS, *(mark(name, PLANNED_STEMS) for name in PLANNED_STEMS)]
    lines += ["", "  inside domain, from the bottom", "     kernel  " + " ".join(KERNEL), "     stems   " + " | ".join(stems),
              "     above   " + " ".join(mark(name, PLANNED_DOMAIN) for name in ABOVE), "", "  inside panels, from the bottom", f"     {SHARED_PANEL}",
              "     " + " | ".join(name for name in PANELS if name != SHARED_PANEL), ""]
    for name, layer in LAYERS.items():
        libraries = sorted({re.sub("ICU::.*|.*::", lambda m: "ICU" if m[0].startswith("ICU") else "", library)
                            for library in layer.libraries if "::" in library})
        lines.append(f"  {mark(name, PLANNED_LAYERS):<12}{layer.does}")
        lines.append(f"{'':14}stands on {', '.join(layer.below) or 'the C++ standard library'}")
        uses = ["Qt " + " ".join(layer.qt)] * bool(layer.qt) + libraries
        if uses:
            lines.append(f"{'':14}uses {', '.join(uses)}")
    lines += ["", "  A higher floor may include any lower one that it stands on, directly or not; never up, never sideways.",
              "  In parentheses: to come."]
    return "\n".join(lines) + "\n"


def in_document(text):
    match = re.search(re.escape(BEGIN) + r"\n```text\n(.*?)```\n" + re.escape(END), text, re.DOTALL)
    return match.group(1) if match else None


def check_document(root):
    path = root / "docs" / "architecture.md"
    shown = in_document(path.read_text(encoding="utf-8")) if path.is_file() else None
    if shown is None:
        return [f"docs/architecture.md: no diagram between '{BEGIN}' and '{END}'"]
    return [] if shown == diagram() else ["docs/architecture.md: another diagram than the check's: run scripts/check_layers.py --write-docs"]


def write_document(root):
    path = root / "docs" / "architecture.md"
    text = path.read_text(encoding="utf-8")
    if in_document(text) is None:
        raise SystemExit(f"check_layers: docs/architecture.md lacks '{BEGIN}', a text block and '{END}'")
    before, after = text.split(BEGIN)[0], text.split(END)[1]
    path.write_text(f"{before}{BEGIN}\n```text\n{diagram()}```\n{END}{after}", encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--root", type=Path, default=Path(__file__).resolve().parent.parent)
    for option in ("--diagram", "--check-docs", "--write-docs", "--self-test"):
        parser.add_argument(option, action="store_true")
    options = parser.parse_args()
    if options.diagram:
        print(diagram(), end="")
        return 0
    if options.write_docs:
        write_document(options.root)
        return 0
    if options.self_test:
        import check_layers_test  # beside this file
        return check_layers_test.run()
    problems = House(options.root, qt_headers()).check()
    if options.check_docs:
        problems += check_document(options.root)
    print(*problems, sep="\n", end="\n" if problems else "")
    print(f"check_layers: {len(problems)} violations" if problems else "check_layers: the house stands")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
