#pragma once

#include "domain/table/TableKind.h"
#include "domain/table/TableMapping.h"

#include <QString>

namespace frontdesk {

/// What is wrong with a row or a mapping, in one line: the field's title before the sentence, where it is one field.
[[nodiscard]] QString tableProblemText(const TableKind& kind, const Problem& problem);

} // namespace frontdesk
