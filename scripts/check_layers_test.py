"""Checks scripts/check_layers.py itself: small trees which must pass, and trees with one fault each which must not."""

import tempfile
import unittest
from pathlib import Path

import check_layers as check

QT = {"QString": {"Core"}, "QObject": {"Core"}, "QWidget": {"Widgets"}, "QtWidgets": {"Widgets"}, "QSqlDatabase": {"Sql"},
      "qglobal.h": {"Core"}}


class Tree:
    """A sound house with one small file in every folder that the tables name, plus what a test puts into it."""

    def __init__(self, folder):
        self.root = Path(folder)
        places = [f"src/{name}" for name in check.LAYERS if name not in check.PLANNED_LAYERS + ("panels",)]
        places += [f"src/{name}/{inner}" for name, layer in check.LAYERS.items() for inner in layer.folders]
        places += [f"src/domain/{name}" for name in check.KERNEL + check.STEMS + check.ABOVE
                   if name not in check.PLANNED_DOMAIN]
        places += [f"src/panels/{name}" for name in check.PANELS]
        for place in places:
            self.put(place + "/Sample.h", "#pragma once\n#include <vector>\n")

    def put(self, path, text):
        path = self.root / path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def problems(self):
        return check.House(self.root, QT).check()


class LayerTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.tree = Tree(folder.name)

    def passes(self, path, text):
        self.tree.put(path, text)
        self.assertEqual(self.tree.problems(), [])

    def fails(self, path, text, *expected):
        self.tree.put(path, text)
        problems = self.tree.problems()
        self.assertEqual(len(problems), 1, problems)
        for part in (path.split("/")[0], *expected):
            self.assertIn(part, problems[0])

    def test_the_sound_house_stands(self):
        self.assertEqual(self.tree.problems(), [])

    def test_an_include_may_go_down_any_number_of_floors(self):
        self.passes("src/app/Down.cpp", '#include "base/Sample.h"\n#include "panels/call/Sample.h"\n')

    def test_an_include_up_fails(self):
        self.fails("src/base/Up.cpp", '#include "rules/Sample.h"\n', "src/base/Up.cpp:1", "includes up")

    def test_an_include_sideways_fails(self):
        self.fails("src/storage/Side.cpp", '\n#include "telephony/Sample.h"\n', "Side.cpp:2", "includes sideways")

    def test_panels_never_see_storage(self):
        self.fails("src/panels/call/Store.cpp", '#include "storage/Sample.h"\n', "panels includes")

    def test_the_command_line_never_sees_panels_nor_widgets(self):
        self.fails("src/cli/Window.cpp", '#include "panels/call/Sample.h"\n', "cli includes")
        self.fails("src/cli/Window.cpp", "#include <QWidget>\n", "not Widgets")

    def test_a_stem_never_includes_a_stem(self):
        self.fails("src/domain/call/Other.h", '#include "domain/pack/Sample.h"\n', "stem call includes stem pack")

    def test_the_kernel_never_includes_a_stem(self):
        self.fails("src/domain/people/Up.h", '#include "domain/call/Sample.h"\n', "includes up")
        self.tree.put("src/domain/people/Up.h", "")
        self.fails("src/domain/RecordRef.h", '#include "domain/call/Sample.h"\n', "includes up")

    def test_a_stem_never_includes_the_desk(self):
        self.fails("src/domain/call/Up.h", '#include "domain/desk/Sample.h"\n', "includes up")

    def test_the_desk_joins_stems_and_stems_use_the_kernel(self):
        self.tree.put("src/domain/UnitOfWork.h", '#pragma once\n#include "domain/audit/Sample.h"\nclass CallRepository;\n')
        self.tree.put("src/domain/call/Use.h", '#include "domain/UnitOfWork.h"\n#include "domain/promise/Sample.h"\n')
        self.passes("src/domain/desk/Join.h", '#include "domain/call/Sample.h"\n#include "domain/pack/Sample.h"\n')

    def test_the_unit_of_work_only_forward_declares_repositories(self):
        self.tree.put("src/domain/audit/AuditRepository.h", "")
        self.fails("src/domain/UnitOfWork.h", '#include "domain/audit/AuditRepository.h"\n', "forward-declares")

    def test_a_panel_sees_support_only(self):
        self.passes("src/panels/call/Use.h", '#include "panels/support/Sample.h"\n#include "panels/call/Sample.h"\n')
        self.fails("src/panels/call/Use.h", '#include "panels/strip/Sample.h"\n', "includes sideways")

    def test_what_panels_share_sees_no_panel(self):
        self.fails("src/panels/support/Up.h", '#include "panels/call/Sample.h"\n', "includes sideways")

    def test_a_file_directly_in_panels_fails(self):
        self.fails("src/panels/Loose.h", "", "panels/support")

    def test_there_is_no_qt_in_the_lower_floors(self):
        for layer in ("base", "rules", "domain"):
            for header in ("QString", "QtCore/QString", "qglobal.h"):
                with self.subTest(layer=layer, header=header):
                    path = f"src/{layer}/{'call/' if layer == 'domain' else ''}WithQt.cpp"
                    self.fails(path, f"#include <{header}>\n", "no Qt")
                    self.tree.put(path, "")

    def test_a_layer_uses_its_own_qt_modules_only(self):
        self.passes("src/storage/Store.cpp", "#include <QObject>\n#include <QString>\n")
        self.fails("src/text/Sql.cpp", "#include <QSqlDatabase>\n", "not Sql")

    def test_a_whole_qt_module_fails(self):
        self.fails("src/panels/call/Slow.cpp", "#include <QtWidgets>\n", "include the class")

    def test_a_qt_header_that_does_not_exist_fails(self):
        self.fails("src/text/Typo.cpp", "#include <QStrng>\n", "no such Qt header")

    def test_toml_belongs_to_one_file(self):
        self.passes("src/rules/TomlDocument.cpp", "#include <toml++/toml.h>\n")
        self.fails("src/rules/Engine.cpp", "#include <toml++/toml.h>\n", "TomlDocument.cpp alone")

    def test_a_library_out_of_its_layer_fails(self):
        self.fails("src/domain/call/Store.cpp", "#include <sqlite3.h>\n", "may not use")

    def test_an_unknown_library_fails(self):
        self.fails("src/storage/New.cpp", "#include <boost/asio.hpp>\n", "unknown library")

    def test_rules_open_no_files(self):
        self.fails("src/rules/Reads.cpp", "#include <fstream>\n", "opens no files")

    def test_an_include_that_is_not_written_from_src_fails(self):
        self.fails("src/domain/call/Near.cpp", '#include "Sample.h"\n', "written from src")
        self.fails("src/domain/call/Near.cpp", '#include "../pack/Sample.h"\n', "written from src")

    def test_our_own_headers_stand_in_quotes(self):
        self.fails("src/rules/Angle.cpp", "#include <base/Sample.h>\n", "quotes")

    def test_headers_in_a_ring_fail(self):
        self.tree.put("src/base/One.h", '#include "base/Two.h"\n')
        self.fails("src/base/Two.h", '#include "base/One.h"\n', "ring")

    def test_unknown_places_fail(self):
        self.fails("src/helpers/Any.h", "", "unknown layer")

    def test_an_unknown_folder_of_domain_fails(self):
        self.fails("src/domain/misc/Any.h", "", "unknown folder of domain")

    def test_an_unknown_folder_of_tests_fails(self):
        self.fails("tests/misc/tst_Any.cpp", "", "unknown folder of tests")

    def test_an_unknown_top_level_entry_fails(self):
        self.fails("notes.txt", "", "top level")

    def test_build_folders_and_dotfiles_are_nobodys_business(self):
        self.tree.put("build/dev/x.txt", "")
        self.passes(".ci/run", "")

    def test_a_name_that_stands_for_nothing_fails(self):
        (self.tree.root / "src/domain/call/Sample.h").unlink()
        (self.tree.root / "src/text/Sample.h").unlink()
        problems = self.tree.problems()
        self.assertEqual(len(problems), 2, problems)
        self.assertIn("src/text: stale layer", problems[0])
        self.assertIn("src/domain/call: stale", problems[1])

    def test_a_planned_name_that_exists_moves_up(self):
        planned = check.PLANNED_STEMS[0]
        self.fails(f"src/domain/{planned}/Any.h", "", "no longer planned")

    def test_links_follow_the_same_table(self):
        place = "src/CMakeLists.txt"
        self.passes(place, "frontdesk_layer(storage QT LINK frontdesk_domain Qt6::Core SQLite::SQLite3)\n"
                           "target_link_libraries(frontdesk PRIVATE frontdesk_panels spdlog::spdlog)\n")
        self.fails(place, "frontdesk_layer(domain LINK frontdesk_text)\n", "domain may not link frontdesk_text")
        self.fails(place, "frontdesk_layer(domain QT LINK Qt6::Core)\n", "domain may not link Qt6::Core")
        self.fails(place, "target_link_libraries(frontdeskctl PRIVATE Qt6::Widgets)\n", "cli may not link")
        self.fails(place, "frontdesk_layer(text LINK Boost::asio)\n", "unknown library")
        self.fails(place, "target_link_libraries(mystery PRIVATE frontdesk_base)\n", "no layer")

    def test_the_document_shows_the_diagram(self):
        self.assertEqual(len(check.check_document(self.tree.root)), 1)
        for old in ("", "old\n"):
            self.tree.put("docs/architecture.md", f"# Before\n{check.BEGIN}\n```text\n{old}```\n{check.END}\nafter\n")
            self.assertIn("another diagram", check.check_document(self.tree.root)[0])
            check.write_document(self.tree.root)
            self.assertEqual(check.check_document(self.tree.root), [])
            written = (self.tree.root / "docs/architecture.md").read_text(encoding="utf-8")
            self.assertEqual(written.count(check.diagram()), 1)
            self.assertTrue(written.startswith("# Before\n") and written.endswith("\nafter\n"))


def run():
    result = unittest.TextTestRunner().run(unittest.defaultTestLoader.loadTestsFromTestCase(LayerTest))
    return 0 if result.wasSuccessful() and result.testsRun else 1
