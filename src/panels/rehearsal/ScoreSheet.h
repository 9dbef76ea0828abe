#pragma once

#include "domain/rehearsal/RehearsalScore.h"
#include "rules/Guidance.h"
#include "rules/RuleBook.h"
#include "rules/Vocabulary.h"

#include <QCoreApplication>
#include <QString>

class QTextCursor;
class QTextDocument;

namespace frontdesk {

/// The score of one rehearsal as a document, for the screen and for paper: each step with what was done and what was
/// missed, and which clause asks for it. Plain text throughout: no words of a pack are read as markup. GUI thread.
class ScoreSheet {
    Q_DECLARE_TR_FUNCTIONS(frontdesk::ScoreSheet)
public:
    /// Who rehearsed what, and when; in the language of the screen.
    struct Head {
        QString unit = {};
        QString title = {}; ///< of the scenario
        QString pack = {};  ///< title and version
        QString person = {};
        QString when = {};
    };
    /// Both must outlive it. @param slots what is known of unit and staff, for the words to say
    ScoreSheet(const RuleBook& book, const Vocabulary& vocabulary, Slots slots);

    /// Fills an empty document; its default font is the paper's or the screen's.
    void write(QTextDocument& document, const Head& head, const RehearsalScore& score) const;
    /// The same of a score whose steps are not known.
    void writeHead(QTextDocument& document, const Head& head, int done, int due) const;
    /// "18 of 20" as a sentence.
    [[nodiscard]] static QString result(int done, int due);
    /// Whether the rehearsal is passed, as a sentence.
    [[nodiscard]] static QString passedText(const RehearsalScore& score);

private:
    [[nodiscard]] QString momentLabel(const std::string& moment) const;
    [[nodiscard]] QString wordsOf(const RehearsalTask& task) const;
    void writeStep(QTextCursor& cursor, int number, const RehearsalScore::Step& step) const;
    void writeForbidden(QTextCursor& cursor, const RehearsalScore& score) const;

    const RuleBook& m_book;
    const Vocabulary& m_vocabulary;
    Slots m_slots;
};

} // namespace frontdesk
