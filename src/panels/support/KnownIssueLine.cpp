#include "panels/support/KnownIssueLine.h"

#include "domain/knownissue/KnownIssueRepository.h"
#include "panels/support/DeskKeys.h"
#include "panels/support/KeyHintButton.h"
#include "text/ShownLanguage.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <algorithm>
#include <utility>

namespace frontdesk {

namespace {

constexpr int mostOpenIssues = 500;
/// Another desk may have written one.
constexpr std::chrono::seconds issuesReloadEvery{30};

} // namespace

KnownIssueLine::KnownIssueLine(const Ports& ports, std::string asker, QWidget* parent)
    : QFrame(parent), m_with(ports), m_asker(std::move(asker)), m_words(new QLabel(this))
{
    setObjectName(QStringLiteral("knownIssueLine"));
    setProperty("class", QStringLiteral("notice"));
    m_words->setObjectName(QStringLiteral("knownIssueWordsLabel"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 8, 6);
    layout->addWidget(m_words, 1);
    hide();
    connect(&m_with.hub, &ChangeHub::recordsChanged, this, [this](const QVector<RecordRef>& records) {
        if (contains(records, RecordKind::KnownIssue)) {
            reload();
        }
    });
    reload();
}

void KnownIssueLine::offerBundle(const QKeySequence& key)
{
    m_bundle = new KeyHintButton(this);
    m_bundle->setObjectName(QStringLiteral("knownIssueBundleKeyHintButton"));
    m_bundle->setKeyHint(keyText(key));
    layout()->addWidget(m_bundle);
    connect(m_bundle, &QPushButton::clicked, this, &KnownIssueLine::bundleRequested);
    display();
}

void KnownIssueLine::setAsked(std::optional<AskedIssue> asked)
{
    if (m_asked != asked) {
        m_asked = std::move(asked);
        display();
    }
}

void KnownIssueLine::setChosen(std::optional<KnownIssue> chosen)
{
    m_chosen = std::move(chosen);
    display();
}

int KnownIssueLine::running() const
{
    const UtcTime now = m_with.clock.now();
    return static_cast<int>(std::count_if(m_issues.begin(), m_issues.end(),
                                          [now](const KnownIssue& issue) { return issue.isRunning(now); }));
}

void KnownIssueLine::second()
{
    if (m_with.clock.steady() >= m_reloadAt) {
        reload();
    }
}

void KnownIssueLine::reload()
{
    m_reloadAt = m_with.clock.steady() + issuesReloadEvery;
    m_with.desk.read<std::vector<KnownIssue>>(
        this, m_asker,
        [now = m_with.clock.now()](const ReadView& view) { return view.knownIssues().open(now, mostOpenIssues); },
        [this](Result<std::vector<KnownIssue>> issues) {
            if (!issues) {
                return; // what is known stays, and is asked for again
            }
            m_issues = std::move(*issues);
            display();
            if (const int now = running(); std::exchange(m_shownRunning, now) != now) {
                Q_EMIT read();
            }
        });
}

QString KnownIssueLine::wordsOf(const KnownIssue& issue) const
{
    QString what = toQt(issue.title).simplified();
    if (!issue.place.empty()) {
        //: A known issue and the place that it holds for
        what = tr("%1 (%2)").arg(what, toQt(issue.place).simplified());
    }
    //: %1 what is the matter, %2 the words that the desk says
    return tr("Known: %1. Say: \u201C%2\u201D").arg(what, toQt(issue.words).simplified());
}

void KnownIssueLine::display()
{
    m_meant.clear();
    if (m_asked) {
        m_meant = KnownIssueMatch::of(m_issues, *m_asked, m_with.clock.now());
        if (m_chosen) {
            std::erase_if(m_meant, [this](const KnownIssue& each) { return each.id == m_chosen->id; });
            m_meant.insert(m_meant.begin(), *m_chosen);
        }
    }
    if (m_meant.empty()) {
        hide();
        return;
    }
    QString words = wordsOf(m_meant.front());
    if (m_meant.size() > 1) {
        words += QStringLiteral("  ") + tr("And %n more.", nullptr, static_cast<int>(m_meant.size()) - 1);
    }
    m_words->setText(words);
    setAccessibleName(words);
    if (m_bundle != nullptr) {
        m_bundle->setText(m_chosen ? tr("Bundled") : tr("Bundle it"));
        m_bundle->setToolTip(m_chosen ? tr("This ticket joins those about the same matter. Once more: it does not.")
                                      : tr("This ticket joins those about the same matter."));
    }
    show();
}

void KnownIssueLine::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        display();
    }
    QFrame::changeEvent(event);
}

} // namespace frontdesk
