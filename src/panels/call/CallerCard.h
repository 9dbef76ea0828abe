#pragma once

#include "base/TimeZone.h"
#include "domain/arrears/RoomOwing.h"
#include "domain/call/Call.h"
#include "domain/call/CallerLookUp.h"
#include "domain/call/LineBoard.h"

#include <QFrame>
#include <optional>
#include <string>
#include <vector>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;
class QWidget;

namespace frontdesk {

class Chip;
class KeyHintButton;

/// Who is calling, as far as the desk knows: name and tags from the directory, what this caller may be told, what the
/// room owes, what was promised and the last calls. When it may be one of several it asks, one after the other. GUI
/// thread.
class CallerCard : public QFrame {
    Q_OBJECT
public:
    explicit CallerCard(QWidget* parent = nullptr);

    void display(const LineCall& call, const QString& line, const CallerFound& found, const TimeZone& zone,
                 UtcTime now);
    /// What is owed for the caller's room; nothing: it is not known, or not for whoever is at the desk.
    void displayOwing(const std::optional<RoomOwing>& owing, const std::string& place);
    /// Yes or no to the question that stands on the card. @return false when there is none
    bool confirm();
    bool decline();

Q_SIGNALS:
    void openRequested(frontdesk::CallId call);
    /// The clerk says that the caller is the one whom an earlier call names.
    void confirmed(const frontdesk::Call& earlier);
    /// The clerk says that the caller is this one of the several who have the number.
    void partyConfirmed(frontdesk::PartyId party);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// Somebody whom the caller may be.
    struct Candidate {
        QString words;
        std::optional<PartyId> party = {};
        std::optional<Call> call = {};
    };
    [[nodiscard]] static std::vector<Candidate> candidatesOf(const CallerFound& found);
    void showParty(const Party* party);
    void showQuestion();
    void showRows(const CallerFound& found, const TimeZone& zone, UtcTime now);
    void addPromise(const Promise& promise, const TimeZone& zone, UtcTime now);
    void addCall(const Call& call, const TimeZone& zone, UtcTime now);

    QHBoxLayout* m_head = nullptr;
    QLabel* m_who;
    Chip* m_history;
    Chip* m_tags;
    Chip* m_late;
    KeyHintButton* m_confirm;
    KeyHintButton* m_decline;
    QLabel* m_about;
    Chip* m_never;   ///< what must not be given away
    QLabel* m_may;   ///< what may be told, and how this caller likes to be treated
    QLabel* m_owing; ///< by the room; hidden: nothing is known, or it is not for whoever is at the desk
    QVBoxLayout* m_rows;
    std::vector<Candidate> m_candidates;
    std::size_t m_asked = 0;         ///< how many of them were said no to
    std::optional<CallId> m_askedOf; ///< in which call
    QString m_shownRows;             ///< what the rows were built from
};

} // namespace frontdesk
