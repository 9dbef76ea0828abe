#include "app/SlipScans.h"

#include "app/Wiring.h"
#include "domain/people/Rights.h"
#include "domain/slip/SlipCode.h"
#include "panels/support/NoticeCenter.h"
#include "panels/support/ScanWatcher.h"
#include "text/ErrorText.h"
#include "text/ShownLanguage.h"

namespace frontdesk {

namespace {

constexpr std::chrono::seconds slipNoticeTime{20};

} // namespace

void SlipScans::watch(Wiring& wiring, ScanWatcher& scans, NoticeCenter& notices, std::function<void(SlipId)> check)
{
    scans.addListener([&wiring, &notices, check = std::move(check)](const Scan& scan) {
        const auto slip = SlipCode::parse(fromQt(scan.code));
        if (!slip) {
            return false;
        }
        if (const auto allowed = Rights::require(wiring.desk().actor(), Right::SettlePromises); !allowed) {
            const bool nobody = !wiring.desk().actor().staff;
            notices.say({.source = QStringLiteral("slip"),
                         .words = errorText(nobody ? Error{.code = slipNeedsPerson} : allowed.error()),
                         .state = QStringLiteral("late"),
                         .until = wiring.clock().steady() + slipNoticeTime});
            return true;
        }
        check(*slip);
        return true;
    });
}

} // namespace frontdesk
