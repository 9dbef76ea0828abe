#pragma once

#include "base/Clock.h"
#include "domain/desk/Unclaimed.h"

#include <QVector>
#include <QWidget>
#include <optional>
#include <vector>

class QLabel;
class QPushButton;
class QTableView;

namespace frontdesk {

class ChangeHub;
class DeskLink;
class EmptyHint;
class KeyHintButton;
class NoticeBar;
class Theme;
class TimeZone;
class UnclaimedModel;

/// What was recorded while nobody was signed in, oldest first, to be taken: Enter takes one, A all from it on, O opens
/// it. What was taken can be given back for ten seconds. GUI thread.
class UnclaimedPage : public QWidget {
    Q_OBJECT
public:
    struct Ports {
        DeskLink& desk;
        ChangeHub& hub;
        const Theme& theme;
        const TimeZone& zone;
        const Clock& clock;
    };
    /// All must outlive the page.
    explicit UnclaimedPage(const Ports& ports, QWidget* parent = nullptr);

    void begin(); ///< reads anew and puts the focus into the list
    void second();

Q_SIGNALS:
    void openRequested(const frontdesk::RecordRef& record);
    void finished();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void retranslate();
    void applyScale();
    void reload();
    void showCount();
    [[nodiscard]] const UnclaimedItem* current() const;
    void take();
    void takeFrom();
    void claim(const std::vector<RecordRef>& records);
    void giveBack(const std::vector<ClaimedRecord>& records);

    Ports m_ports;
    UnclaimedModel* m_model;
    QLabel* m_title;
    QLabel* m_intro;
    NoticeBar* m_notice;
    QTableView* m_table;
    EmptyHint* m_empty = nullptr;
    KeyHintButton* m_take;
    KeyHintButton* m_takeFrom;
    KeyHintButton* m_open;
    KeyHintButton* m_close;
};

} // namespace frontdesk
