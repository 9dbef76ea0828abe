#include "app/BadgeScans.h"

#include "app/Wiring.h"
#include "domain/visitor/BadgeCode.h"
#include "domain/visitor/VisitorService.h"
#include "panels/support/NoticeCenter.h"
#include "panels/support/ScanWatcher.h"
#include "text/ErrorText.h"
#include "text/ShownLanguage.h"
#include "text/VisitLabels.h"

namespace frontdesk {

namespace {

constexpr std::chrono::seconds badgeNoticeTime{20};
constexpr const char* badgeSource = "badge";

} // namespace

BadgeScans::BadgeScans(Wiring& wiring, ScanWatcher& scans, NoticeCenter& notices, QObject* parent)
    : QObject(parent), m_wiring(wiring), m_notices(notices)
{
    scans.addListener([this](const Scan& scan) {
        if (!BadgeCode::parse(fromQt(scan.code))) {
            return false;
        }
        signOut(scan.code);
        return true;
    });
}

void BadgeScans::signOut(const QString& code)
{
    m_wiring.desk().write<VisitChange>(
        this,
        [code = fromQt(code), now = m_wiring.clock().now()](UnitOfWork& uow, const Actor& actor) {
            return VisitorService{}.scanOut(uow, actor, code, now);
        },
        [this](Result<VisitChange> change) {
            m_notices.withdraw(QLatin1String(badgeSource));
            if (!change) {
                m_notices.say({.source = QLatin1String(badgeSource),
                               .words = errorText(change.error()),
                               .state = QStringLiteral("late")});
                return;
            }
            m_notices.say(
                {.source = QLatin1String(badgeSource),
                 .words = tr("%1 has left (badge scanned).").arg(visitorLabel(change->after)),
                 .state = QStringLiteral("ok"),
                 .act = tr("Take back"),
                 .run =
                     [this, change = *change] {
                         m_wiring.desk().write<bool>(
                             this,
                             [change, now = m_wiring.clock().now()](UnitOfWork& uow, const Actor& actor) {
                                 return VisitorService{}.takeBack(uow, actor, {change}, now).map([] { return true; });
                             },
                             [this](const Result<bool>& done) {
                                 if (!done) {
                                     m_notices.say({.source = QLatin1String(badgeSource),
                                                    .words = errorText(done.error()),
                                                    .state = QStringLiteral("late")});
                                 }
                             });
                     },
                 .until = m_wiring.clock().steady() + badgeNoticeTime});
        });
}

} // namespace frontdesk
