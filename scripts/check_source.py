#!/usr/bin/env python3
"""The part of the style check that needs nothing but Python and Qt's lupdate (see scripts/check_style.sh).

  no Chinese in src/**/*.{h,cpp}       phrases come from packs, screen texts from the translations
  no C++ file above 450 lines
  no path of somebody's machine        the tree builds anywhere
  no ";" in the name of a test         ctest would take it for two
  tst_X.cpp has its namespace tst_X    several tests are compiled as one file, and share names of helpers
  translations complete                nothing unfinished, nothing new that lupdate finds, nothing that it no longer
                                       finds, and the same place markers (%1, %n) on both sides

  --update     run lupdate on the .ts files: new texts come in unfinished, texts that are gone go out
  --self-test  check this check on texts made for it
"""

import argparse
import re
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree
from pathlib import Path

MOST_LINES = 450
# Ideographs with their punctuation, radicals, bopomofo and full-width forms.
CHINESE = re.compile("[\u2e80-\u2fdf\u3000-\u30ff\u3100-\u312f\u31a0-\u31bf\u3400-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef"
                     "\U00020000-\U0003ffff]")
# Absolute paths of homes and workplaces; tests take a temporary folder from the system.
MACHINE_PATH = re.compile(r"""(?:^|[\s"'(=`])(/(?:home|root|work|Users|mnt|srv|opt|tmp)/[\w.-]+)""")
TEST_NAME = re.compile(r'^TEST_CASE\("[^"]*;')
PLACES = ("src", "ui", "resources", "scripts", "tests", "docs", ".ci")
SINGLE = ("CMakeLists.txt", "CMakePresets.json", "README.md", ".clang-format", ".clang-tidy", ".gitignore")
TEXTS = {".h", ".cpp", ".ui", ".qrc", ".sql", ".toml", ".txt", ".cmake", ".json", ".py", ".sh", ".md", ".ts", ".in", ""}
LUPDATE = ("/usr/lib/qt6/bin/lupdate", "lupdate6")
FULL, PLURALS = "frontdesk_zh_CN.ts", "frontdesk_en.ts"


def texts(root):
    for name in SINGLE:
        if (root / name).is_file():
            yield root / name
    for place in PLACES:
        for path in sorted((root / place).rglob("*")):
            if path.is_file() and path.suffix in TEXTS and "__pycache__" not in path.parts and "fixtures" not in path.parts:
                yield path


def check_text(place, text):
    """What is wrong with one file."""
    is_code = place.endswith((".h", ".cpp"))
    problems = []
    lines = text.splitlines()
    name = Path(place).stem
    if name.startswith("tst_") and is_code and not re.search(rf"^namespace ([\w:]+::)?{name} {{$", text, re.MULTILINE):
        problems.append(f"{place}: a test is a namespace of its own name, {name}")
    if is_code and len(lines) > MOST_LINES:
        problems.append(f"{place}: {len(lines)} lines, {MOST_LINES} at most")
    for number, line in enumerate(lines, 1):
        if is_code and place.startswith("src/") and CHINESE.search(line):
            problems.append(f"{place}:{number}: Chinese in C++: {CHINESE.search(line)[0]}")
        if is_code and TEST_NAME.search(line):
            problems.append(f"{place}:{number}: a semicolon in the name of a test")
        found = MACHINE_PATH.search(line)
        if found and not (number == 1 and line.startswith("#!")):
            problems.append(f"{place}:{number}: a path of one machine: {found[1]}")
    return problems


def messages(tree, only_plurals=False):
    """(context, source, comment) -> message of a .ts file; what lupdate kept of old texts counts too."""
    found = {}
    for context in tree.getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            if not only_plurals or message.get("numerus") == "yes":
                found[name, message.findtext("source") or "", message.findtext("comment") or ""] = message
    return found


def markers(text):
    return set(re.findall(r"%(?:L?\d{1,2}|L?n)", text))


def check_message(place, key, message):
    translation = message.find("translation")
    where = f'{place}: {key[0]}: "{key[1]}"'
    if translation is None:
        return [f"{where}: not translated"]
    if translation.get("type") in ("vanished", "obsolete"):
        return [f"{where}: no longer in the program: remove it"]
    forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
    if translation.get("type") == "unfinished" or not all(form.strip() for form in forms):
        return [f"{where}: not translated"]
    # A plural form may spell its number out.
    wanted = markers(key[1]) - {"%n", "%Ln"}
    return [f"{where}: place markers differ in '{form}'" for form in forms
            if markers(form) - {"%n", "%Ln"} != wanted]


def check_translation(place, tree, found, only_plurals=False):
    """One .ts file against what lupdate finds in the sources now."""
    have = messages(tree, only_plurals)
    problems = [f'{place}: {key[0]}: "{key[1]}": new in the program, not in the file: run scripts/check_source.py --update'
                for key in sorted(found.keys() - have.keys())]
    for key, message in sorted(have.items(), key=lambda item: item[0]):
        problems += check_message(place, key, message) if key in found else \
            [f'{place}: {key[0]}: "{key[1]}": no longer in the program: remove it']
    return problems


def lupdate(root, file, *options):
    """Runs lupdate on the sources into a .ts file, made when missing; returns what it complained of."""
    tool = next((path for path in LUPDATE if Path(path).is_file()), None)
    if tool is None:
        return [f"no lupdate ({LUPDATE[0]}): run scripts/setup"]
    sources = [name for name in ("src", "ui") if (root / name).is_dir()]
    done = subprocess.run([tool, "-silent", "-no-obsolete", "-locations", "none", *options, *sources,
                           "-ts", str(file)], cwd=root, capture_output=True, text=True, check=False)
    complaints = [f"lupdate: {line.strip()}" for line in done.stderr.splitlines() if line.strip()]
    if done.returncode != 0 or not file.is_file():
        complaints.append(f"lupdate: exit code {done.returncode}")
    return complaints


def check_translations(root):
    """The Chinese file holds every text. An English one, if there is one, holds the plural forms: the rest is English already."""
    with tempfile.TemporaryDirectory() as temporary:
        fresh = Path(temporary) / "fresh.ts"
        problems = lupdate(root, fresh, "-target-language", "zh_CN")
        if not fresh.is_file():
            return problems
        tree = ElementTree.parse(fresh)
    for name, only_plurals in ((FULL, False), (PLURALS, True)):
        path, found = root / "resources" / "i18n" / name, messages(tree, only_plurals)
        if path.is_file():
            problems += check_translation(f"resources/i18n/{name}", ElementTree.parse(path), found, only_plurals)
        elif found and not only_plurals:
            problems.append(f"resources/i18n/{name}: missing, with {len(found)} texts to translate")
    return problems


def update_translations(root):
    complaints = lupdate(root, root / "resources" / "i18n" / FULL, "-target-language", "zh_CN")
    if (root / "resources" / "i18n" / PLURALS).is_file():
        complaints += lupdate(root, root / "resources" / "i18n" / PLURALS, "-target-language", "en", "-pluralonly")
    return complaints


class SourceTest(unittest.TestCase):
    def ts(self, body, numerus=""):
        return ElementTree.ElementTree(ElementTree.fromstring(
            f"<TS><context><name>Strip</name><message{numerus}><source>%1 rings</source>{body}</message></context></TS>"))

    def found(self, numerus=""):
        return messages(self.ts("", numerus))

    def test_chinese_in_code_fails(self):
        self.assertEqual(len(check_text("src/base/A.cpp", 'x = "\u5143";\n')), 1)
        self.assertEqual(len(check_text("src/base/A.h", "// \uff0c\n")), 1)
        self.assertEqual(check_text("tests/base/A.cpp", 'x = "\u5143";\n'), [])
        self.assertEqual(check_text("src/base/A.cpp", 'x = "\\u5143 \u00a5 \u2192";\n'), [])

    def test_a_long_file_fails(self):
        self.assertEqual(check_text("src/base/A.cpp", "\n" * MOST_LINES), [])
        self.assertEqual(len(check_text("src/base/A.cpp", "\n" * (MOST_LINES + 1))), 1)

    def test_a_path_of_one_machine_fails(self):
        for path in ("home", "tmp", "root"):
            self.assertEqual(len(check_text("scripts/x", f'cd "/{path}/somebody"\n')), 1)
        self.assertEqual(check_text("scripts/x", "#!/usr/bin/env bash\ncd /usr/lib/qt6 :/packs/base.toml\n"), [])

    def test_a_test_of_two_names_fails(self):
        self.assertEqual(len(check_text("tests/base/A.cpp", 'TEST_CASE("a; b", "[c]")\n')), 1)
        self.assertEqual(check_text("tests/base/A.cpp", 'TEST_CASE("a, b", "[c;]")\n'), [])

    def test_a_test_without_its_namespace_fails(self):
        self.assertEqual(len(check_text("tests/base/tst_A.cpp", "namespace tst_B {\n}\n")), 1)
        self.assertEqual(check_text("tests/base/tst_A.cpp", "namespace frontdesk::tst_A {\n}\n"), [])
        self.assertEqual(check_text("tests/base/tst_A.cpp", "namespace tst_A {\n}\n"), [])

    def test_translations_are_complete(self):
        done = self.ts("<translation>\u54cd\u94c3 %1</translation>")
        self.assertEqual(check_translation("x.ts", done, self.found()), [])
        for body in ('<translation type="unfinished">%1</translation>', "<translation></translation>", "",
                     '<translation type="vanished">%1</translation>', "<translation>\u54cd\u94c3</translation>"):
            with self.subTest(body=body):
                self.assertEqual(len(check_translation("x.ts", self.ts(body), self.found())), 1)

    def test_texts_that_came_or_went_fail(self):
        done = self.ts("<translation>%1</translation>")
        self.assertIn("no longer", check_translation("x.ts", done, {})[0])
        empty = ElementTree.ElementTree(ElementTree.fromstring("<TS/>"))
        self.assertIn("new in the program", check_translation("x.ts", empty, self.found())[0])

    def test_every_plural_form_is_wanted(self):
        forms = "<translation><numerusform>%1</numerusform><numerusform></numerusform></translation>"
        plural = ' numerus="yes"'
        self.assertEqual(len(check_translation("x.ts", self.ts(forms, plural), self.found(plural), True)), 1)
        self.assertEqual(messages(self.ts(forms), True), {})


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--root", type=Path, default=Path(__file__).resolve().parent.parent)
    parser.add_argument("--update", action="store_true")
    parser.add_argument("--self-test", action="store_true")
    options = parser.parse_args()
    if options.self_test:
        result = unittest.TextTestRunner().run(unittest.defaultTestLoader.loadTestsFromTestCase(SourceTest))
        return 0 if result.wasSuccessful() and result.testsRun else 1
    if options.update:
        complaints = update_translations(options.root)
        print(*complaints, sep="\n", end="\n" if complaints else "")
        return 1 if complaints else 0
    problems = []
    for path in texts(options.root):
        problems += check_text(path.relative_to(options.root).as_posix(), path.read_text(encoding="utf-8", errors="replace"))
    problems += check_translations(options.root)
    print(*problems, sep="\n", end="\n" if problems else "")
    print(f"check_source: {len(problems)} problems" if problems else "check_source: clean")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
