#pragma once

#include "domain/guidance/RuleBooks.h"
#include "domain/matter/MatterBoard.h"
#include "panels/support/GuidanceSource.h"

#include <QCoreApplication>

namespace frontdesk {

class RosterNow;

/// The guidance of whoever is at hand at the counter. GUI thread.
class MatterGuidance : public GuidanceSource {
    Q_DECLARE_TR_FUNCTIONS(frontdesk::MatterGuidance)
public:
    /// @param board, books, roster must outlive it
    MatterGuidance(MatterBoard& board, const RuleBooks& books, const RosterNow& roster)
        : m_board(board), m_books(books), m_roster(roster)
    {}

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
    [[nodiscard]] const CounterMatter* current() const;

    MatterBoard& m_board;
    const RuleBooks& m_books;
    const RosterNow& m_roster;
};

} // namespace frontdesk
