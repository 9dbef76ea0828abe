#include "exchange/PackSheets.h"

#include "domain/desk/DeskCard.h"
#include "domain/guidance/ShortTest.h"
#include "exchange/SheetLayout.h"
#include "rules/Engine.h"
#include "text/PackLabels.h"
#include "text/ShownLanguage.h"

#include <QCoreApplication>
#include <algorithm>
#include <utility>

namespace frontdesk {

namespace {

constexpr std::size_t mostMomentsNamed = 24;
constexpr int signingHeight = 26; ///< points: a signature
constexpr int guestRows = 4;

QString paperText(const char* text, int count = -1)
{
    return QCoreApplication::translate("PackSheets", text, nullptr, count);
}

int rankOf(CardRank rank) { return static_cast<int>(rank); }

QString letterOf(std::size_t choice) { return QString(QChar(static_cast<char16_t>(u'A' + choice))); }

QString quoted(const QString& words) { return QStringLiteral("\u201C%1\u201D").arg(words); }

} // namespace

QString PackSheets::about() const
{
    const std::string& version = m_part.head().version;
    return version.empty() ? QString() : paperText(QT_TRANSLATE_NOOP("PackSheets", "Version %1")).arg(toQt(version));
}

Sheet PackSheets::begin(Sheet::Size size, const QString& title) const
{
    return {.size = size, .unit = toQt(m_head.unit), .title = title, .about = about(), .date = m_head.date};
}

QString PackSheets::said(const std::string& words) const
{
    std::map<std::string, std::string> known{{"unit", m_head.unit}};
    known["greeting"] = Engine::greeting(m_part.book(), Facts{});
    return PackLabels::sentence(words, known, m_vocabulary);
}

Sheet PackSheets::deskCard() const
{
    const DeskCard card = DeskCard::of(m_part.book(), m_part.head().id).value_or(DeskCard{});
    Sheet sheet = begin(Sheet::Size::A5, shown(card.title));
    for (CardMoment moment : card.moments) {
        // What stays longest carries the name of the moment.
        std::stable_sort(moment.lines.begin(), moment.lines.end(),
                         [](const CardLine& a, const CardLine& b) { return a.rank < b.rank; });
        QString label = PackLabels::moment(moment.moment, m_vocabulary);
        for (const CardLine& line : moment.lines) {
            const QString when = PackLabels::conditions(line.when, m_vocabulary);
            sheet.blocks.append({.kind = SheetBlock::Kind::Saying,
                                 .text = line.say.empty() ? shown(line.text) : quoted(said(line.say)),
                                 .lead = when.isEmpty() ? QString() : when + QLatin1Char(':'),
                                 .label = std::exchange(label, QString()),
                                 .rank = rankOf(line.rank)});
        }
    }
    if (!card.limits.empty()) {
        QString label = paperText(QT_TRANSLATE_NOOP("PackSheets", "Limits"));
        QStringList core; // in one line, which stays
        QList<SheetBlock> others;
        for (const CardLimit& limit : card.limits) {
            const QString when = PackLabels::conditions(limit.when, m_vocabulary);
            const QString words = (when.isEmpty() ? QString() : when + QLatin1String(": ")) +
                                  PackLabels::limit(limit.what, m_vocabulary) + QLatin1Char(' ') +
                                  PackLabels::amount(limit.what, limit.most, m_vocabulary);
            if (limit.rank == CardRank::Near) {
                core += words;
            } else {
                others.append({.kind = SheetBlock::Kind::Saying, .text = words, .rank = rankOf(limit.rank)});
            }
        }
        if (!core.isEmpty()) {
            sheet.blocks.append({.kind = SheetBlock::Kind::Saying,
                                 .text = core.join(QStringLiteral(" \u00B7 ")),
                                 .label = std::exchange(label, QString())});
        }
        if (!others.isEmpty()) {
            others.first().label = label; // where no line stays for certain
        }
        sheet.blocks.append(others);
    }
    if (!card.forbidden.empty()) {
        QString label = paperText(QT_TRANSLATE_NOOP("PackSheets", "Not to be said"));
        for (const CardForbidden& forbidden : card.forbidden) {
            SheetBlock block{.kind = SheetBlock::Kind::Saying,
                             .label = std::exchange(label, QString()),
                             .rank = rankOf(forbidden.rank)};
            block.text = quoted(toQt(forbidden.words.front()));
            if (!forbidden.instead.empty()) {
                block.text += QStringLiteral(" \u2192 ") + quoted(said(forbidden.instead));
            }
            sheet.blocks.append(block);
        }
    }
    return SheetLayout::fitted(sheet, 1, [](int left) {
        return paperText(QT_TRANSLATE_N_NOOP("PackSheets", "%n more line(s) found no room here; the program has them."),
                         left);
    });
}

Sheet PackSheets::signIn(const std::vector<std::string>& people) const
{
    Sheet sheet = begin(Sheet::Size::A4,
                        paperText(QT_TRANSLATE_NOOP("PackSheets", "Training: %1")).arg(shown(m_part.head().title)));
    const std::vector<std::string> moments = m_part.moments();
    QStringList named;
    for (std::size_t at = 0; at < std::min(moments.size(), mostMomentsNamed); ++at) {
        named += PackLabels::moment(moments[at], m_vocabulary);
    }
    if (moments.size() > mostMomentsNamed) {
        named += paperText(QT_TRANSLATE_N_NOOP("PackSheets", "%n more"),
                           static_cast<int>(moments.size() - mostMomentsNamed));
    }
    sheet.blocks.append(SheetBlock::heading(paperText(QT_TRANSLATE_NOOP("PackSheets", "What it is about"))));
    sheet.blocks.append(SheetBlock::paragraph(named.join(QStringLiteral(" \u00B7 "))));
    sheet.blocks.append(
        SheetBlock::paragraph(paperText(QT_TRANSLATE_NOOP("PackSheets", "Trainer: %1    Day: %1    Place: %1"))
                                  .arg(QString(14, QLatin1Char('_')))));
    SheetBlock table{.kind = SheetBlock::Kind::Table, .rowHeight = signingHeight};
    table.columns = {{QStringLiteral("#"), 1, true},
                     {paperText(QT_TRANSLATE_NOOP("PackSheets", "Name")), 5},
                     {paperText(QT_TRANSLATE_NOOP("PackSheets", "Signature")), 6},
                     {paperText(QT_TRANSLATE_NOOP("PackSheets", "Date")), 4}};
    for (const std::string& name : people) {
        table.rows.append(QStringList{QString::number(table.rows.size() + 1), toQt(name)});
    }
    for (int row = 0; row < guestRows; ++row) {
        table.rows.append(QStringList{QString::number(table.rows.size() + 1)});
    }
    sheet.blocks.append(table);
    return sheet;
}

Sheet PackSheets::shortTest(std::uint64_t number) const
{
    Sheet sheet = begin(Sheet::Size::A4,
                        paperText(QT_TRANSLATE_NOOP("PackSheets", "Short test: %1")).arg(shown(m_part.head().title)));
    //: %1 the version of the pack, %2 the number of the paper
    sheet.about = paperText(QT_TRANSLATE_NOOP("PackSheets", "%1, paper %2")).arg(about()).arg(number);
    const auto questions = ShortTest::of(m_part.book(), m_part.head().id, m_vocabulary, number);
    if (questions.empty()) {
        sheet.blocks.append(SheetBlock::paragraph(
            paperText(QT_TRANSLATE_NOOP("PackSheets", "This pack holds nothing that could be asked."))));
        return sheet;
    }
    sheet.blocks.append(
        SheetBlock::paragraph(paperText(QT_TRANSLATE_NOOP("PackSheets", "Name: %1    Date: %1    Right: ____ of %2"))
                                  .arg(QString(16, QLatin1Char('_')))
                                  .arg(questions.size())));
    const auto momentText = [&](const TestQuestion& question) {
        const QString when = PackLabels::conditions(question.when, m_vocabulary);
        QString moment = PackLabels::moment(question.subject, m_vocabulary);
        if (const QString list = shown(question.title); !list.isEmpty()) {
            moment += QStringLiteral(" \u00B7 ") + list;
        }
        return when.isEmpty() ? moment : QStringLiteral("%1 (%2)").arg(moment, when);
    };
    const auto questionText = [&](const TestQuestion& question) {
        switch (question.kind) {
        case TestQuestion::Kind::WhatToSay:
            //: %1 a moment, such as "First words after answering"
            return paperText(QT_TRANSLATE_NOOP("PackSheets", "%1: what do you say?")).arg(momentText(question));
        case TestQuestion::Kind::NotToSay:
            return paperText(QT_TRANSLATE_NOOP("PackSheets", "Which of these is not said?"));
        case TestQuestion::Kind::SayInstead:
            return paperText(QT_TRANSLATE_NOOP("PackSheets", "What do you say instead of %1?"))
                .arg(quoted(toQt(question.subject)));
        case TestQuestion::Kind::HowMany:
            //: %1 a limit, such as "Longest hold"
            return paperText(QT_TRANSLATE_NOOP("PackSheets", "%1: how much is it?"))
                .arg(PackLabels::limit(question.subject, m_vocabulary));
        case TestQuestion::Kind::WhichField:
            return paperText(QT_TRANSLATE_NOOP("PackSheets", "%1: which of these has to be written down?"))
                .arg(momentText(question));
        case TestQuestion::Kind::WhichStep:
            return paperText(QT_TRANSLATE_NOOP("PackSheets", "%1: which of these steps belongs to it?"))
                .arg(momentText(question));
        }
        return QString();
    };
    const auto choiceText = [&](const TestQuestion& question, const LocalText& choice) {
        switch (question.kind) {
        case TestQuestion::Kind::HowMany:
            return PackLabels::amount(question.subject, std::stoll(choice.zh), m_vocabulary);
        case TestQuestion::Kind::WhichField:
            return PackLabels::field(choice.zh, m_vocabulary);
        case TestQuestion::Kind::WhichStep:
            return shown(choice);
        case TestQuestion::Kind::WhatToSay:
        case TestQuestion::Kind::NotToSay:
        case TestQuestion::Kind::SayInstead:
            break;
        }
        return quoted(said(choice.zh));
    };
    SheetBlock key{.kind = SheetBlock::Kind::Table};
    key.columns = {{QStringLiteral("#"), 1, true},
                   {paperText(QT_TRANSLATE_NOOP("PackSheets", "Right")), 2},
                   {paperText(QT_TRANSLATE_NOOP("PackSheets", "Answer")), 12},
                   {paperText(QT_TRANSLATE_NOOP("PackSheets", "Clause")), 5}};
    for (std::size_t at = 0; at < questions.size(); ++at) {
        const TestQuestion& question = questions[at];
        const QString mark = QString::number(at + 1);
        sheet.blocks.append(SheetBlock::item(mark + QLatin1Char('.'), questionText(question)));
        for (std::size_t choice = 0; choice < question.choices.size(); ++choice) {
            sheet.blocks.append(SheetBlock::item(letterOf(choice), choiceText(question, question.choices[choice]), 1));
        }
        QStringList clauses;
        for (const std::string& clause : question.source) {
            clauses += toQt(clause);
        }
        key.rows.append(QStringList{mark, letterOf(question.right),
                                    choiceText(question, question.choices[question.right]),
                                    clauses.join(QLatin1Char(' '))});
    }
    sheet.blocks.append(SheetBlock::pageBreak());
    sheet.blocks.append(SheetBlock::heading(paperText(QT_TRANSLATE_NOOP("PackSheets", "Answers"))));
    sheet.blocks.append(key);
    return sheet;
}

} // namespace frontdesk
