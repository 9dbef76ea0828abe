#pragma once

#include "base/TimeZone.h"
#include "domain/call/Call.h"
#include "domain/call/LineBoard.h"

#include <QFrame>
#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;
class QWidget;

namespace frontdesk {

class Chip;

/// Who is calling, as far as the desk knows, and the last calls of the number. GUI thread.
class CallerCard : public QFrame {
    Q_OBJECT
public:
    explicit CallerCard(QWidget* parent = nullptr);

    /// @param last newest first; only the first few are shown
    void display(const LineCall& call, const QString& line, const std::vector<Call>& last, const TimeZone& zone,
                 UtcTime now);

Q_SIGNALS:
    void openRequested(frontdesk::CallId call);
    /// The clerk says that the caller is the one whom an earlier call names.
    void confirmed(const frontdesk::Call& earlier);

private:
    void showLast(const std::vector<Call>& last, const TimeZone& zone, UtcTime now);

    QLabel* m_who;
    Chip* m_history;
    Chip* m_late;
    QPushButton* m_confirm;
    QLabel* m_about;
    QVBoxLayout* m_rows;
    std::vector<Call> m_last;
    QString m_shownLast; ///< what the rows were built from
};

} // namespace frontdesk
