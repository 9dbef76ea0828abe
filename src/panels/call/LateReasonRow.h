#pragma once

#include "domain/call/Call.h"

#include <QFrame>
#include <optional>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace frontdesk {

class ChoiceChips;

/// Asks, once a call is saved, why it was answered late. It never takes the focus, may be put off, and gives way to the
/// next late call: the call's detail asks for ever. Source: M1-011. GUI thread.
class LateReasonRow : public QFrame {
    Q_OBJECT
public:
    explicit LateReasonRow(QWidget* parent = nullptr);

    void ask(CallId call);
    void putAway();
    [[nodiscard]] std::optional<CallId> asked() const { return m_call; }
    void retranslate();

Q_SIGNALS:
    void chosen(frontdesk::CallId call, const QString& reason);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    std::optional<CallId> m_call;
    QBoxLayout* m_row;
    QLabel* m_words;
    ChoiceChips* m_reasons;
    QPushButton* m_later;
};

} // namespace frontdesk
