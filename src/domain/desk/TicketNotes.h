#pragma once

#include "base/IdMaker.h"
#include "domain/UnitOfWork.h"
#include "domain/people/Actor.h"

#include <functional>
#include <string>

namespace frontdesk {

/// Lets other stems write into a ticket's journal without knowing tickets: what they are handed writes a note for us.
/// A ticket that was voided or is none takes no note, and the work goes on.
/// @param ids must outlive what is returned
[[nodiscard]] std::function<Result<void>(UnitOfWork&, const Actor&, RecordRef, const std::string&, UtcTime)>
ticketNotes(IdMaker& ids);

} // namespace frontdesk
