#pragma once

#include "domain/complaint/ComplaintMerge.h"

#include <QFrame>
#include <QList>
#include <QString>
#include <optional>
#include <vector>

class QLabel;
class QVBoxLayout;

namespace frontdesk {

class ChoiceChips;
class KeyBindings;
class KeyHintButton;

/// Two desks changed the same fields of one ticket: both texts beside one another, and what stood there before. A bare
/// digit takes theirs, ours, or both. It writes nothing itself. GUI thread.
class ComplaintConflictPage : public QFrame {
    Q_OBJECT
public:
    /// @param keys must outlive the page
    explicit ComplaintConflictPage(const KeyBindings& keys, QWidget* parent = nullptr);

    /// @param who changed it, and when, as people read it
    void display(ComplaintMerge merge, const QString& number, const QString& who);
    /// True once every field is decided.
    [[nodiscard]] bool isDecided() const;
    /// The form as it was decided; what is not decided yet is theirs.
    [[nodiscard]] ComplaintForm form() const;
    /// All fields alike.
    void takeAll(ComplaintMerge::Take taken);
    /// What is to be decided next, or the act that saves.
    void focusNext();
    void retranslate();

Q_SIGNALS:
    void saveRequested();
    void leaveRequested();

private:
    void addConflict(const ComplaintMerge::Conflict& conflict);
    void choose();
    [[nodiscard]] std::vector<QString> chosen() const;

    ComplaintMerge m_merge;
    QString m_number;
    QString m_who;
    QLabel* m_title;
    QLabel* m_hint;
    KeyHintButton* m_save;
    KeyHintButton* m_leave;
    QWidget* m_rows = nullptr;
    QVBoxLayout* m_layout;
    QList<ChoiceChips*> m_choices;
};

} // namespace frontdesk
