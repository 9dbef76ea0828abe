#pragma once

#include "domain/sitevisit/SiteVisitForm.h"
#include "panels/support/FormBinder.h"
#include "panels/support/Theme.h"

#include <QFrame>

class QLabel;
class QLineEdit;

namespace frontdesk {

class FieldGrid;
class KeyBindings;
class KeyHintButton;

/// The form of a visit at a customer's: what is arranged before, or what was agreed at its end. Holds what is typed and
/// nothing else. GUI thread.
class SiteVisitFormWidget : public QFrame {
    Q_OBJECT
public:
    enum class Mode {
        Planning, ///< who, where, when, what for
        Closing,  ///< summary, agreements, what happens next
        Whole,    ///< all of it: a visit that is over is corrected
    };
    /// All must outlive it.
    SiteVisitFormWidget(const Theme& theme, const KeyBindings& keys, QWidget* parent = nullptr);

    void setForm(const SiteVisitForm& form);
    [[nodiscard]] SiteVisitForm form() const;
    void setMode(Mode mode);
    void setTitle(const QString& title);
    /// Marks what is wrong and goes to the first. Problems of no field here come back.
    std::vector<Problem> markProblems(const std::vector<Problem>& problems);
    void clearProblems();
    void focusFirst(); ///< where something is still to be said
    /// As its key does.
    void toggleAgreed();
    [[nodiscard]] QLineEdit* line(const char* field) const;
    /// What people read of a field; empty for one that is not here.
    [[nodiscard]] static QString labelOf(const std::string& field);
    void retranslate();

Q_SIGNALS:
    void edited(); ///< by a person
    void saveRequested();
    void leaveRequested();
    void discardRequested();

private:
    void build(const KeyBindings& keys);
    void follow(const QString& field);
    void showFields();

    QLabel* m_title = nullptr;
    KeyHintButton* m_save = nullptr;
    KeyHintButton* m_leave = nullptr;
    KeyHintButton* m_discard = nullptr;
    FieldGrid* m_grid = nullptr;
    FormBinder* m_binder = nullptr;
    Mode m_mode = Mode::Planning;
};

} // namespace frontdesk
