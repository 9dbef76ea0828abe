#include "panels/rehearsal/ScoreSheet.h"

#include "rules/Engine.h"
#include "text/ShownLanguage.h"

#include <QTextBlockFormat>
#include <QTextCharFormat>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>
#include <algorithm>

namespace frontdesk {

namespace {

constexpr double titleSize = 1.35; ///< of the text's
constexpr double stepSize = 1.1;
constexpr double markWidth = 32;

QString clauses(const std::vector<std::string>& source)
{
    QStringList words;
    for (const std::string& clause : source) {
        words += toQt(clause);
    }
    return words.join(QStringLiteral(", "));
}

QString mark(bool done) { return done ? QStringLiteral("\u2713") : QStringLiteral("\u2717"); }

QTextCharFormat sized(const QTextDocument& document, double times, bool bold)
{
    QTextCharFormat format;
    const QFont font = document.defaultFont();
    if (font.pointSizeF() > 0) {
        format.setFontPointSize(font.pointSizeF() * times);
    } else {
        format.setProperty(QTextFormat::FontPixelSize, qRound(font.pixelSize() * times));
    }
    format.setFontWeight(bold ? QFont::DemiBold : QFont::Normal);
    return format;
}

void line(QTextCursor& cursor, const QString& words, const QTextCharFormat& format = {}, double above = 0)
{
    QTextBlockFormat block;
    block.setTopMargin(above);
    if (cursor.document()->isEmpty()) {
        cursor.setBlockFormat(block);
        cursor.setCharFormat(format);
    } else {
        cursor.insertBlock(block, format);
    }
    cursor.insertText(words, format);
}

/// The entry of that key in any pack.
template <class Entry>
const Entry* entryOf(const RuleBook& book, std::vector<Entry> Pack::*entries, const std::string& key)
{
    for (const Pack& pack : book.packs()) {
        for (const Entry& entry : pack.*entries) {
            if (keyOf(entry.head) == key) {
                return &entry;
            }
        }
    }
    return nullptr;
}

/// A table of three columns: done or not, what, which clause.
QTextTable* insertTable(QTextCursor& cursor, int rows)
{
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellPadding(2);
    format.setCellSpacing(0);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setColumnWidthConstraints({QTextLength(QTextLength::FixedLength, markWidth),
                                      QTextLength(QTextLength::VariableLength, 0),
                                      QTextLength(QTextLength::PercentageLength, 22)});
    return cursor.insertTable(rows, 3, format);
}

void fillRow(QTextTable& table, int row, const QString& first, const QString& second, const QString& third, bool bold)
{
    QTextCharFormat format;
    format.setFontWeight(bold ? QFont::DemiBold : QFont::Normal);
    table.cellAt(row, 0).firstCursorPosition().insertText(first, format);
    table.cellAt(row, 1).firstCursorPosition().insertText(second, format);
    table.cellAt(row, 2).firstCursorPosition().insertText(third);
}

} // namespace

ScoreSheet::ScoreSheet(const RuleBook& book, const Vocabulary& vocabulary, Slots slots)
    : m_book(book), m_vocabulary(vocabulary), m_slots(std::move(slots))
{}

QString ScoreSheet::result(int done, int due)
{
    return done == due ? tr("Everything was said and done: %1 of %2 points.").arg(done).arg(due)
                       : tr("%1 of %2 points.").arg(done).arg(due);
}

QString ScoreSheet::passedText(const RehearsalScore& score)
{
    return score.isPassed() ? tr("Passed: nothing that is required is missing.")
                            : tr("Not passed: something that is required is missing, or words not to say were typed.");
}

QString ScoreSheet::momentLabel(const std::string& moment) const
{
    const MomentWord* const word = m_vocabulary.moment(moment);
    return word == nullptr ? toQt(moment) : shown(word->label);
}

QString ScoreSheet::wordsOf(const RehearsalTask& task) const
{
    switch (task.kind) {
    case RehearsalTask::Kind::Reach:
        return tr("It came to this");
    case RehearsalTask::Kind::InTime:
        return tr("In time");
    case RehearsalTask::Kind::Say: {
        const PromptEntry* const prompt = entryOf(m_book, &Pack::prompts, task.key);
        const QString words =
            prompt == nullptr || prompt->say.empty() ? toQt(task.key) : toQt(fillSlots(prompt->say.front(), m_slots));
        return tr("Said: %1").arg(words);
    }
    case RehearsalTask::Kind::Tick: {
        const std::size_t slash = task.key.rfind('/');
        const ChecklistEntry* const list = entryOf(m_book, &Pack::checklists, task.key.substr(0, slash));
        if (list != nullptr) {
            for (const StepEntry& step : list->steps) {
                if (step.id == task.key.substr(slash + 1)) {
                    return tr("Done: %1").arg(shown(step.text));
                }
            }
        }
        return tr("Done: %1").arg(toQt(task.key));
    }
    case RehearsalTask::Kind::Fill: {
        const LocalText* const field = m_vocabulary.field(task.key);
        return tr("Filled in: %1").arg(field == nullptr ? toQt(task.key) : shown(*field));
    }
    }
    return {};
}

void ScoreSheet::writeStep(QTextCursor& cursor, int number, const RehearsalScore::Step& step) const
{
    line(cursor, tr("%1. %2", "number and name of a step").arg(number).arg(momentLabel(step.moment)),
         sized(*cursor.document(), stepSize, true), cursor.document()->defaultFont().pixelSize() > 0 ? 12 : 8);
    QTextTable* const table = insertTable(cursor, std::max(1, static_cast<int>(step.items.size())));
    int row = 0;
    for (const RehearsalScore::Item& item : step.items) {
        fillRow(*table, row++, mark(item.done), wordsOf(item.task), item.done ? QString() : clauses(item.task.source),
                !item.done);
    }
    cursor.movePosition(QTextCursor::End);
}

void ScoreSheet::writeForbidden(QTextCursor& cursor, const RehearsalScore& score) const
{
    if (score.forbidden().empty()) {
        return;
    }
    line(cursor, tr("Typed and not to be said"), sized(*cursor.document(), stepSize, true), 12);
    QTextTable* const table = insertTable(cursor, static_cast<int>(score.forbidden().size()));
    int row = 0;
    for (const RehearsalScore::Forbidden& forbidden : score.forbidden()) {
        QString words = forbidden.words.empty() ? toQt(forbidden.key) : toQt(forbidden.words.front());
        if (!forbidden.instead.empty()) {
            words = tr("%1 \u2013 better: %2").arg(words, toQt(forbidden.instead));
        }
        fillRow(*table, row++, mark(false), words, clauses(forbidden.source), true);
    }
    cursor.movePosition(QTextCursor::End);
}

void ScoreSheet::writeHead(QTextDocument& document, const Head& head, int done, int due) const
{
    QTextCursor cursor(&document);
    line(cursor, tr("Rehearsal: %1").arg(head.title), sized(document, titleSize, true));
    for (const QString& words : {QStringList{head.unit, head.pack}.join(QStringLiteral(" \u00B7 ")),
                                 QStringList{head.person, head.when}.join(QStringLiteral(" \u00B7 "))}) {
        line(cursor, words);
    }
    line(cursor, result(done, due), sized(document, stepSize, true), 6);
}

void ScoreSheet::write(QTextDocument& document, const Head& head, const RehearsalScore& score) const
{
    writeHead(document, head, score.done(), score.due());
    QTextCursor cursor(&document);
    cursor.movePosition(QTextCursor::End);
    line(cursor, passedText(score));
    int number = 0;
    for (const RehearsalScore::Step& step : score.steps()) {
        writeStep(cursor, ++number, step);
    }
    writeForbidden(cursor, score);
}

} // namespace frontdesk
