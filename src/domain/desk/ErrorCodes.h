#pragma once

#include "domain/RecordErrors.h"
#include "domain/call/Call.h"
#include "domain/pack/PackService.h"
#include "domain/people/PeopleErrors.h"
#include "domain/people/Rights.h"
#include "domain/promise/PromiseService.h"
#include "domain/setting/UnitSettings.h"

#include <array>
#include <span>

namespace frontdesk {

/// The arrays of every code that the domain can answer with, one a stem: a test of text/ErrorText wants both texts of
/// each code.
inline constexpr std::array<std::span<const ErrorCode>, 7> domainErrors{
    recordErrors, rightsErrors, peopleErrors, settingErrors, promiseErrors, callErrors, packErrors,
};

} // namespace frontdesk
