#pragma once

#include "base/TimeZone.h"
#include "domain/directory/Duplicates.h"

#include <QFrame>
#include <cstddef>
#include <vector>

class QLabel;
class QPushButton;

namespace frontdesk {

class KeyHintButton;

/// Records that look alike, one pair at a time, side by side: merged, kept apart, or left for later. M, K and L while
/// the page has the focus. GUI thread.
class DuplicatesPage : public QFrame {
    Q_OBJECT
public:
    explicit DuplicatesPage(QWidget* parent = nullptr);

    /// @param whole false: numbers are masked
    void setPairs(std::vector<DuplicatePair> pairs, bool whole);
    void retranslate();

Q_SIGNALS:
    /// The older one stays.
    void mergeRequested(const frontdesk::DuplicatePair& pair);
    void keepApartRequested(const frontdesk::DuplicatePair& pair);
    void leaveRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] const DuplicatePair* current() const;
    void showPair();
    void later();
    [[nodiscard]] QString textOf(const Party& party) const;

    std::vector<DuplicatePair> m_pairs;
    std::size_t m_at = 0;
    bool m_whole = true;
    QLabel* m_title;
    QLabel* m_why;
    QLabel* m_first;
    QLabel* m_second;
    KeyHintButton* m_merge;
    KeyHintButton* m_apart;
    KeyHintButton* m_later;
    QPushButton* m_leave;
};

} // namespace frontdesk
