#pragma once

#include "domain/people/Secret.h"

#include <QWidget>
#include <optional>

class QLabel;

namespace frontdesk {

class PinEdit;

/// A new PIN, typed twice. What is wrong with it is told beside it, in words. GUI thread.
class NewPinFields : public QWidget {
    Q_OBJECT
public:
    explicit NewPinFields(QWidget* parent = nullptr);

    /// The PIN, if both fields say the same and nobody guesses it first; otherwise the problem is told and the focus
    /// goes to the first field. Both are empty afterwards.
    [[nodiscard]] std::optional<Secret> take();
    [[nodiscard]] bool isEmpty() const;
    void clear();
    void focusFirst();
    void showProblem(const QString& words); ///< empty: none

Q_SIGNALS:
    void entered(); ///< Enter in the second field

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLabel* m_firstLabel;
    PinEdit* m_first;
    QLabel* m_secondLabel;
    PinEdit* m_second;
    QLabel* m_problem;
};

} // namespace frontdesk
