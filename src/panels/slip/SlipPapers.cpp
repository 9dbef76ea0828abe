#include "panels/slip/SlipPapers.h"

#include "domain/slip/SlipCode.h"
#include "text/ShownLanguage.h"

namespace frontdesk {

SlipContent SlipPapers::contentOf(const ReleaseSlip& slip, const UnitSettings& settings, const TimeZone& zone,
                                  const QString& approvedBy)
{
    SlipContent content{.unit = settings.unitName,
                        .number = slip.number,
                        .room = slip.place,
                        .who = slip.plate.empty() ? slip.taker : slip.taker + "  " + slip.plate,
                        .approvedBy = fromQt(approvedBy),
                        .validUntil = zone.toLocal(slip.validUntil),
                        .remark = slip.remark,
                        .code = SlipCode::text(slip.id)};
    for (const SlipLine& line : slip.lines) {
        content.goods.push_back({.what = line.what, .count = line.count, .note = line.note});
    }
    return content;
}

QList<SheetChoice> SlipPapers::of(SlipContent content)
{
    return {{.word = QStringLiteral("slip"),
             .title = [] { return tr("Release slip, A5"); },
             .make = [content = std::move(content)](int) { return SlipSheet::of(content).value_or(Sheet{}); }}};
}

} // namespace frontdesk
