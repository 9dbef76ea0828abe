#pragma once

#include "domain/guidance/RuleBooks.h"
#include "panels/support/DeskLink.h"
#include "panels/support/FinderPopover.h"
#include "rules/Guidance.h"
#include "rules/Vocabulary.h"

#include <functional>
#include <memory>

namespace frontdesk {

class PhraseBook;
class PhraseModel;

/// The phrase library: what the packs in force say, by category and moment, found by characters, pinyin or initials;
/// and what is not to be said, with what to say instead. Enter copies the words. It names nobody, so a locked desk
/// shows it too. GUI thread.
class PhraseWindow : public FinderPopover {
    Q_OBJECT
public:
    /// All must outlive it.
    struct Ports {
        DeskLink& desk;
        const RuleBooks& books;
        const Vocabulary& vocabulary;
        std::function<Slots()> slots; ///< what is known of unit and staff now
        const Theme& theme;
    };
    /// @param window that it lies over
    PhraseWindow(const Ports& ports, QWidget* window);

    void retranslate();

Q_SIGNALS:
    void told(const QString& words); ///< what was copied

protected:
    void search(const QString& typed) override;
    void take(bool shifted) override;
    void changeEvent(QEvent* event) override;

private:
    /// The book of now, made anew when packs or slots are other ones.
    [[nodiscard]] std::shared_ptr<PhraseBook> book();

    Ports m_ports;
    PhraseModel* m_model;
    std::shared_ptr<PhraseBook> m_book; ///< searched on the read lane, one search at a time
    std::string m_bookName;
    Slots m_bookSlots;
    int m_generation = 0; ///< of the search that was asked last
};

} // namespace frontdesk
