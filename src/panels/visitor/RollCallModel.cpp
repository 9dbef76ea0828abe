#include "panels/visitor/RollCallModel.h"

#include "panels/support/ChipDelegate.h"
#include "panels/support/PlainText.h"
#include "panels/visitor/VisitTexts.h"
#include "text/Format.h"
#include "text/InsideLabels.h"
#include "text/ShownLanguage.h"
#include "text/VisitLabels.h"

#include <QCoreApplication>
#include <QFont>
#include <algorithm>

namespace frontdesk {

namespace {

QString rollCallText(const char* text) { return QCoreApplication::translate("frontdesk::RollCallModel", text); }

QString markLabel(RollCall::Mark mark)
{
    switch (mark) {
    case RollCall::Mark::Found:
        return rollCallText(QT_TRANSLATE_NOOP("frontdesk::RollCallModel", "Found"));
    case RollCall::Mark::Left:
        return rollCallText(QT_TRANSLATE_NOOP("frontdesk::RollCallModel", "Signed out"));
    case RollCall::Mark::Missing:
        break;
    }
    return rollCallText(QT_TRANSLATE_NOOP("frontdesk::RollCallModel", "Not found"));
}

/// A column of visits; the head of an area stands in the first one alone.
ListColumn<RollCallRow> rollCallColumn(const char* key, const char* title, std::function<QString(const Visit&)> text)
{
    return {
        QLatin1String(key), [title] { return rollCallText(title); },
        [text = std::move(text)](const RollCallRow& row) { return row.head.isEmpty() ? text(row.visit) : QString(); }};
}

std::vector<ListColumn<RollCallRow>> rollCallColumns(const TimeZone& zone, const Clock& clock)
{
    return {
        {QStringLiteral("mark"),
         [] { return rollCallText(QT_TRANSLATE_NOOP("frontdesk::RollCallModel", "Roll-call")); },
         [](const RollCallRow& row) { return row.head.isEmpty() ? markLabel(row.mark) : row.head; }},
        rollCallColumn("visitor", QT_TRANSLATE_NOOP("frontdesk::RollCallModel", "Visitor"),
                       [](const Visit& visit) { return visitorLabel(visit); }),
        rollCallColumn("host", QT_TRANSLATE_NOOP("frontdesk::RollCallModel", "Host"),
                       [](const Visit& visit) { return toQt(visit.host); }),
        rollCallColumn("place", QT_TRANSLATE_NOOP("frontdesk::RollCallModel", "Room"),
                       [](const Visit& visit) { return toQt(visit.place); }),
        rollCallColumn("company", QT_TRANSLATE_NOOP("frontdesk::RollCallModel", "Company"),
                       [](const Visit& visit) { return visit.name.empty() ? QString() : toQt(visit.company); }),
        rollCallColumn("plate", QT_TRANSLATE_NOOP("frontdesk::RollCallModel", "Plate"),
                       [](const Visit& visit) { return toQt(visit.plate); }),
        rollCallColumn("came", QT_TRANSLATE_NOOP("frontdesk::RollCallModel", "Came at"),
                       [&](const Visit& visit) {
                           return visit.arrivedAt ? whenText(*visit.arrivedAt, zone, clock.now()) : QString();
                       }),
        rollCallColumn(
            "badge", QT_TRANSLATE_NOOP("frontdesk::RollCallModel", "Badge"),
            [](const Visit& visit) { return visit.badgeNo == 0 ? QString() : QString::number(visit.badgeNo); }),
    };
}

} // namespace

RollCallModel::RollCallModel(const TimeZone& zone, const Clock& clock, QObject* parent)
    : ListModel<RollCallRow>(
          rollCallColumns(zone, clock), [](const RollCallRow& row) { return row.id; }, parent)
{}

void RollCallModel::setRollCall(const RollCall& call, bool hideFound, const QString& typed)
{
    const QStringList words = typed.toCaseFolded().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const auto matches = [&](const Visit& visit) {
        const QString haystack = words.isEmpty() ? QString() : VisitTexts::haystack(visit);
        return std::all_of(words.begin(), words.end(), [&](const QString& word) { return haystack.contains(word); });
    };
    std::vector<RollCallRow> rows;
    std::int64_t headId = 0;
    const InsideList everybody = call.list(false); // heads count whoever was found, too
    for (const InsideArea& area : everybody.areas()) {
        --headId; // the same area keeps its number whatever is hidden
        std::vector<RollCallRow> visits;
        int accounted = 0;
        for (const InsideGroup& group : area.groups) {
            for (const Visit& visit : group.visits) {
                const RollCall::Mark mark = call.markOf(visit);
                accounted += RollCall::isAccounted(mark) ? visit.people() : 0;
                if (!(hideFound && RollCall::isAccounted(mark)) && matches(visit)) {
                    visits.push_back({.id = visit.id.value(), .visit = visit, .mark = mark});
                }
            }
        }
        if (visits.empty()) {
            continue;
        }
        //: The head of an area: %1 the floor, %2 how many were found, %3 of how many
        QStringList head{rollCallText(QT_TRANSLATE_NOOP("frontdesk::RollCallModel", "%1: found %2 of %3"))
                             .arg(areaLabel(area))
                             .arg(accounted)
                             .arg(area.people())};
        if (const FloorSafety* const person = FloorSafety::find(call.safety(), area)) {
            head += safetyLabel(person);
        }
        rows.push_back({.id = headId, .head = head.join(QStringLiteral(" \u00B7 ")), .visit = visits.front().visit});
        rows.insert(rows.end(), visits.begin(), visits.end());
    }
    setRows(std::move(rows));
}

int RollCallModel::visitFrom(int row) const
{
    const int count = rowCount({});
    for (int at = std::max(row, 0); at < count; ++at) {
        if (!isHead(at)) {
            return at;
        }
    }
    for (int at = std::min(row, count) - 1; at >= 0; --at) {
        if (!isHead(at)) {
            return at;
        }
    }
    return -1;
}

Qt::ItemFlags RollCallModel::flags(const QModelIndex& index) const
{
    const bool head = index.isValid() && isHead(index.row());
    return head ? Qt::ItemNeverHasChildren : ListModel<RollCallRow>::flags(index);
}

QVariant RollCallModel::extra(const RollCallRow& row, const QString& column, int role) const
{
    switch (role) {
    case listrole::chip:
        if (!row.head.isEmpty() || column != QLatin1String("mark")) {
            return {};
        }
        return RollCall::isAccounted(row.mark) ? QStringLiteral("ok") : QStringLiteral("plain");
    case Qt::FontRole: {
        if (row.head.isEmpty() && column != QLatin1String("visitor")) {
            return {};
        }
        QFont font;
        font.setWeight(QFont::DemiBold);
        return font;
    }
    case Qt::ToolTipRole:
        return row.head.isEmpty() ? plainToolTip(VisitTexts::host(row.visit)) : QVariant{};
    default:
        return {};
    }
}

} // namespace frontdesk
