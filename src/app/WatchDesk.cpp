#include "app/WatchDesk.h"

#include "app/DeskMenu.h"
#include "app/Wiring.h"
#include "domain/people/Rights.h"
#include "panels/watch/WatchEditor.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace frontdesk {

WatchDesk::WatchDesk(Wiring& wiring, const Theme& theme, DeskMenu& menu, QWidget* window)
    : QObject(window), m_wiring(wiring), m_theme(theme), m_menu(menu), m_window(window)
{
    connect(&menu, &DeskMenu::watchRequested, this, &WatchDesk::open);
    connect(&wiring, &Wiring::sessionChanged, this, &WatchDesk::followRights);
    connect(&wiring.ticker(), &Ticker::second, this, [this] {
        if (m_editor != nullptr) {
            m_editor->second();
        }
    });
    followRights();
}

void WatchDesk::followRights()
{
    const bool decides = Rights::has(m_wiring.desk().actor().roles, Right::DecideWatch);
    m_menu.offerWatch(decides);
    // A locked desk has nobody, and keeps what was typed; another person has no business with it.
    if (!decides && m_dialog != nullptr && m_wiring.desk().actor().staff) {
        m_dialog->close();
    }
}

void WatchDesk::open()
{
    if (m_dialog == nullptr) {
        // Not modal: a ring comes first.
        m_dialog = new QDialog(m_window);
        m_dialog->setObjectName(QStringLiteral("watchDialog"));
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        auto* const layout = new QVBoxLayout(m_dialog);
        layout->setContentsMargins(0, 0, 0, 0);
        m_editor = new WatchEditor(
            {m_wiring.desk(), m_wiring.hub(), m_wiring.ids(), m_wiring.clock(), m_wiring.zone(), m_theme}, m_dialog);
        auto* const area = new QScrollArea(m_dialog); // large text needs more room than there is
        area->setWidgetResizable(true);
        area->setFrameShape(QFrame::NoFrame);
        area->setFocusPolicy(Qt::NoFocus);
        area->setWidget(m_editor);
        layout->addWidget(area);
        m_dialog->setWindowTitle(m_editor->windowTitle());
        connect(m_editor, &QWidget::windowTitleChanged, m_dialog, &QWidget::setWindowTitle);
        connect(m_editor, &WatchEditor::left, m_dialog, &QDialog::close);
        m_dialog->resize(m_theme.windowSize(*m_dialog, 980, 640));
        m_dialog->show();
    }
    m_dialog->raise();
    m_dialog->activateWindow();
}

} // namespace frontdesk
