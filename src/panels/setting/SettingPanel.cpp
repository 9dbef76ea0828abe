#include "panels/setting/SettingPanel.h"

#include "panels/setting/SettingPage.h"
#include "panels/setting/UnitAccess.h"
#include "panels/setting/UnitPageBase.h"
#include "panels/support/NoticeBar.h"
#include "panels/support/Theme.h"
#include "text/ErrorText.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace frontdesk {

namespace {

constexpr std::chrono::seconds settingUndoTime{10};
constexpr QKeyCombination settingUndoKey{Qt::AltModifier, Qt::Key_U}; ///< as everywhere

} // namespace

SettingPanel::SettingPanel(std::vector<SettingPage*> pages, const UnitAccess& unit, const Theme& theme,
                           const Clock& clock, QWidget* parent)
    : Panel(parent), m_unit(unit), m_theme(theme), m_clock(clock), m_pages(std::move(pages)),
      m_list(new QListWidget(this)), m_stack(new QStackedWidget(this)), m_title(new QLabel(this)),
      m_notice(new NoticeBar(this))
{
    setObjectName(QStringLiteral("SettingPanel"));
    m_list->setObjectName(QStringLiteral("settingPagesListWidget"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setWordWrap(true);
    m_title->setObjectName(QStringLiteral("settingTitleLabel"));
    m_title->setProperty("class", QStringLiteral("title"));
    m_title->setTextFormat(Qt::PlainText);
    m_notice->setObjectName(QStringLiteral("settingNoticeBar"));
    m_notice->setActKey(settingUndoKey);
    for (SettingPage* const page : m_pages) {
        auto* const area = new QScrollArea(m_stack); // large text on a small window
        area->setWidgetResizable(true);
        area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        area->setFocusPolicy(Qt::NoFocus);
        area->setWidget(page);
        m_stack->addWidget(area);
        new QListWidgetItem(m_list);
        connect(page, &SettingPage::told, this, [this](const QString& words, const QString& state) {
            m_notice->say({.words = words, .state = state});
        });
        connect(page, &SettingPage::editedChanged, this, &SettingPanel::nameRows);
        if (auto* const ofUnit = qobject_cast<UnitPageBase*>(page)) {
            connect(ofUnit, &UnitPageBase::saved, this, &SettingPanel::offerUndo);
        }
    }
    auto* const page = new QVBoxLayout;
    page->addWidget(m_title);
    page->addWidget(m_notice);
    page->addWidget(m_stack, 1);
    auto* const layout = new QHBoxLayout(this);
    layout->addWidget(m_list);
    layout->addLayout(page, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0) {
            m_stack->setCurrentIndex(row);
            front()->refresh();
            nameRows();
        }
    });
    auto* const undo = new QShortcut(QKeySequence(settingUndoKey), this);
    undo->setContext(Qt::WidgetWithChildrenShortcut);
    connect(undo, &QShortcut::activated, m_notice, &NoticeBar::runAct);
    connect(&theme, &Theme::changed, this, &SettingPanel::scale);
    scale();
    retranslate();
    m_list->setCurrentRow(0);
}

SettingPage* SettingPanel::front() const { return m_pages[static_cast<std::size_t>(m_stack->currentIndex())]; }

void SettingPanel::open(const RecordRef&) { m_list->setCurrentRow(0); } // the unit's settings are one record

void SettingPanel::start(const Prefill&) {}

bool SettingPanel::act(DeskAct act)
{
    switch (act) {
    case DeskAct::Save:
        return front()->save();
    case DeskAct::SaveToComplete:
        m_notice->clear();
        m_list->setFocus(Qt::OtherFocusReason);
        return true;
    default:
        return false;
    }
}

void SettingPanel::enter() { m_list->setFocus(Qt::OtherFocusReason); }

void SettingPanel::second() { m_notice->look(m_clock.steady()); }

void SettingPanel::showPage(const QString& name)
{
    for (std::size_t at = 0; at < m_pages.size(); ++at) {
        if (m_pages[at]->objectName() == name) {
            m_list->setCurrentRow(static_cast<int>(at));
        }
    }
}

void SettingPanel::showEvent(QShowEvent* event)
{
    front()->refresh(); // the menu or another desk may have changed it
    Panel::showEvent(event);
}

void SettingPanel::nameRows()
{
    for (std::size_t at = 0; at < m_pages.size(); ++at) {
        const QString title = m_pages[at]->title();
        //: A page of the settings on which something is typed and not saved
        m_list->item(static_cast<int>(at))->setText(m_pages[at]->isEdited() ? tr("%1 (not saved)").arg(title) : title);
    }
    m_title->setText(front()->title());
}

void SettingPanel::offerUndo(const UnitSettings& before, const UnitSettings& after)
{
    m_notice->say(
        {.words = tr("Saved. It holds from now on."),
         .state = QStringLiteral("ok"),
         .act = tr("Undo"),
         .run =
             [this, before, after] {
                 if (!(m_unit.now() == after)) {
                     m_notice->say({.words = tr("The settings were changed again since. Nothing was undone.")});
                     return;
                 }
                 m_unit.change(before, [panel = QPointer<SettingPanel>(this)](const Result<void>& done) {
                     if (!panel) {
                         return;
                     }
                     if (done) {
                         panel->front()->refresh();
                         panel->m_notice->say({.words = tr("As it was before."), .state = QStringLiteral("ok")});
                     } else {
                         panel->m_notice->say({.words = errorText(done.error()), .state = QStringLiteral("late")});
                     }
                 });
             },
         .until = m_clock.steady() + settingUndoTime});
}

void SettingPanel::scale()
{
    const int margin = m_theme.textPercent() > 150 ? m_theme.px(8) : m_theme.px(16);
    layout()->setContentsMargins(margin, margin, margin, margin);
    layout()->setSpacing(margin);
    m_list->setFixedWidth(m_theme.px(m_theme.textPercent() > 150 ? 100 : 168));
}

void SettingPanel::retranslate()
{
    setAccessibleName(tr("Settings"));
    m_list->setAccessibleName(tr("Pages of the settings"));
    m_notice->retranslate();
    nameRows();
}

} // namespace frontdesk
