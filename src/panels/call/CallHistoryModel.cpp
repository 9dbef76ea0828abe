#include "panels/call/CallHistoryModel.h"

#include "domain/call/CallRepository.h"
#include "panels/call/CallListModel.h"
#include "panels/call/CallTexts.h"
#include "panels/support/PlainText.h"
#include "text/Labels.h"
#include "text/ShownLanguage.h"

#include <QCoreApplication>
#include <algorithm>

namespace frontdesk {

namespace {

QString historyTitle(const char* text) { return QCoreApplication::translate("frontdesk::CallHistoryModel", text); }

QString orDash(const QString& words) { return words.isEmpty() ? QStringLiteral("\u2014") : words; }

std::vector<ListColumn<ListedCall>> historyColumns(const TimeZone& zone,
                                                   std::function<QString(const ListedCall&)> takenBy)
{
    return {
        {QStringLiteral("time"), [] { return historyTitle(QT_TRANSLATE_NOOP("frontdesk::CallHistoryModel", "Time")); },
         [&](const ListedCall& call) {
             const LocalDateTime local = zone.toLocal(call.rangAt);
             return toQt(toIso(local.date) + ' ' + local.time.toString());
         }},
        {QStringLiteral("line"), [] { return historyTitle(QT_TRANSLATE_NOOP("frontdesk::CallHistoryModel", "Line")); },
         [](const ListedCall& call) { return lineLabel(call.line, call.lineLabel, call.lineKind); }},
        {QStringLiteral("rings"),
         [] { return historyTitle(QT_TRANSLATE_NOOP("frontdesk::CallHistoryModel", "Rings")); },
         [](const ListedCall& call) { return CallTexts::rings(call); }},
        {QStringLiteral("caller"),
         [] { return historyTitle(QT_TRANSLATE_NOOP("frontdesk::CallHistoryModel", "Caller")); },
         [](const ListedCall& call) { return CallTexts::caller(call); }},
        {QStringLiteral("place"),
         [] { return historyTitle(QT_TRANSLATE_NOOP("frontdesk::CallHistoryModel", "Place")); },
         [](const ListedCall& call) { return orDash(toQt(call.caller.place)); }},
        {QStringLiteral("category"),
         [] { return historyTitle(QT_TRANSLATE_NOOP("frontdesk::CallHistoryModel", "Matter")); },
         [](const ListedCall& call) {
             return orDash(call.category.empty() ? QString() : categoryLabel(call.category));
         }},
        {QStringLiteral("key_points"),
         [] { return historyTitle(QT_TRANSLATE_NOOP("frontdesk::CallHistoryModel", "Key points")); },
         [](const ListedCall& call) { return orDash(toQt(call.words)); }},
        {QStringLiteral("result"),
         [] { return historyTitle(QT_TRANSLATE_NOOP("frontdesk::CallHistoryModel", "Result")); },
         [](const ListedCall& call) { return CallTexts::resultOf(call).words; }},
        {QStringLiteral("taken_by"),
         [] { return historyTitle(QT_TRANSLATE_NOOP("frontdesk::CallHistoryModel", "Taken by")); }, std::move(takenBy)},
    };
}

/// The calls that hold the words, in the order of the history as far as a piece reaches. Calls are indexed when they
/// are saved; the one that rang first may have been saved last, so each piece is put into the order of the rings (ids
/// are made at the first ring).
Result<IdPiece> callsWith(const ReadView& view, const CallHistoryFilter& filter, const std::optional<ListPlace>& from,
                          int most)
{
    return view.searchFrom(filter.words, RecordKind::Call, from, most).and_then([&](IdPiece piece) -> Result<IdPiece> {
        std::sort(piece.ids.begin(), piece.ids.end(), std::greater{});
        if (filter.which == CallsListed::All) {
            return piece;
        }
        return view.calls().among(filter.which, piece.ids).map([&](std::vector<std::int64_t> ids) {
            return IdPiece{.ids = std::move(ids), .next = piece.next};
        });
    });
}

} // namespace

CallHistoryModel::CallHistoryModel(DeskLink& desk, const TimeZone& zone, QObject* parent)
    : PagedModel<ListedCall>(
          historyColumns(zone, [this](const ListedCall& call) { return takenBy(call); }),
          [](const ListedCall& call) { return call.id.value(); }, desk, "call.history", parent)
{}

void CallHistoryModel::show(const CallHistoryFilter& filter)
{
    PagedModel<ListedCall>::show(
        {.ids =
             [filter](const ReadView& view, const std::optional<ListPlace>& from, int most) {
                 return filter.words.empty() ? view.calls().listed(filter.which, from, most)
                                             : callsWith(view, filter, from, most);
             },
         .rows = [](const ReadView& view, const std::vector<std::int64_t>& ids) { return view.calls().rows(ids); }});
}

void CallHistoryModel::setStaff(KnownStaff names)
{
    m_staff = std::move(names);
    retranslate();
}

QString CallHistoryModel::takenBy(const ListedCall& call) const
{
    const QString name = m_staff.nameOf(call.operatorId);
    return name.isEmpty() ? QStringLiteral("\u2014") : name;
}

QVariant CallHistoryModel::extra(const ListedCall& call, const QString& column, int role) const
{
    switch (role) {
    case CallListModel::RingCount:
        return call.ringCount;
    case CallListModel::Late:
        return call.late || call.outcome == CallOutcome::Missed;
    case CallListModel::Missed:
        return call.outcome == CallOutcome::Missed;
    case CallListModel::Voided:
        return call.voided;
    case CallListModel::State:
        return CallTexts::resultOf(call).state;
    case Qt::ToolTipRole:
        return column == QLatin1String("key_points") ? plainToolTip(toQt(call.words)) : QVariant{};
    default:
        return {};
    }
}

} // namespace frontdesk
