#include "cli/ShownCalls.h"

#include "cli/TerminalCell.h"
#include "text/Format.h"
#include "text/Labels.h"
#include "text/ShownLanguage.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <array>

namespace frontdesk {

namespace {

struct ShownColumn {
    const char* title;
    int width; ///< in cells of a terminal; 0: to the end of the line
};

constexpr std::array shownColumns{
    ShownColumn{QT_TRANSLATE_NOOP("Frontdeskctl", "Rang"), 16},
    ShownColumn{QT_TRANSLATE_NOOP("Frontdeskctl", "State"), 14},
    ShownColumn{QT_TRANSLATE_NOOP("Frontdeskctl", "Caller"), 14},
    ShownColumn{QT_TRANSLATE_NOOP("Frontdeskctl", "Number"), 15},
    ShownColumn{QT_TRANSLATE_NOOP("Frontdeskctl", "Place"), 12},
    ShownColumn{QT_TRANSLATE_NOOP("Frontdeskctl", "Category"), 12},
    ShownColumn{QT_TRANSLATE_NOOP("Frontdeskctl", "Key points"), 0},
};

QString shownState(const Call& call)
{
    if (call.voided) {
        return QCoreApplication::translate("Frontdeskctl", "voided");
    }
    if (call.toComplete) {
        return QCoreApplication::translate("Frontdeskctl", "to complete");
    }
    return call.live.late ? QCoreApplication::translate("Frontdeskctl", "answered late")
                          : outcomeLabel(call.live.outcome);
}

template <class Made> QJsonValue jsonId(const std::optional<Made>& id)
{
    return id ? QJsonValue{toQt(id->toString())} : QJsonValue{};
}

} // namespace

void ShownCalls::add(const Call& call)
{
    if (m_as == As::Json) {
        addJson(toJson(call));
        return;
    }
    const std::string number = call.caller.phone ? call.caller.phone->display() : call.live.callerId;
    const std::string rang = toIso(m_zone.toLocal(call.live.rangAt)).substr(0, 16);
    addRow({toQt(rang).replace(QLatin1Char('T'), QLatin1Char(' ')), shownState(call),
            callerLabel(call.caller.name, call.caller.title, call.caller.nameDeclined), toQt(number),
            toQt(call.caller.place), call.category.empty() ? QString{} : categoryLabel(call.category),
            toQt(call.keyPoints)});
}

void ShownCalls::add(const Party& party)
{
    const auto number = std::find_if(party.contacts.begin(), party.contacts.end(),
                                     [](const Contact& contact) { return contact.isNumber(); });
    const std::string phone = number == party.contacts.end() ? std::string{} : number->value;
    const std::string place = party.places.empty() ? std::string{} : party.places.front().number;
    if (m_as == As::Table) {
        addRow({{},
                QCoreApplication::translate("Frontdeskctl", "directory"),
                callerLabel(party.name, party.title, false),
                toQt(phone),
                toQt(place),
                {},
                toQt(party.companyName)});
        return;
    }
    QJsonArray places;
    for (const PlaceLink& link : party.places) {
        places.append(toQt(link.number));
    }
    QJsonArray phones;
    for (const Contact& contact : party.contacts) {
        if (contact.isNumber()) {
            phones.append(toQt(contact.digits));
        }
    }
    addJson({{QStringLiteral("kind"), toQt(nameOf(RecordKind::Party))},
             {QStringLiteral("id"), toQt(party.id.toString())},
             {QStringLiteral("name"), toQt(party.name)},
             {QStringLiteral("title"), toQt(party.title)},
             {QStringLiteral("company"), toQt(party.companyName)},
             {QStringLiteral("phones"), phones},
             {QStringLiteral("places"), places},
             {QStringLiteral("voided"), party.voided.has_value()}});
}

void ShownCalls::add(RecordRef record)
{
    const QString kind = toQt(nameOf(record.kind));
    if (m_as == As::Json) {
        addJson({{QStringLiteral("kind"), kind}, {QStringLiteral("id"), QString::number(record.id)}});
    } else {
        addRow({kind, QString::number(record.id)});
    }
}

std::int64_t ShownCalls::finish()
{
    if (m_as == As::Json) {
        m_out << (m_count == 0 ? "[]\n" : "\n]\n");
    }
    return m_count;
}

void ShownCalls::addJson(const QJsonObject& object)
{
    m_out << (m_count++ == 0 ? "[\n" : ",\n") << QJsonDocument{object}.toJson(QJsonDocument::Compact).toStdString();
}

void ShownCalls::addRow(const std::vector<QString>& cells)
{
    const auto write = [this](const std::vector<QString>& row) {
        std::string line;
        for (std::size_t at = 0; at < row.size(); ++at) {
            line += (at == 0 ? "" : "  ") + shownCell(row[at], shownColumns[at].width);
        }
        line.erase(line.find_last_not_of(' ') + 1);
        m_out << line << '\n';
    };
    if (m_count++ == 0) {
        std::vector<QString> titles;
        for (const ShownColumn& column : shownColumns) {
            titles.push_back(QCoreApplication::translate("Frontdeskctl", column.title));
        }
        write(titles);
    }
    write(cells);
}

QJsonObject ShownCalls::toJson(const Call& call) const
{
    const CallSnapshot& live = call.live;
    const auto time = [this](UtcTime when) { return QJsonValue{toQt(toIso(when, m_zone))}; };
    const auto timeOrNull = [&](const std::optional<UtcTime>& when) { return when ? time(*when) : QJsonValue{}; };
    QJsonArray holds;
    for (const CallHold& hold : live.holds) {
        holds.append(QJsonObject{{QStringLiteral("started_at"), time(hold.startedAt)},
                                 {QStringLiteral("seconds"), qint64{hold.seconds}},
                                 {QStringLiteral("reason"), toQt(hold.reason)},
                                 {QStringLiteral("consent"), hold.consent},
                                 {QStringLiteral("over_limit"), hold.overLimit}});
    }
    QJsonValue voided;
    if (call.voided) {
        voided = QJsonObject{{QStringLiteral("at"), time(call.voided->at)},
                             {QStringLiteral("reason"), toQt(call.voided->reason)},
                             {QStringLiteral("by"), jsonId(call.voided->by)}};
    }
    QJsonValue dealtWith;
    if (call.dealtWith) {
        dealtWith = QJsonObject{{QStringLiteral("at"), time(call.dealtWith->at)},
                                {QStringLiteral("how"), toQt(call.dealtWith->how)}};
    }
    return {{QStringLiteral("kind"), toQt(nameOf(RecordKind::Call))},
            {QStringLiteral("id"), toQt(call.id.toString())},
            {QStringLiteral("rang_at"), time(live.rangAt)},
            {QStringLiteral("answered_at"), timeOrNull(live.answeredAt)},
            {QStringLiteral("ended_at"), timeOrNull(live.endedAt)},
            {QStringLiteral("line"), live.line},
            {QStringLiteral("line_label"), toQt(live.lineLabel)},
            {QStringLiteral("line_kind"), toQt(live.lineKind)},
            {QStringLiteral("source"), toQt(live.source)},
            {QStringLiteral("caller_id"), toQt(live.callerId)},
            {QStringLiteral("rings"), live.ringCount},
            {QStringLiteral("waited_ms"), qint64{live.waitedMillis}},
            {QStringLiteral("talked_ms"), qint64{live.talkedMillis}},
            {QStringLiteral("outcome"), toQt(nameOf(live.outcome))},
            {QStringLiteral("ended_by"), toQt(nameOf(live.endedBy))},
            {QStringLiteral("dropped"), live.dropped},
            {QStringLiteral("late"), live.late},
            {QStringLiteral("late_reason"), toQt(call.lateReason)},
            {QStringLiteral("holds"), holds},
            {QStringLiteral("caller_name"), toQt(call.caller.name)},
            {QStringLiteral("title"), toQt(call.caller.title)},
            {QStringLiteral("phone"), toQt(call.caller.phone ? call.caller.phone->digits() : std::string{})},
            {QStringLiteral("extension"), toQt(call.caller.phone ? call.caller.phone->extension() : std::string{})},
            {QStringLiteral("place"), toQt(call.caller.place)},
            {QStringLiteral("name_declined"), call.caller.nameDeclined},
            {QStringLiteral("phone_declined"), call.caller.phoneDeclined},
            {QStringLiteral("category"), toQt(call.countsAs())},
            {QStringLiteral("key_points"), toQt(call.keyPoints)},
            {QStringLiteral("requested_items"), toQt(call.requestedItems)},
            {QStringLiteral("recap_confirmed"), call.recapConfirmed},
            {QStringLiteral("to_complete"), call.toComplete},
            {QStringLiteral("operator"), jsonId(call.operatorId)},
            {QStringLiteral("dealt_with"), dealtWith},
            {QStringLiteral("voided"), voided},
            {QStringLiteral("version"), qint64{call.version}}};
}

} // namespace frontdesk
