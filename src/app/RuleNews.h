#pragma once

#include "panels/pack/ReadingWindow.h"

#include <QObject>
#include <QPointer>
#include <vector>

namespace frontdesk {

class NoticeCenter;
class Theme;
class Wiring;

/// Tells whoever signs in that the rules have changed since, once, among the notices; from there they are read and
/// confirmed. GUI thread.
class RuleNews : public QObject {
    Q_OBJECT
public:
    /// All must outlive it. @param window whose child the reading is
    RuleNews(Wiring& wiring, NoticeCenter& notices, const Theme& theme, QWidget& window);

    void show();

private:
    void look();
    void tell(std::vector<ReadingWindow::News> news);

    Wiring& m_wiring;
    NoticeCenter& m_notices;
    const Theme& m_theme;
    QWidget& m_window;
    std::vector<ReadingWindow::News> m_news;
    QPointer<ReadingWindow> m_reading;
};

} // namespace frontdesk
