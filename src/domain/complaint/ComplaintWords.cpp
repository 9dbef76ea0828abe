#include "domain/complaint/ComplaintWords.h"

namespace frontdesk {

std::string_view nameOf(ComplaintState state)
{
    switch (state) {
    case ComplaintState::Received:
        return "received";
    case ComplaintState::Accepted:
        return "accepted";
    case ComplaintState::InProgress:
        return "in_progress";
    case ComplaintState::Waiting:
        return "waiting";
    case ComplaintState::HandedOn:
        return "handed_on";
    case ComplaintState::Resolved:
        return "resolved";
    case ComplaintState::Returned:
        return "returned";
    case ComplaintState::Closed:
        return "closed";
    case ComplaintState::NotOurs:
        return "not_ours";
    case ComplaintState::Merged:
        return "merged";
    }
    return "";
}

std::string_view nameOf(ComplaintKind kind)
{
    switch (kind) {
    case ComplaintKind::Complaint:
        return "complaint";
    case ComplaintKind::Suggestion:
        return "suggestion";
    case ComplaintKind::Praise:
        return "praise";
    }
    return "";
}

std::string_view nameOf(ComplaintSeverity severity)
{
    switch (severity) {
    case ComplaintSeverity::Minor:
        return "minor";
    case ComplaintSeverity::Normal:
        return "normal";
    case ComplaintSeverity::Serious:
        return "serious";
    case ComplaintSeverity::Urgent:
        return "urgent";
    }
    return "";
}

std::string_view nameOf(ComplaintRuling ruling)
{
    switch (ruling) {
    case ComplaintRuling::Invalid:
        return "invalid";
    case ComplaintRuling::Upheld:
        return "upheld";
    case ComplaintRuling::NotUpheld:
        return "not_upheld";
    }
    return "";
}

} // namespace frontdesk
