#pragma once

#include "base/Result.h"

#include <QHash>
#include <QObject>
#include <QString>
#include <functional>
#include <vector>

class QLabel;
class QWidget;

namespace frontdesk {

/// Binds the vocabulary's field names to the widgets of a form by their object names: "key_points" is the child
/// keyPointsPlainTextEdit (or …LineEdit, …ChoiceChips, …CheckBox, …PushButton), and keyPointsProblemLabel, when there
/// is one, says what is wrong with it. Fills, reads, marks problems and takes the focus to the first. GUI thread.
class FormBinder : public QObject {
    Q_OBJECT
public:
    using ProblemText = std::function<QString(const Problem&)>;

    /// Every field must have its widget in the form: a missing one is a bug and asserts.
    FormBinder(QWidget* form, const std::vector<QString>& fields);

    /// Says nothing (no edited()); a field that has the text already is left alone with its cursor and preedit text.
    void fill(const QString& field, const QString& value);
    /// Flags are "1" or empty.
    [[nodiscard]] QString value(const QString& field) const;
    [[nodiscard]] QWidget* widget(const QString& field) const;

    /// Marks the fields of these problems and takes older marks away. Problems of fields that the form has not are
    /// returned, for the panel to show elsewhere.
    std::vector<Problem> mark(const std::vector<Problem>& problems, const ProblemText& text);
    void clearMarks();
    /// The first marked field in the order of the form. @return false when nothing is marked
    bool focusFirstProblem();

Q_SIGNALS:
    void edited(const QString& field); ///< by a person

private:
    struct Field {
        QString name;
        QWidget* widget = nullptr;
        QLabel* problem = nullptr;
        bool marked = false;
    };
    [[nodiscard]] const Field* find(const QString& field) const;
    void setMark(Field& field, const QString& words);

    std::vector<Field> m_fields;
};

} // namespace frontdesk
