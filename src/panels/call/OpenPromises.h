#pragma once

#include "base/Clock.h"
#include "base/TimeZone.h"
#include "domain/promise/Promise.h"
#include "rules/Guidance.h"

#include <QStringList>
#include <QWidget>
#include <map>
#include <vector>

class QVBoxLayout;

namespace frontdesk {

class PromiseRow;

/// What a call promised and nobody has kept yet, a row each, below the words to say when the promise is kept (moment
/// call.callback.due). GUI thread.
class OpenPromises : public QWidget {
    Q_OBJECT
public:
    /// Both must outlive the widget.
    OpenPromises(const Clock& clock, const TimeZone& zone, QWidget* parent = nullptr);

    /// Hidden when none of the promises is open. Rows that stay keep what is typed in them.
    /// @param next how far ahead the next call is proposed
    void display(const std::vector<Promise>& promises, const Guidance& guidance, Milliseconds next);
    bool focusPromise(PromiseId id); ///< false when it is not among them
    bool focusFirst();
    bool foldAway(); ///< true when a row had something open beside it
    void retranslate();

Q_SIGNALS:
    void kept(frontdesk::PromiseId id);
    void progressTold(frontdesk::PromiseId id, frontdesk::UtcTime next);
    void withdrawn(frontdesk::PromiseId id, const QString& reason);

private:
    PromiseRow* add(const Promise& promise);
    void showGuidance(const Guidance& guidance);

    const Clock& m_clock;
    const TimeZone& m_zone;
    QVBoxLayout* m_say;
    QVBoxLayout* m_list;
    QStringList m_said;
    std::map<std::int64_t, PromiseRow*> m_rows;
};

} // namespace frontdesk
