#pragma once

#include "base/IdMaker.h"
#include "domain/arrears/FeeKinds.h"
#include "domain/arrears/FeeLetterPaper.h"
#include "domain/complaint/Complaint.h"
#include "panels/arrears/FeeContactForm.h"
#include "panels/arrears/FeeContactGuidance.h"
#include "panels/arrears/FeeWorklistPage.h"
#include "panels/support/DeskLink.h"
#include "panels/support/FormDraft.h"

#include <QObject>
#include <map>
#include <optional>
#include <utility>

namespace frontdesk {

/// The day's list and the contact that is under way: what the panel of fees shows of them, and what they do. Owns no
/// page of the panel's; the panel puts them where they belong. GUI thread.
class FeeContactDesk : public QObject {
    Q_OBJECT
public:
    /// All must outlive it.
    struct Ports {
        DeskLink& desk;
        IdMaker& ids;
        const RuleBooks& books;
        const KeyBindings& keys;
        const Theme& theme;
        const Clock& clock;
        const TimeZone& zone;
        const FeeKinds& kinds;
        FeeTextCheck check; ///< of words that leave the house
        std::function<UnitSettings()> settings;
        std::function<Slots()> standingSlots;
    };
    explicit FeeContactDesk(Ports ports, QObject* parent = nullptr);

    [[nodiscard]] FeeWorklistPage* work() const { return m_work; }
    [[nodiscard]] FeeContactForm* form() const { return m_form; }
    [[nodiscard]] FeeContactGuidance& guidance() { return m_guidance; }
    [[nodiscard]] bool isUnderWay() const { return m_contact.has_value(); }

    void readWork();
    void lookAtChosen(); ///< the guidance follows the list
    void beginChosen();  ///< the contact of the chosen task; the guard speaks before the telephone is picked up
    void begin(const FeeAccount& account, std::vector<FeeItem> open, LocalDate today); ///< one by itself
    void save();
    void leave();   ///< what is typed goes on when the same contact is begun again
    void discard(); ///< nobody goes on with it
    void second();  ///< one has passed: what is half entered is kept
    /// With whom contacts were half entered when the program ended, in words, once.
    [[nodiscard]] QString takeWaiting() { return std::exchange(m_waiting, QString()); }
    void retranslate();

Q_SIGNALS:
    void letterWanted(frontdesk::FeeAccountId account); ///< the step is one by letter
    void begun();
    void ended(frontdesk::FeeAccountId account, const QString& words);
    void ticketOpened(const frontdesk::RecordRef& ticket);
    void failed(const frontdesk::Error& error);
    void guidanceChanged();

private:
    /// A contact that somebody left half entered: it is gone on with when it is begun again.
    struct Half {
        FeeContactId id;
        RecordImage payload;
    };
    void beginTask(const FeeTask& task);
    void started(FeeContactCase with, const std::optional<Half>& half);
    void keepDraft();
    void restoreDrafts();
    void putAside(FeeAccountId next);
    void showSaid();
    [[nodiscard]] RecordImage draft() const;
    void follow();
    void saveContact(const FeeContactToSave& input);
    void saveDispute(const FeeContactToSave& input);

    Ports m_with;
    FeeContactGuidance m_guidance;
    FeeWorklistPage* m_work;
    FeeContactForm* m_form;
    FormDraft m_draft;
    std::map<FeeAccountId, Half> m_halves; ///< by account: the latest of each
    QString m_waiting;
    std::optional<FeeContactId> m_contact;
    UtcTime m_begunAt{};
    ComplaintId m_ticket;
    bool m_saving = false;
    bool m_moved = false; ///< since the last draft
};

} // namespace frontdesk
