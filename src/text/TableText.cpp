#include "text/TableText.h"

#include "text/ErrorText.h"
#include "text/FillIn.h"
#include "text/ShownLanguage.h"

#include <QCoreApplication>

namespace frontdesk {

QString tableProblemText(const TableKind& kind, const Problem& problem)
{
    const QString sentence = problemText(problem);
    const TableField* const field = kind.field(problem.field);
    if (field == nullptr) {
        return sentence;
    }
    return filledIn(QCoreApplication::translate("TableText", "%1: %2"),
                    [&](std::size_t place) { return place == 1 ? shown(field->title) : sentence; });
}

} // namespace frontdesk
