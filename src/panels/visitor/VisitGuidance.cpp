#include "panels/visitor/VisitGuidance.h"

#include "panels/support/PackTitle.h"
#include "panels/visitor/VisitDesk.h"

namespace frontdesk {

bool VisitGuidance::isShown() const { return !m_desk.momentNow().empty(); }

Guidance VisitGuidance::guidance() { return m_desk.guidance(); }

GuidanceSource::Tone VisitGuidance::tone() const
{
    return m_desk.momentNow() == moment::visitWaitingLong ? Tone::Late : Tone::Calm;
}

std::vector<GuidanceSource::Stage> VisitGuidance::stages() const
{
    const Visit* visit = m_desk.guided();
    if (visit == nullptr || !isInside(visit->state)) {
        return {};
    }
    const std::string_view now = m_desk.momentNow();
    const std::pair<std::string_view, QString> labels[] = {
        {moment::visitorGuiding, tr("Show the way", "part of a visit")},
        {moment::visitorSecondArrived, tr("Another one came", "part of a visit")},
        {moment::visitorNeedsAssist, tr("Needs assistance", "part of a visit")},
        {moment::visitorCardExchange, tr("Cards", "part of a visit")},
        {moment::visitorDocumentHandover, tr("Papers to sign", "part of a visit")},
        {moment::visitorGiftOffered, tr("A gift", "part of a visit")},
        {moment::visitorMisunderstanding, tr("Misunderstanding", "part of a visit")},
        {moment::visitorProvoked, tr("Provoked", "part of a visit")},
        {moment::visitLeaving, tr("Goodbye", "part of a visit")},
    };
    std::vector<Stage> stages;
    for (const auto& [moment, label] : labels) {
        stages.push_back({std::string{moment}, label, moment == now});
    }
    return stages;
}

bool VisitGuidance::isTicked(std::string_view step) const { return m_desk.isTicked(step); }

bool VisitGuidance::isFilled(std::string_view field) const
{
    const Visit* visit = m_desk.guided();
    return visit != nullptr && !VisitStage::fieldOf(*visit, field).empty();
}

LocalText VisitGuidance::packTitle(std::string_view pack) const
{
    return packTitleIn(m_desk.ports().books.current(), pack);
}

void VisitGuidance::askStage(std::string_view moment) { m_desk.askStage(moment); }

void VisitGuidance::setStep(std::string_view step, bool ticked) { m_desk.setStep(step, ticked); }

void VisitGuidance::dismiss(std::string_view prompt) { m_desk.dismiss(prompt); }

} // namespace frontdesk
