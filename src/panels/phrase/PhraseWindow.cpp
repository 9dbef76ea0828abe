#include "panels/phrase/PhraseWindow.h"

#include "domain/guidance/PhraseBook.h"
#include "panels/phrase/PhraseModel.h"
#include "panels/support/SearchField.h"
#include "text/ErrorText.h"
#include "text/ShownLanguage.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QListView>

namespace frontdesk {

PhraseWindow::PhraseWindow(const Ports& ports, QWidget* window)
    : FinderPopover("phrase", ports.theme, window), m_ports(ports), m_model(new PhraseModel(this))
{
    setModel(m_model);
    retranslate();
}

std::shared_ptr<PhraseBook> PhraseWindow::book()
{
    const RuleBook& current = m_ports.books.current();
    Slots slots = m_ports.slots();
    if (!m_book || m_bookName != current.name() || m_bookSlots != slots) {
        m_book = std::make_shared<PhraseBook>(current, m_ports.vocabulary, slots);
        m_bookName = current.name();
        m_bookSlots = std::move(slots);
    }
    return m_book;
}

void PhraseWindow::search(const QString& typed)
{
    const int generation = ++m_generation;
    // On the read lane, although nothing is read: the first pinyin takes its time, and the window never waits.
    m_ports.desk.read<std::vector<Phrase>>(
        this, "phrase.window",
        [book = book(), words = fromQt(typed)](const ReadView&) -> Result<std::vector<Phrase>> {
            return book->find(words);
        },
        [this, generation](Result<std::vector<Phrase>> phrases) {
            if (generation != m_generation) {
                return; // of what was typed before
            }
            const bool none = phrases && phrases->empty();
            const QString problem = phrases ? QString() : errorText(phrases.error());
            m_model->setPhrases(phrases ? std::move(*phrases) : std::vector<Phrase>{});
            showFound();
            if (none) {
                tell(tr("No phrase of the rules in force holds these words."));
            } else if (!problem.isEmpty()) {
                tell(problem);
            }
        });
}

void PhraseWindow::take(bool)
{
    const Phrase* const phrase = m_model->phrase(chosen());
    if (phrase == nullptr) {
        return;
    }
    const bool forbidden = phrase->kind == Phrase::Kind::Forbidden;
    const QString words = toQt(forbidden ? phrase->instead : phrase->words);
    if (words.isEmpty()) {
        return; // nothing is known to say instead
    }
    QGuiApplication::clipboard()->setText(words);
    putAway();
    Q_EMIT told(tr("Copied: %1").arg(words));
}

void PhraseWindow::retranslate()
{
    setAccessibleName(tr("Phrases"));
    field().setAccessibleName(tr("Find a phrase"));
    list().setAccessibleName(tr("Phrases"));
    field().setPlaceholderText(tr("Find by characters, pinyin or initials, or by moment"));
    keys().setText(tr("\u2191 \u2193 choose \u00b7 Enter copies, of what is not to be said the better words \u00b7 Esc "
                      "closes"));
    m_model->retranslate();
}

void PhraseWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    FinderPopover::changeEvent(event);
}

} // namespace frontdesk
