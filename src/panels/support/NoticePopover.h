#pragma once

#include "panels/support/Popover.h"

#include <cstdint>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace frontdesk {

class NoticeCenter;
class Theme;

/// All notices, below the chip that counts them: each with its act and a way to put it away. GUI thread.
class NoticePopover : public Popover {
    Q_OBJECT
public:
    /// Center and theme must outlive it. @param window that it lies over; @param chip below which it hangs
    NoticePopover(NoticeCenter& center, const Theme& theme, QWidget* window, QWidget* chip);

    void unfold();
    void retranslate();

protected:
    void place() override;
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void addNotice(std::int64_t id, const QString& words, const QString& state, const QString& act);

    NoticeCenter& m_center;
    const Theme& m_theme;
    QWidget* m_chip;
    QLabel* m_title;
    QLabel* m_none;
    QVBoxLayout* m_rows;
    QPushButton* m_closeAll;
};

} // namespace frontdesk
