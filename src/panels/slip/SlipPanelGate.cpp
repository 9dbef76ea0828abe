// The check at the gate in the slips' panel.
#include "panels/slip/SlipCheckPage.h"
#include "panels/slip/SlipPanel.h"
#include "text/ErrorText.h"
#include "text/ShownLanguage.h"

namespace frontdesk {

void SlipPanel::beginCheck(const ReleaseSlip& slip)
{
    if (m_masked) {
        return;
    }
    askReason(Asking::Nothing);
    if (page() != Page::Check) {
        m_checkedFromForm = page() == Page::Form;
    }
    m_wanted = slip.id;
    m_guidance.begin(slip);
    m_check->begin(slip, slip.voided ? Result<void>{fail(recordVoided)} : SlipCourse::isGood(slip, m_with.clock.now()));
    show(Page::Check);
    m_check->focusFirst();
}

void SlipPanel::countAtGate()
{
    if (!m_check->slip() || !m_check->isOpen()) {
        return;
    }
    const auto count = m_check->count();
    if (!count) {
        checkFailed(count.error());
        return;
    }
    change([input = SlipCheckToSave{.at = {m_check->slip()->id, m_check->slip()->version},
                                    .count = *count,
                                    .facts = m_guidance.facts(),
                                    .session = m_guidance.session()},
            &book = m_with.books.current()](UnitOfWork& uow, const Actor& actor,
                                            UtcTime now) { return SlipService{}.check(uow, actor, input, book, now); },
           [this](const ReleaseSlip& slip) { gateChecked(slip); }, [this](const Error& error) { checkFailed(error); });
}

void SlipPanel::checkFailed(const Error& error)
{
    QStringList words{errorText(error)};
    words += problemTexts(error);
    m_check->setProblem(words.join(QLatin1Char('\n')));
}

void SlipPanel::gateChecked(const ReleaseSlip& slip)
{
    if (page() != Page::Check) {
        return;
    }
    m_wanted = slip.id;
    m_check->checked(slip);
    m_check->focusFirst(); // what was stopped is counted again
    if (!slip.checks.back().passed) {
        return;
    }
    offerUndo(tr("Let out: %1").arg(toQt(slip.number)), slip);
}

void SlipPanel::leaveCheck()
{
    show(m_checkedFromForm && m_edited ? Page::Form : Page::Detail);
    enter();
    reload();
}

} // namespace frontdesk
