#include "text/SlipLabels.h"

#include "text/ShownLanguage.h"

#include <QCoreApplication>
#include <QStringList>

namespace frontdesk {

namespace {

QString slipLabel(const char* label) { return QCoreApplication::translate("SlipLabels", label); }

} // namespace

QString slipStateLabel(SlipState state)
{
    switch (state) {
    case SlipState::Requested:
        return slipLabel(QT_TRANSLATE_NOOP("SlipLabels", "To be approved"));
    case SlipState::Approved:
        return slipLabel(QT_TRANSLATE_NOOP("SlipLabels", "Approved"));
    case SlipState::Printed:
        return slipLabel(QT_TRANSLATE_NOOP("SlipLabels", "Printed"));
    case SlipState::PartlyGone:
        return slipLabel(QT_TRANSLATE_NOOP("SlipLabels", "Partly gone"));
    case SlipState::Gone:
        return slipLabel(QT_TRANSLATE_NOOP("SlipLabels", "Gone"));
    case SlipState::Refused:
        return slipLabel(QT_TRANSLATE_NOOP("SlipLabels", "Refused"));
    case SlipState::Withdrawn:
        break;
    }
    return slipLabel(QT_TRANSLATE_NOOP("SlipLabels", "Withdrawn"));
}

QString slipStepLabel(SlipStep step)
{
    switch (step) {
    case SlipStep::Approve:
        return slipLabel(QT_TRANSLATE_NOOP("SlipLabels", "Approve"));
    case SlipStep::Print:
        return slipLabel(QT_TRANSLATE_NOOP("SlipLabels", "Print"));
    case SlipStep::Check:
        return slipLabel(QT_TRANSLATE_NOOP("SlipLabels", "Check at the gate"));
    case SlipStep::Nothing:
        break;
    }
    return {};
}

QString goodsOwnerLabel(std::string_view goodsOf)
{
    if (goodsOf == "proprietor") {
        return slipLabel(QT_TRANSLATE_NOOP("SlipLabels", "The proprietor's"));
    }
    return goodsOf == "tenant" ? slipLabel(QT_TRANSLATE_NOOP("SlipLabels", "The tenant's")) : toQt(goodsOf);
}

QString consentWayLabel(std::string_view how)
{
    if (how == "in_person") {
        return slipLabel(QT_TRANSLATE_NOOP("SlipLabels", "In person"));
    }
    if (how == "phone") {
        return slipLabel(QT_TRANSLATE_NOOP("SlipLabels", "By telephone"));
    }
    return how == "written" ? slipLabel(QT_TRANSLATE_NOOP("SlipLabels", "In writing")) : toQt(how);
}

QString slipLineLabel(const SlipLine& line)
{
    const QString counted = QStringLiteral("%1 \u00D7 %2").arg(toQt(line.what)).arg(line.count);
    return line.note.empty() ? counted
                             : slipLabel(QT_TRANSLATE_NOOP("SlipLabels", "%1 (%2)")).arg(counted, toQt(line.note));
}

QString slipGoodsLabel(const ReleaseSlip& slip)
{
    QStringList goods;
    for (const SlipLine& line : slip.lines) {
        goods += slipLineLabel(line);
    }
    return goods.join(slipLabel(QT_TRANSLATE_NOOP("SlipLabels", ", ")));
}

QString slipDifferences(const ReleaseSlip& slip, std::size_t check)
{
    QStringList lines;
    if (check >= slip.checks.size() || slip.checks[check].passed) {
        return {};
    }
    const SlipCheck& counted = slip.checks[check];
    for (std::size_t at = 0; at < slip.lines.size() && at < counted.counted.size(); ++at) {
        const int may = slip.lines[at].count - slip.goneBefore(at, check);
        if (counted.counted[at] > may) {
            lines += slipLabel(QT_TRANSLATE_NOOP("SlipLabels", "%1: %2 counted, %3 may leave"))
                         .arg(toQt(slip.lines[at].what))
                         .arg(counted.counted[at])
                         .arg(may);
        }
    }
    if (!counted.unwritten.empty()) {
        lines += slipLabel(QT_TRANSLATE_NOOP("SlipLabels", "Not on the slip: %1")).arg(toQt(counted.unwritten));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace frontdesk
