// The check at the gate in the slips' panel.
#include "panels/slip/SlipCheckPage.h"
#include "panels/slip/SlipPanel.h"
#include "text/ErrorText.h"
#include "text/ShownLanguage.h"
#include "text/SlipLabels.h"

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
    const bool passed = slip.checks.back().passed;
    m_check->checked(slip, !passed);
    if (!passed) {
        m_check->setResult(tr("Stop: the goods stay here"), slipDifferences(slip, slip.checks.size() - 1),
                           QStringLiteral("late"));
        m_check->focusFirst(); // to be counted again
        return;
    }
    QStringList rest;
    for (std::size_t at = 0; at < slip.lines.size(); ++at) {
        if (slip.remainingOf(at) > 0) {
            rest += QStringLiteral("%1 \u00D7 %2").arg(toQt(slip.lines[at].what)).arg(slip.remainingOf(at));
        }
    }
    m_check->setResult(tr("Let it out"),
                       rest.isEmpty()
                           ? tr("Everything on the slip has left. Keep the paper.")
                           : tr("Still to come until it runs out: %1").arg(rest.join(QStringLiteral("  \u00B7  "))),
                       QStringLiteral("ok"));
    m_check->focusFirst();
    offerUndo(tr("Let out: %1").arg(toQt(slip.number)), slip);
}

void SlipPanel::leaveCheck()
{
    show(m_checkedFromForm && m_edited ? Page::Form : Page::Detail);
    enter();
    reload();
}

} // namespace frontdesk
