#include "exchange/FeeLetterList.h"

#include "text/FeeLabels.h"
#include "text/ShownLanguage.h"

#include <QCoreApplication>

namespace frontdesk {

namespace {

QString letterListText(const char* text) { return QCoreApplication::translate("FeeLetterList", text); }

} // namespace

QString feeLetterState(const FeeLetter& letter)
{
    if (letter.voided) {
        return letterListText(QT_TRANSLATE_NOOP("FeeLetterList", "Voided"));
    }
    if (letter.kind == FeeLetterKind::Suit) {
        return letterListText(QT_TRANSLATE_NOOP("FeeLetterList", "Filed"));
    }
    return letter.returned      ? letterListText(QT_TRANSLATE_NOOP("FeeLetterList", "Came back"))
           : letter.deliveredOn ? letterListText(QT_TRANSLATE_NOOP("FeeLetterList", "Delivered"))
           : letter.sentAt      ? letterListText(QT_TRANSLATE_NOOP("FeeLetterList", "Sent"))
                                : letterListText(QT_TRANSLATE_NOOP("FeeLetterList", "Made"));
}

OutTable FeeLetterList::of(const std::vector<FeeLetter>& letters, const std::map<FeeAccountId, FeeAccount>& accounts,
                           const NamesOfStaff& names)
{
    const auto column = [](const char* key, const char* title, int width = 14) {
        return OutColumn{key, fromQt(letterListText(title)), false, width};
    };
    OutTable table{.title = fromQt(letterListText(QT_TRANSLATE_NOOP("FeeLetterList", "Letters")))};
    table.columns = {column("number", QT_TRANSLATE_NOOP("FeeLetterList", "Number"), 18),
                     column("kind", QT_TRANSLATE_NOOP("FeeLetterList", "Kind")),
                     column("day", QT_TRANSLATE_NOOP("FeeLetterList", "Day"), 12),
                     column("place", QT_TRANSLATE_NOOP("FeeLetterList", "Room")),
                     column("payer", QT_TRANSLATE_NOOP("FeeLetterList", "Payer"), 18),
                     column("total", QT_TRANSLATE_NOOP("FeeLetterList", "Amount in yuan"), 16),
                     column("state", QT_TRANSLATE_NOOP("FeeLetterList", "State"), 12),
                     column("tracking", QT_TRANSLATE_NOOP("FeeLetterList", "Tracking number"), 20),
                     column("delivered_on", QT_TRANSLATE_NOOP("FeeLetterList", "Delivered on"), 12),
                     column("proof", QT_TRANSLATE_NOOP("FeeLetterList", "Who signed, or why it came back"), 28),
                     column("by", QT_TRANSLATE_NOOP("FeeLetterList", "Made by"), 12)};
    for (const FeeLetter& letter : letters) {
        const auto account = accounts.find(letter.account);
        const bool known = account != accounts.end();
        table.rows.push_back({letter.number, fromQt(feeLetterLabel(letter.kind)), toIso(letter.day),
                              known ? account->second.place : std::string{},
                              known ? account->second.payer : std::string{}, letter.total.toYuan(),
                              fromQt(feeLetterState(letter)), letter.tracking,
                              letter.deliveredOn ? toIso(*letter.deliveredOn) : std::string{}, letter.proof,
                              nameOfStaff(letter.operatorId, names)});
    }
    return table;
}

} // namespace frontdesk
