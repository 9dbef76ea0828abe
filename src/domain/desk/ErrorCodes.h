#pragma once

#include "domain/RecordErrors.h"
#include "domain/arrears/FeeErrors.h"
#include "domain/arrears/FeeImporter.h"
#include "domain/arrears/FeeLetterErrors.h"
#include "domain/arrears/FeePaymentErrors.h"
#include "domain/arrears/RemittanceService.h"
#include "domain/call/Call.h"
#include "domain/complaint/CloseGate.h"
#include "domain/complaint/ComplaintReview.h"
#include "domain/demo/DemoTexts.h"
#include "domain/directory/DirectoryErrors.h"
#include "domain/identity/IdentityRepository.h"
#include "domain/item/Item.h"
#include "domain/knownissue/KnownIssue.h"
#include "domain/matter/Matter.h"
#include "domain/pack/PackPublishing.h"
#include "domain/pack/PackService.h"
#include "domain/people/PeopleErrors.h"
#include "domain/people/Rights.h"
#include "domain/promise/PromiseService.h"
#include "domain/roster/RosterEntry.h"
#include "domain/setting/UnitSettings.h"
#include "domain/sitevisit/SiteVisit.h"
#include "domain/slip/SlipErrors.h"
#include "domain/table/TableErrors.h"
#include "domain/visitor/Visit.h"
#include "domain/visitor/VisitRecurrence.h"
#include "domain/visitor/VisitorsTable.h"
#include "domain/watch/Watch.h"

#include <array>
#include <span>

namespace frontdesk {

/// The arrays of every code that the domain can answer with, one a stem: a test of text/ErrorText wants both texts of
/// each code.
inline constexpr auto domainErrors = std::to_array<std::span<const ErrorCode>>({
    recordErrors,        rightsErrors,
    peopleErrors,        settingErrors,
    promiseErrors,       rosterErrors,
    identityErrors,      watchErrors,
    callErrors,          directoryErrors,
    matterErrors,        visitErrors,
    visitorsTableErrors, visitRecurrenceErrors,
    itemErrors,          slipErrors,
    complaintErrors,     closeGateErrors,
    packErrors,          packPublishingErrors,
    tableErrors,         demoErrors,
    siteVisitErrors,     knownIssueErrors,
    reviewErrors,        feeErrors,
    feeLetterErrors,     feePaymentErrors,
    feeImportErrors,     remittanceErrors,
});

} // namespace frontdesk
