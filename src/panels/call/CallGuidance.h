#pragma once

#include "domain/call/LineBoard.h"
#include "domain/guidance/RuleBooks.h"
#include "panels/support/GuidanceSource.h"

#include <QCoreApplication>

namespace frontdesk {

class RosterNow;

/// The guidance of the call on the selected line. GUI thread.
class CallGuidance : public GuidanceSource {
    Q_DECLARE_TR_FUNCTIONS(frontdesk::CallGuidance)
public:
    /// @param board, books must outlive it
    CallGuidance(LineBoard& board, const RuleBooks& books) : m_board(board), m_books(books) {}

    /// Whom steps are told to; must outlive it. Without a roster nobody is named.
    void setRoster(const RosterNow* roster) { m_roster = roster; }

    [[nodiscard]] Guidance guidance() override;
    [[nodiscard]] Tone tone() const override;
    [[nodiscard]] std::vector<Stage> stages() const override;
    [[nodiscard]] bool isTicked(std::string_view step) const override;
    [[nodiscard]] bool isFilled(std::string_view field) const override;
    [[nodiscard]] LocalText packTitle(std::string_view pack) const override;
    [[nodiscard]] QString whom(const GuidanceStep& step) const override;
    void askStage(std::string_view moment) override;
    void setStep(std::string_view step, bool ticked) override;
    void dismiss(std::string_view prompt) override;

private:
    LineBoard& m_board;
    const RuleBooks& m_books;
    const RosterNow* m_roster = nullptr;
};

} // namespace frontdesk
