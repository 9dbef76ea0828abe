#pragma once

#include "panels/support/GuidanceSource.h"
#include "rules/Facts.h"
#include "rules/RuleBook.h"

#include <QCoreApplication>

namespace frontdesk {

class ReviewDesk;

/// What the desk will see at the moment of the entry under review, in the real guidance column: everything that is
/// active, with the pack under review on top of it. Nothing can be ticked in it. GUI thread.
class PackPreview : public GuidanceSource {
    Q_DECLARE_TR_FUNCTIONS(frontdesk::PackPreview)
public:
    explicit PackPreview(const ReviewDesk& desk) : m_desk(desk) {}

    /// The moment and facts that make the entry hold.
    void follow(const EntryHead& head);
    void clear() { m_moment.clear(); }
    [[nodiscard]] bool isShown() const;

    [[nodiscard]] Guidance guidance() override;
    [[nodiscard]] Tone tone() const override { return Tone::Calm; }
    [[nodiscard]] std::vector<Stage> stages() const override;
    [[nodiscard]] bool isTicked(std::string_view) const override { return false; }
    [[nodiscard]] bool isFilled(std::string_view) const override { return false; }
    [[nodiscard]] LocalText packTitle(std::string_view pack) const override;
    void askStage(std::string_view) override {}
    void setStep(std::string_view, bool) override {}
    void dismiss(std::string_view) override {}

private:
    const ReviewDesk& m_desk;
    std::string m_moment;
    Facts m_facts;
};

} // namespace frontdesk
