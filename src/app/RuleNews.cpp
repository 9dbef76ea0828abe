#include "app/RuleNews.h"

#include "app/Wiring.h"
#include "panels/support/NoticeCenter.h"

namespace frontdesk {

namespace {

QString newsSource() { return QStringLiteral("rule_news"); }

} // namespace

RuleNews::RuleNews(Wiring& wiring, NoticeCenter& notices, const Theme& theme, QWidget& window)
    : QObject(&window), m_wiring(wiring), m_notices(notices), m_theme(theme), m_window(window)
{
    connect(&m_wiring, &Wiring::sessionChanged, this, &RuleNews::look);
    connect(&m_wiring.hub(), &ChangeHub::recordsChanged, this, [this](const QVector<RecordRef>& records) {
        if (contains(records, RecordKind::PackVersion) || contains(records, RecordKind::Setting)) {
            look();
        }
    });
    look();
}

void RuleNews::look()
{
    const auto staff = m_wiring.desk().actor().staff;
    if (!staff) {
        tell({});
        return;
    }
    using News = std::vector<ReadingWindow::News>;
    m_wiring.desk().read<News>(
        this, "rules.news",
        [staff](const ReadView& view) -> Result<News> {
            const auto settings = UnitSettings::read(view.settings());
            const auto all = view.packs().all();
            const auto readings = view.packs().readings();
            if (!settings || !all || !readings) {
                return tl::make_unexpected(!settings ? settings.error() : !all ? all.error() : readings.error());
            }
            News news;
            for (PackVersion& version : unreadBy(staff, *all, *readings, settings->packs)) {
                auto before = versionBefore(version, *all);
                news.push_back({std::move(version), std::move(before)});
            }
            return news;
        },
        [this, staff](Result<News> news) {
            if (news && m_wiring.desk().actor().staff == staff) {
                tell(std::move(*news));
            }
        });
}

void RuleNews::tell(std::vector<ReadingWindow::News> news)
{
    m_news = std::move(news);
    m_notices.withdraw(newsSource());
    if (!m_news.empty()) {
        m_notices.say({.source = newsSource(),
                       .words = tr("The rules have changed. Please read what is new when you have a moment."),
                       .act = tr("Read"),
                       .run = [this] { show(); }});
    }
}

void RuleNews::show()
{
    if (m_news.empty()) {
        return;
    }
    if (m_reading == nullptr) {
        m_reading = new ReadingWindow({m_wiring.desk(), m_wiring.data().vocabulary, m_theme, m_wiring.clock()}, m_news,
                                      &m_window);
        m_reading->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_reading->show();
    m_reading->raise();
    m_reading->activateWindow();
}

} // namespace frontdesk
