#pragma once

#include "domain/rehearsal/RehearsalPlay.h"
#include "panels/support/GuidanceSource.h"
#include "rules/ForbiddenWords.h"
#include "rules/Vocabulary.h"

#include <QWidget>
#include <set>

class QLabel;
class QPlainTextEdit;

namespace frontdesk {

class GuidanceDock;
class KeyBindings;
class Theme;

/// Where a step is rehearsed whose moment no panel names: what the rules say about it, with its lists to tick and the
/// fields it requires as things to tick, and a field for what one would say. GUI thread.
class PlainStepPage : public QWidget, private GuidanceSource {
    Q_OBJECT
public:
    /// All must outlive it. @param slots what is known of unit and staff
    struct Around {
        const RuleBook& book;
        const Vocabulary& vocabulary;
        const Clock& clock;
        const Theme& theme;
        const KeyBindings& keys;
        Slots slots;
    };
    explicit PlainStepPage(Around around, QWidget* parent = nullptr);
    ~PlainStepPage() override;

    void display(const ScenarioStep& step);
    [[nodiscard]] RehearsalSight sight();
    void tickNext();
    void untickLast();

Q_SIGNALS:
    void changedHere();

protected:
    void changeEvent(QEvent* event) override;

private:
    // GuidanceSource
    [[nodiscard]] Guidance guidance() override;
    [[nodiscard]] Tone tone() const override { return Tone::Calm; }
    [[nodiscard]] std::vector<Stage> stages() const override { return {}; }
    [[nodiscard]] bool isTicked(std::string_view step) const override;
    [[nodiscard]] bool isFilled(std::string_view) const override { return false; }
    [[nodiscard]] LocalText packTitle(std::string_view pack) const override;
    void askStage(std::string_view) override {}
    void setStep(std::string_view step, bool ticked) override;
    void dismiss(std::string_view prompt) override;

    void checkWords();
    void retranslate();

    Around m_around;
    ForbiddenWords m_forbidden;
    GuidanceSession m_session;
    ScenarioStep m_step;
    std::set<std::string, std::less<>> m_flagged;
    QLabel* m_ask;
    QPlainTextEdit* m_say;
    QLabel* m_warning;
    GuidanceDock* m_dock;
};

} // namespace frontdesk
