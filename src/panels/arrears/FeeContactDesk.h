#pragma once

#include "base/IdMaker.h"
#include "domain/arrears/FeeKinds.h"
#include "domain/arrears/FeeLetterPaper.h"
#include "domain/complaint/Complaint.h"
#include "panels/arrears/FeeContactForm.h"
#include "panels/arrears/FeeContactGuidance.h"
#include "panels/arrears/FeeWorklistPage.h"
#include "panels/support/DeskLink.h"

#include <QObject>

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
    void leave(); ///< what is typed goes on when the same contact is begun again
    void retranslate();

Q_SIGNALS:
    void letterWanted(frontdesk::FeeAccountId account); ///< the step is one by letter
    void begun();
    void ended(frontdesk::FeeAccountId account, const QString& words);
    void ticketOpened(const frontdesk::RecordRef& ticket);
    void failed(const frontdesk::Error& error);
    void guidanceChanged();

private:
    void beginTask(const FeeTask& task);
    void started(FeeContactCase with);
    void follow();
    void saveContact(const FeeContactToSave& input);
    void saveDispute(const FeeContactToSave& input);

    Ports m_with;
    FeeContactGuidance m_guidance;
    FeeWorklistPage* m_work;
    FeeContactForm* m_form;
    std::optional<FeeContactId> m_contact;
    UtcTime m_begunAt{};
    ComplaintId m_ticket;
    bool m_saving = false;
};

} // namespace frontdesk
