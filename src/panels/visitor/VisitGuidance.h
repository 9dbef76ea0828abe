#pragma once

#include "panels/support/GuidanceSource.h"

#include <QCoreApplication>

namespace frontdesk {

class VisitDesk;

/// The guidance of the visit that is chosen or being typed. GUI thread.
class VisitGuidance : public GuidanceSource {
    Q_DECLARE_TR_FUNCTIONS(frontdesk::VisitGuidance)
public:
    /// @param desk must outlive it
    explicit VisitGuidance(VisitDesk& desk) : m_desk(desk) {}

    [[nodiscard]] bool isShown() const;
    [[nodiscard]] Guidance guidance() override;
    [[nodiscard]] Tone tone() const override;
    [[nodiscard]] std::vector<Stage> stages() const override;
    [[nodiscard]] bool isTicked(std::string_view step) const override;
    [[nodiscard]] bool isFilled(std::string_view field) const override;
    [[nodiscard]] LocalText packTitle(std::string_view pack) const override;
    void askStage(std::string_view moment) override;
    void setStep(std::string_view step, bool ticked) override;
    void dismiss(std::string_view prompt) override;

private:
    VisitDesk& m_desk;
};

} // namespace frontdesk
