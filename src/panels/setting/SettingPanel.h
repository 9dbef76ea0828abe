#pragma once

#include "base/Clock.h"
#include "panels/support/Panel.h"

#ifndef Q_MOC_RUN
#include "domain/setting/UnitSettings.h"
#endif

#include <functional>
#include <vector>

class QLabel;
class QListWidget;
class QScrollArea;
class QStackedWidget;

namespace frontdesk {

class NoticeBar;
class SettingPage;
class Theme;
struct UnitAccess;

/// The settings of the unit and of this machine, a page a matter. GUI thread.
class SettingPanel : public Panel {
    Q_OBJECT
public:
    /// All must outlive the panel. @param pages become its own
    SettingPanel(std::vector<SettingPage*> pages, const UnitAccess& unit, const Theme& theme, const Clock& clock,
                 QWidget* parent = nullptr);

    void open(const RecordRef& record) override;
    void start(const Prefill& prefill) override;
    void retranslate() override;
    bool act(DeskAct act) override;
    void enter() override;
    void second() override;
    /// Brings a page to the front by its object name ("keysPage").
    void showPage(const QString& name);

protected:
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] SettingPage* front() const;
    void nameRows();
    void offerUndo(const UnitSettings& before, const UnitSettings& after);
    void scale();

    const UnitAccess& m_unit;
    const Theme& m_theme;
    const Clock& m_clock;
    std::vector<SettingPage*> m_pages;
    QListWidget* m_list;
    QStackedWidget* m_stack;
    QLabel* m_title;
    NoticeBar* m_notice;
};

} // namespace frontdesk
