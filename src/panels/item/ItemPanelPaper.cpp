// The receipt of a device that was left for repair.
#include "panels/item/ItemPanel.h"

#include "domain/item/ItemRepository.h"
#include "domain/item/ItemWords.h"
#include "exchange/IntakeSheet.h"
#include "panels/support/KnownStaff.h"
#include "panels/support/NoticeBar.h"
#include "panels/support/SheetWindow.h"
#include "text/ShownLanguage.h"

namespace frontdesk {

namespace {

IntakeContent intakeOf(const Item& item, const std::string& unit, const TimeZone& zone, const QString& receivedBy)
{
    IntakeContent content{.unit = unit,
                          .number = item.receiptNo,
                          .customer = item.addressee.empty() ? item.company : item.addressee,
                          .contact = item.phone ? item.phone->display() : std::string{},
                          .device = item.description,
                          .fault = item.fault,
                          .accessories = item.accessories,
                          .condition = item.condition,
                          .receivedBy = fromQt(receivedBy),
                          .receivedAt = zone.toLocal(item.receivedAt),
                          .code = item.receiptNo};
    content.contact += (content.contact.empty() || item.place.empty() ? "" : "  ") + item.place;
    if (item.dueAt) {
        content.fetchBy = zone.toLocal(*item.dueAt);
    }
    return content;
}

} // namespace

void ItemPanel::printReceipt()
{
    const Item* const item = chosen();
    if (item == nullptr || page() != Page::Detail || item->voided || item->kind != itemDevice) {
        return;
    }
    m_with.desk.read<KnownStaff>(
        this, "item.receipt", [](const ReadView& view) { return KnownStaff::read(view); },
        [this, item = *item](const Result<KnownStaff>& staff) {
            if (!staff) {
                tell(staff.error());
                return;
            }
            const IntakeContent content =
                intakeOf(item, m_with.settings().unitName, m_with.zone, staff->nameOf(item.operatorId));
            const SheetChoice paper{.word = QStringLiteral("receipt"),
                                    .title = [] { return tr("Receipt, A5"); },
                                    .make = [content](int) { return IntakeSheet::of(content).value_or(Sheet{}); }};
            auto* const papers = new SheetWindow({paper}, m_with.sheets(), this);
            papers->setObjectName(QStringLiteral("receiptSheetWindow"));
            papers->show();
        });
}

} // namespace frontdesk
