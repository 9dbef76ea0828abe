#pragma once

#include <QKeySequence>

namespace frontdesk::historykey {

// The keys of the window of the history, besides Alt and a digit for the period.
inline const QKeySequence visits{Qt::ALT | Qt::Key_V};
inline const QKeySequence items{Qt::ALT | Qt::Key_T};
inline const QKeySequence tickets{Qt::ALT | Qt::Key_C};
inline const QKeySequence figures{Qt::ALT | Qt::Key_S};
inline const QKeySequence more{Qt::ALT | Qt::Key_M};
inline const QKeySequence print{Qt::ALT | Qt::Key_P};
inline const QKeySequence exportList{Qt::ALT | Qt::Key_E};

} // namespace frontdesk::historykey
