#include "text/ComplaintLabels.h"
#include "text/EscalationWords.h"

#include <catch2/catch.hpp>

namespace tst_EscalationWords {

using namespace frontdesk;

namespace {

ComplaintEntry escalationOf(const char* words, const char* cause)
{
    return {.id = ComplaintEntryId::fromValue(1).value(),
            .complaint = ComplaintId::fromValue(1).value(),
            .kind = ComplaintEntry::Kind::Escalated,
            .words = words,
            .cause = cause};
}

} // namespace

TEST_CASE("Why a ticket was brought up by itself is said as a sentence, and a person's words stay", "[text]")
{
    CHECK(complaintEntryWords(escalationOf("clock_past|solution", "clock solution 1 0 manager")) ==
          QStringLiteral("The time is up: Solution"));
    CHECK(complaintEntryWords(escalationOf("silent", "clock progress 1 0 manager")) ==
          QStringLiteral("The customer was not told the progress in time"));
    CHECK(complaintEntryWords(escalationOf("promise_at_risk|50 % off %1", "promise 1 1")) ==
          QStringLiteral("Promised, and nearly or already late: 50 % off %1"));
    CHECK(complaintEntryWords(escalationOf("silent", "")) == QStringLiteral("silent")); // somebody wrote this
}

TEST_CASE("Every ruling and every kind of entry has a name", "[text]")
{
    for (const ComplaintRuling ruling : allComplaintRulings) {
        CHECK(complaintRulingLabel(ruling).toStdString() != nameOf(ruling));
    }
    for (const ComplaintEntry::Kind kind : allComplaintEntryKinds) {
        CHECK(complaintEntryLabel(kind).toStdString() != nameOf(kind));
    }
}

} // namespace tst_EscalationWords
