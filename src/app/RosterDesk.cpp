#include "app/RosterDesk.h"

#include "panels/roster/RosterEditor.h"
#include "panels/roster/RosterPopover.h"
#include "panels/support/KeyHintButton.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace frontdesk {

RosterDesk::RosterDesk(const Around& around, QWidget* window)
    : QObject(window), m_around(around), m_window(window), m_button(new KeyHintButton(window)),
      m_popover(new RosterPopover(around.roster, around.theme, window))
{
    m_button->setObjectName(QStringLiteral("rosterKeyHintButton"));
    m_button->setFocusPolicy(Qt::TabFocus);
    connect(m_button, &QPushButton::clicked, this, &RosterDesk::toggle);
    connect(m_popover, &RosterPopover::editRequested, this, &RosterDesk::edit);
    retranslate();
}

void RosterDesk::toggle() { m_popover->toggleUnder(m_button); }

void RosterDesk::open()
{
    if (!m_popover->isVisible()) {
        toggle();
    }
}

void RosterDesk::fold() { m_popover->putAway(); }

void RosterDesk::edit()
{
    fold();
    if (m_dialog == nullptr) {
        // Not modal: a ring comes first.
        m_dialog = new QDialog(m_window);
        m_dialog->setObjectName(QStringLiteral("rosterDialog"));
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        auto* const layout = new QVBoxLayout(m_dialog);
        layout->setContentsMargins(0, 0, 0, 0);
        m_editor =
            new RosterEditor({m_around.roster, m_around.desk, m_around.ids, m_around.clock, m_around.theme}, m_dialog);
        auto* const area = new QScrollArea(m_dialog); // large text needs more room than there is
        area->setWidgetResizable(true);
        area->setFrameShape(QFrame::NoFrame);
        area->setFocusPolicy(Qt::NoFocus);
        area->setWidget(m_editor);
        layout->addWidget(area);
        connect(m_editor, &RosterEditor::left, m_dialog, &QDialog::close);
        connect(m_editor, &RosterEditor::importRequested, this, &RosterDesk::importRequested);
        m_dialog->resize(m_around.theme.windowSize(*m_dialog, 860, 600));
        retranslate();
        m_dialog->show();
    }
    m_dialog->raise();
    m_dialog->activateWindow();
}

void RosterDesk::setMasked(bool masked) { m_popover->setChangeable(!masked); }

void RosterDesk::second()
{
    m_around.roster.second();
    if (m_editor != nullptr) {
        m_editor->second();
    }
}

void RosterDesk::retranslate()
{
    m_button->setText(tr("On duty"));
    m_button->setAccessibleName(tr("On duty today"));
    m_button->setToolTip(tr("Who is on duty, with numbers"));
    if (m_dialog != nullptr) {
        m_dialog->setWindowTitle(tr("Roster"));
    }
}

} // namespace frontdesk
