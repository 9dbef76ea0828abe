#include "panels/support/PackPapers.h"

#include "domain/UnitOfWork.h"
#include "domain/people/StaffRepository.h"
#include "exchange/PackSheets.h"
#include "text/ShownLanguage.h"

#include <QCoreApplication>

namespace frontdesk {

namespace {

using Names = std::vector<std::string>;

Result<Names> namesAtWork(const ReadView& view)
{
    return view.staff().all().map([](const std::vector<Staff>& all) {
        Names names;
        for (const Staff& each : all) {
            if (each.active) {
                names.push_back(each.name);
            }
        }
        return names;
    });
}

QString papersWord(const char* text) { return QCoreApplication::translate("PackPapers", text); }

/// Papers of one day begin at the same number, so that a lost one can be made again.
std::uint64_t testNumber(LocalDate day, int number)
{
    constexpr std::uint64_t mostADay = 100;
    const auto year = static_cast<std::uint64_t>(static_cast<int>(day.year()));
    return ((year * 100 + static_cast<unsigned>(day.month())) * 100 + static_cast<unsigned>(day.day())) * mostADay +
           static_cast<std::uint64_t>(number);
}

} // namespace

void openPackPapers(QWidget* parent, const RuleBook& book, const std::string& pack, const PackPaperPorts& ports,
                    const std::function<void(SheetWindow*)>& opened)
{
    const auto part = PackPart::of(book, pack);
    if (!part) {
        return;
    }
    const auto open = [parent, part = *part, ports, opened](const Names& names) {
        const LocalDate today = ports.zone.localDate(ports.clock.now());
        const auto papers = [part, &vocabulary = ports.vocabulary, unit = ports.unit, today] {
            return PackSheets(part, vocabulary, {.unit = unit, .date = toQt(toIso(today))});
        };
        const QList<SheetChoice> choices{
            {.word = QStringLiteral("card"),
             .title = [] { return papersWord(QT_TRANSLATE_NOOP("PackPapers", "Desk card")); },
             .make = [papers](int) { return papers().deskCard(); }},
            {.word = QStringLiteral("signIn"),
             .title = [] { return papersWord(QT_TRANSLATE_NOOP("PackPapers", "Training sheet")); },
             .make = [papers, names](int) { return papers().signIn(names); }},
            {.word = QStringLiteral("test"),
             .title = [] { return papersWord(QT_TRANSLATE_NOOP("PackPapers", "Short test")); },
             .make = [papers, today](int number) { return papers().shortTest(testNumber(today, number)); },
             .several = true}};
        auto* const window = new SheetWindow(choices, ports.sheets, parent);
        window->show();
        if (opened) {
            opened(window);
        }
    };
    ports.desk.read<Names>(parent, "pack.papers", &namesAtWork,
                           [open](const Result<Names>& names) { open(names.value_or(Names{})); });
}

} // namespace frontdesk
