#include "panels/call/CallListModel.h"

#include "panels/call/CallTexts.h"
#include "panels/support/PlainText.h"
#include "text/Format.h"
#include "text/Labels.h"
#include "text/ShownLanguage.h"

#include <QCoreApplication>
#include <algorithm>

namespace frontdesk {

namespace {

QString columnTitle(const char* text) { return QCoreApplication::translate("frontdesk::CallListModel", text); }

std::vector<ListColumn<Call>> callColumns(const TimeZone& zone, const Clock& clock)
{
    return {
        {QStringLiteral("time"), [] { return columnTitle(QT_TRANSLATE_NOOP("frontdesk::CallListModel", "Time")); },
         [&](const Call& call) { return whenText(call.live.rangAt, zone, clock.now()); }},
        {QStringLiteral("rings"), [] { return columnTitle(QT_TRANSLATE_NOOP("frontdesk::CallListModel", "Rings")); },
         [](const Call& call) { return CallTexts::rings(call); }},
        {QStringLiteral("caller"), [] { return columnTitle(QT_TRANSLATE_NOOP("frontdesk::CallListModel", "Caller")); },
         [](const Call& call) {
             const QString caller = CallTexts::caller(call);
             return call.caller.place.empty() ? caller : caller + QLatin1Char(' ') + toQt(call.caller.place);
         }},
        {QStringLiteral("category"),
         [] { return columnTitle(QT_TRANSLATE_NOOP("frontdesk::CallListModel", "Matter")); },
         [](const Call& call) {
             return call.category.empty() ? QStringLiteral("\u2014") : categoryLabel(call.category);
         }},
        {QStringLiteral("key_points"),
         [] { return columnTitle(QT_TRANSLATE_NOOP("frontdesk::CallListModel", "Key points")); },
         [](const Call& call) {
             const QString words = CallTexts::firstLine(call);
             return words.isEmpty() ? QStringLiteral("\u2014") : words;
         }},
        {QStringLiteral("result"), [] { return columnTitle(QT_TRANSLATE_NOOP("frontdesk::CallListModel", "Result")); },
         [](const Call& call) { return CallTexts::resultOf(call).words; }},
    };
}

bool comesBefore(const Call& a, const Call& b)
{
    const bool openA = CallTexts::isMissedOpen(a);
    const bool openB = CallTexts::isMissedOpen(b);
    if (openA != openB) {
        return openA;
    }
    if (a.live.rangAt != b.live.rangAt) {
        return openA ? a.live.rangAt < b.live.rangAt : a.live.rangAt > b.live.rangAt;
    }
    return a.id > b.id;
}

} // namespace

CallListModel::CallListModel(const TimeZone& zone, const Clock& clock, QObject* parent)
    : ListModel<Call>(
          callColumns(zone, clock), [](const Call& call) { return call.id.value(); }, parent)
{}

void CallListModel::setCalls(std::vector<Call> calls)
{
    std::sort(calls.begin(), calls.end(), comesBefore);
    setRows(std::move(calls));
}

QVariant CallListModel::extra(const Call& call, const QString& column, int role) const
{
    switch (role) {
    case RingCount:
        return call.live.ringCount;
    case Late:
        return call.live.late || call.live.outcome == CallOutcome::Missed;
    case Missed:
        return call.live.outcome == CallOutcome::Missed;
    case Voided:
        return call.voided.has_value();
    case State:
        return CallTexts::resultOf(call).state;
    case Haystack:
        return CallTexts::haystack(call);
    case Qt::ToolTipRole:
        return column == QLatin1String("key_points") ? plainToolTip(toQt(call.keyPoints)) : QVariant{};
    default:
        return {};
    }
}

void CallFilterModel::setTyped(const QString& typed)
{
    m_words = typed.toCaseFolded().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

bool CallFilterModel::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QString haystack = sourceModel()->index(row, 0, parent).data(CallListModel::Haystack).toString();
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString& word) { return haystack.contains(word); });
}

} // namespace frontdesk
