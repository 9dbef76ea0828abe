#include "panels/arrears/FeeLetterModels.h"

#include "exchange/FeeLetterList.h"
#include "text/FeeLabels.h"
#include "text/ShownLanguage.h"

#include <QCoreApplication>

namespace frontdesk {

namespace {

QString letterColumn(const char* text) { return QCoreApplication::translate("frontdesk::FeeLetterModel", text); }

std::vector<ListColumn<FeeOwing>> candidateColumns(const std::set<FeeAccountId>& unticked)
{
    return {
        {QStringLiteral("tick"), [] { return QString(); },
         [&unticked](const FeeOwing& row) {
             return QString(unticked.contains(row.account.id) ? QChar(0x2610) : QChar(0x2611));
         }},
        {QStringLiteral("place"), [] { return letterColumn(QT_TRANSLATE_NOOP("frontdesk::FeeLetterModel", "Room")); },
         [](const FeeOwing& row) { return toQt(row.account.place); }},
        {QStringLiteral("payer"), [] { return letterColumn(QT_TRANSLATE_NOOP("frontdesk::FeeLetterModel", "Payer")); },
         [](const FeeOwing& row) { return toQt(row.account.payer); }},
        {QStringLiteral("overdue"),
         [] { return letterColumn(QT_TRANSLATE_NOOP("frontdesk::FeeLetterModel", "Overdue")); },
         [](const FeeOwing& row) { return toQt(row.overdue.toYuan()); }},
        {QStringLiteral("since"), [] { return letterColumn(QT_TRANSLATE_NOOP("frontdesk::FeeLetterModel", "Since")); },
         [](const FeeOwing& row) { return toQt(toIso(row.oldest)); }},
        {QStringLiteral("class"), [] { return letterColumn(QT_TRANSLATE_NOOP("frontdesk::FeeLetterModel", "Why")); },
         [](const FeeOwing& row) { return feeClassLabel(row.account.feeClass); }},
    };
}

std::vector<ListColumn<FeeLetterRowOf>> letterColumns()
{
    return {
        {QStringLiteral("number"),
         [] { return letterColumn(QT_TRANSLATE_NOOP("frontdesk::FeeLetterModel", "Number")); },
         [](const FeeLetterRowOf& row) { return toQt(row.letter.number); }},
        {QStringLiteral("kind"), [] { return letterColumn(QT_TRANSLATE_NOOP("frontdesk::FeeLetterModel", "Kind")); },
         [](const FeeLetterRowOf& row) { return feeLetterLabel(row.letter.kind); }},
        {QStringLiteral("place"), [] { return letterColumn(QT_TRANSLATE_NOOP("frontdesk::FeeLetterModel", "Room")); },
         [](const FeeLetterRowOf& row) { return toQt(row.place); }},
        {QStringLiteral("payer"), [] { return letterColumn(QT_TRANSLATE_NOOP("frontdesk::FeeLetterModel", "Payer")); },
         [](const FeeLetterRowOf& row) { return toQt(row.payer); }},
        {QStringLiteral("total"), [] { return letterColumn(QT_TRANSLATE_NOOP("frontdesk::FeeLetterModel", "Yuan")); },
         [](const FeeLetterRowOf& row) { return toQt(row.letter.total.toYuan()); }},
        {QStringLiteral("state"), [] { return letterColumn(QT_TRANSLATE_NOOP("frontdesk::FeeLetterModel", "State")); },
         [](const FeeLetterRowOf& row) {
             const QString state = feeLetterState(row.letter);
             return row.letter.deliveredOn ? state + QLatin1Char(' ') + toQt(toIso(*row.letter.deliveredOn)) : state;
         }},
        {QStringLiteral("tracking"),
         [] { return letterColumn(QT_TRANSLATE_NOOP("frontdesk::FeeLetterModel", "Tracking, who signed")); },
         [](const FeeLetterRowOf& row) {
             return toQt(row.letter.tracking + (row.letter.proof.empty() ? "" : " " + row.letter.proof)).simplified();
         }},
    };
}

} // namespace

FeeCandidateModel::FeeCandidateModel(const std::set<FeeAccountId>& unticked, QObject* parent)
    : ListModel<FeeOwing>(
          candidateColumns(unticked), [](const FeeOwing& row) { return row.account.id.value(); }, parent)
{}

FeeLetterModel::FeeLetterModel(QObject* parent)
    : ListModel<FeeLetterRowOf>(
          letterColumns(), [](const FeeLetterRowOf& row) { return row.letter.id.value(); }, parent)
{}

} // namespace frontdesk
