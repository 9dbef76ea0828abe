#include "text/FillIn.h"

namespace frontdesk {

QString filledIn(const QString& text, const std::function<QString(std::size_t place)>& argument)
{
    QString filled;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool isPlace = text[at] == u'%' && at + 1 < text.size() && text[at + 1].isDigit();
        if (isPlace) {
            ++at;
            filled += argument(static_cast<std::size_t>(text[at].digitValue()));
        } else {
            filled += text[at];
        }
    }
    return filled;
}

} // namespace frontdesk
