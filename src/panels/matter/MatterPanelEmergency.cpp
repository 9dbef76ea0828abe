// The emergency side of the counter's panel: the bar with kind, place and the call tree (F8), and what a locked desk
// hides.
#include "domain/matter/MatterKind.h"
#include "panels/matter/MatterDetail.h"
#include "panels/matter/MatterList.h"
#include "panels/matter/MatterPanel.h"
#include "panels/support/CallTree.h"
#include "panels/support/KeyBindings.h"
#include "panels/support/RosterNow.h"
#include "text/ShownLanguage.h"
#include "ui_MatterPanel.h"

#include <QApplication>

namespace frontdesk {

void MatterPanel::connectEmergency()
{
    m_ui->emergencyBar->hide();
    const auto showKey = [this] { m_ui->emergencyBar->setNextKey(m_with.keys.hint(DeskAct::Emergency)); };
    connect(&m_with.keys, &KeyBindings::changed, this, showKey);
    showKey();
    const auto change = [this](std::string MatterForm::*field, const QString& value) {
        if (current() != nullptr) {
            MatterForm form = m_ui->matterFormWidget->form();
            form.*field = fromQt(value);
            m_with.board.setForm(current()->id, form);
        }
    };
    connect(m_ui->emergencyBar, &EmergencyBar::kindChosen, this,
            [change](const QString& kind) { change(&MatterForm::emergencyKind, kind); });
    connect(m_ui->emergencyBar, &EmergencyBar::placeTyped, this,
            [change](const QString& place) { change(&MatterForm::place, place); });
    connect(m_ui->emergencyBar, &EmergencyBar::told, this,
            [this](const QString& step, bool told) { m_guidance.setStep(fromQt(step), told); });
    connect(&m_with.roster, &RosterNow::changed, this, [this] {
        if (const CounterMatter* matter = current()) {
            showEmergency(*matter);
            Q_EMIT guidanceChanged();
        }
    });
}

bool MatterPanel::emergency()
{
    takeForm();
    const CounterMatter* matter = current();
    const bool known = matter != nullptr && !matter->form.untouched() && matter->form.kind != matterEmergency;
    if (matter == nullptr || known) {
        const auto before = m_with.hand.person();
        somebodyCame();
        matter = current();
        if (matter == nullptr || before == matter->id) {
            return false; // said already
        }
    }
    MatterForm form = matter->form;
    form.kind = matterEmergency;
    m_with.board.setForm(matter->id, form);
    focusEmergency();
    return true;
}

void MatterPanel::focusEmergency()
{
    m_ui->emergencyBar->focusNext();
    m_ui->matterScrollArea->ensureWidgetVisible(m_ui->emergencyBar, 0, 16);
}

void MatterPanel::showEmergency(const CounterMatter& matter)
{
    const bool emergency = matter.form.kind == matterEmergency;
    const bool appears = emergency && m_ui->emergencyBar->isHidden();
    const bool typing = m_ui->formFrame->isAncestorOf(QApplication::focusWidget());
    m_ui->matterFormWidget->setPlaceElsewhere(emergency);
    m_ui->emergencyBar->setVisible(emergency);
    if (emergency) {
        m_ui->emergencyBar->display(
            matter.form.emergencyKind, matter.form.place,
            CallTree::rows(m_with.board.guidance(matter.id), matter.session, &m_with.roster, m_with.zone));
    }
    if (appears && typing) {
        focusEmergency(); // chosen among the kinds: what happened comes before the name
    }
}

void MatterPanel::setMasked(bool masked)
{
    m_masked = masked;
    m_savedWords.clear();
    m_list->setVisible(!masked);
    m_detail->setMasked(masked);
    showHand();
}

} // namespace frontdesk
