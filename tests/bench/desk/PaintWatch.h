#pragma once

#include <QObject>
#include <chrono>

class QTableView;

namespace frontdesk::bench {

/// Waits until what a table of pages shows stands on the screen, read and painted.
class PaintWatch : public QObject {
    Q_OBJECT
public:
    /// @param view its model's rows answer listrole::read
    explicit PaintWatch(QTableView& view);

    /// What happens from now on is measured.
    void begin();
    /// As begin(), and another list must come before anything counts.
    void beginOtherList();
    /// Runs the event loop. @return milliseconds since begin(); includes what else came in the same turn of the loop
    [[nodiscard]] double untilPainted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] bool isPainted() const;
    [[nodiscard]] bool isRead() const;

    QTableView& m_view;
    std::chrono::steady_clock::time_point m_begin;
    int m_step = 0; ///< what happens, in its order
    int m_painted = 0;
    int m_changed = 0;
    int m_otherList = 0;
    int m_begun = 0;
    bool m_wantsOther = false;
};

} // namespace frontdesk::bench
