#pragma once

#include "domain/visitor/VisitStep.h"
#include "panels/support/Theme.h"
#include "panels/visitor/VisitDesk.h"

#include <QFrame>
#include <vector>

class QLabel;
class QLineEdit;

namespace frontdesk {

class Chip;
class FlowLayout;
class KeyHintButton;
class VisitWatchBar;

/// The chosen visit: who, to whom, where it stands, and what may be done now, each by one key: Alt with its digit; the
/// first also by Enter. GUI thread.
class VisitDetail : public QFrame {
    Q_OBJECT
public:
    static constexpr QKeyCombination voidKey{Qt::AltModifier, Qt::Key_Delete};

    /// @param desk, theme must outlive it
    VisitDetail(VisitDesk& desk, const Theme& theme, QWidget* parent = nullptr);

    void showChosen();
    void second();
    void retranslate();
    /// The n-th act (from 0). @return false when there is none
    bool run(int index);
    void decide(bool letIn); ///< about somebody on the watch-list
    [[nodiscard]] bool has(int index) const { return index < static_cast<int>(m_steps.size()); }

Q_SIGNALS:
    void editRequested();
    void voidRequested(); ///< or its opposite, of a voided one

private:
    struct Extra; ///< one of the fields that go with an act
    void build();
    void buildActs(const Visit& visit);
    void showFields(const Visit& visit);
    void showIdentity();
    [[nodiscard]] std::vector<VisitStep> stepsOf(const Visit& visit) const;
    [[nodiscard]] VisitStep filled(VisitStep step) const;
    QLineEdit* addField(const char* name);

    VisitDesk& m_desk;
    const Theme& m_theme;
    QLabel* m_who;
    QLabel* m_to;
    Chip* m_state;
    Chip* m_waits;
    Chip* m_tag;
    KeyHintButton* m_void;
    QLabel* m_facts;
    VisitWatchBar* m_watch;
    QLabel* m_identity;
    QLabel* m_course;
    QWidget* m_fields;
    QLineEdit* m_floor;
    QLineEdit* m_lift;
    QLineEdit* m_seat;
    QLineEdit* m_message;
    QWidget* m_acts;
    FlowLayout* m_actLayout;
    std::vector<KeyHintButton*> m_buttons;
    std::vector<VisitStep> m_steps;
    std::optional<VisitId> m_shown;
};

} // namespace frontdesk
