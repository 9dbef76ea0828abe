#include "bench/desk/BenchDesk.h"
#include "bench/desk/DeskBenches.h"
#include "bench/desk/PaintWatch.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace frontdesk::bench {

namespace {

constexpr double frame = 16; // milliseconds

void type(QWidget& widget, const QString& letter)
{
    QKeyEvent pressed(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, letter);
    QCoreApplication::sendEvent(&widget, &pressed);
}

/// The letters as an input method or a key brings them, one at a time.
QStringList lettersOf(const std::string& text)
{
    QStringList letters;
    for (const char32_t letter : QString::fromStdString(text).toUcs4()) {
        letters += QString::fromUcs4(&letter, 1);
    }
    return letters;
}

} // namespace

void measureKeys(Figures& figures, BenchDesk& desk, const std::vector<std::string>& typed)
{
    figures.heading("From a key in the filter to the painted rows");
    auto& field = desk.widget<QLineEdit>("historyFilterLineEdit");
    PaintWatch watch(desk.widget<QTableView>("historyTableView"));
    Samples first; // letters in an empty field: a Chinese character, an initial, a digit
    Samples later;
    for (const std::string& text : typed) {
        if (!field.text().isEmpty()) {
            watch.beginOtherList();
            field.clear();
            static_cast<void>(watch.untilPainted());
        }
        const QStringList letters = lettersOf(text);
        for (qsizetype at = 0; at < letters.size(); ++at) {
            if (letters[at] == QLatin1String(" ")) {
                type(field, letters[at]); // changes nothing
                continue;
            }
            watch.beginOtherList();
            type(field, letters[at]);
            (at == 0 ? first : later).add(watch.untilPainted());
        }
    }
    Samples all = first;
    all.addAll(later);
    figures.milliseconds("the first key, median", first.median());
    figures.milliseconds("the first key, p95", first.quantile(0.95));
    figures.milliseconds("later keys, median", later.median());
    figures.milliseconds("later keys, p95", later.quantile(0.95));
    figures.milliseconds("all " + std::to_string(all.count()) + " keys, p95", all.quantile(0.95), frame);
}

} // namespace frontdesk::bench
