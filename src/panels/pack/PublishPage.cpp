#include "panels/pack/PublishPage.h"

#include "panels/pack/PackTexts.h"
#include "panels/support/DeskKeys.h"
#include "panels/support/KeyHintButton.h"
#include "rules/PackChecker.h"
#include "rules/PackReader.h"
#include "text/ErrorText.h"
#include "text/ShownLanguage.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>
#include <algorithm>

namespace frontdesk {

namespace {

constexpr int problemsShown = 12;

QString partOf(const std::string& name)
{
    constexpr std::array<std::string_view, 6> names{"ring", "opening", "late", "hold", "recap", "closing"};
    const auto at = std::find(names.begin(), names.end(), name);
    return at == names.end() ? toQt(name) : PackTexts::part(coreParts.at(static_cast<std::size_t>(at - names.begin())));
}

} // namespace

PublishPage::PublishPage(const PackPorts& ports, ReviewDesk& desk, const PackShelf& shelf, QWidget* parent)
    : QWidget(parent), m_with(ports), m_desk(desk), m_shelf(shelf), m_title(new QLabel(this)),
      m_nameLabel(new QLabel(this)), m_name(new QLineEdit(this)), m_follow(new QCheckBox(this)),
      m_problems(new QLabel(this)), m_wording(new KeyHintButton(this)), m_changesLabel(new QLabel(this)),
      m_changes(new QPlainTextEdit(this)), m_publish(new KeyHintButton(this)), m_back(new KeyHintButton(this))
{
    setObjectName(QStringLiteral("publishPage"));
    m_title->setProperty("class", QStringLiteral("title"));
    m_changesLabel->setProperty("class", QStringLiteral("section"));
    m_problems->setProperty("class", QStringLiteral("problem"));
    for (QLabel* const label : {m_title, m_nameLabel, m_problems, m_changesLabel}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_name->setObjectName(QStringLiteral("publishNameLineEdit"));
    m_name->setMaximumWidth(m_with.theme.px(240));
    m_nameLabel->setBuddy(m_name);
    m_follow->setObjectName(QStringLiteral("publishFollowCheckBox"));
    m_problems->setObjectName(QStringLiteral("publishProblemsLabel"));
    m_wording->setObjectName(QStringLiteral("publishWordingPushButton"));
    m_changes->setObjectName(QStringLiteral("publishChangesPlainTextEdit"));
    m_changes->setReadOnly(true);
    m_changes->setTabChangesFocus(true);
    m_publish->setObjectName(QStringLiteral("publishPushButton"));
    m_publish->setProperty("class", QStringLiteral("primary"));
    m_with.keys.showOn(m_publish, DeskAct::Save);
    m_back->setObjectName(QStringLiteral("publishBackPushButton"));
    m_with.keys.showOn(m_back, DeskAct::SaveToComplete);
    auto* const acts = new QHBoxLayout;
    acts->addWidget(m_publish);
    acts->addWidget(m_back);
    acts->addStretch(1);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_nameLabel);
    layout->addWidget(m_name);
    layout->addWidget(m_follow);
    layout->addWidget(m_problems);
    layout->addWidget(m_wording, 0, Qt::AlignLeft);
    layout->addWidget(m_changesLabel);
    layout->addWidget(m_changes, 1);
    layout->addLayout(acts);
    connect(m_name, &QLineEdit::returnPressed, this, &PublishPage::publish);
    connect(m_publish, &QPushButton::clicked, this, &PublishPage::publish);
    connect(m_wording, &QPushButton::clicked, this, &PublishPage::takeWording);
    connect(m_back, &QPushButton::clicked, this, &PublishPage::backRequested);
    retranslate();
}

void PublishPage::begin()
{
    const Pack& pack = m_desk.pack();
    m_problems->hide();
    m_wording->hide();
    const LocalDate today = m_with.zone.localDate(m_with.clock.now());
    std::string day = toIso(today);
    std::replace(day.begin(), day.end(), '-', '.');
    m_name->setText(toQt(nextVersionName(m_shelf.versions(), pack.id, day)));
    const auto active = m_with.settings().packs;
    const bool isActive = pack.id == basePackId || std::find(active.begin(), active.end(), pack.id) != active.end();
    m_follow->setChecked(true);
    m_follow->setEnabled(!isActive);
    Pack before;
    if (const auto old = versionBefore(m_desk.version(), m_shelf.versions())) {
        if (auto read = PackReader{m_with.vocabulary}.read(old->text, old->pack)) {
            before = std::move(*read);
        }
    }
    const auto changes = differences(before, pack);
    QStringList lines = PackTexts::changes(changes, before, pack, m_with.vocabulary);
    if (lines.isEmpty()) {
        lines += tr("Nothing changes at the desk.");
    }
    if (const auto left = m_desk.review().open(); left > 0) {
        lines.prepend(tr("%n entry(s) are still open and stay out of force.", "", static_cast<int>(left)) +
                      QLatin1Char('\n'));
    }
    if (const auto clauses = m_desk.text().clausesWithoutEntry(); !clauses.empty()) {
        lines += QString();
        lines += tr("Clauses without an entry: %1").arg(clauses.size());
    }
    m_changesLabel->setText(tr("What changes, at %n moment(s)", "", static_cast<int>(momentsTouched(changes).size())));
    m_changes->setPlainText(lines.join(QLatin1Char('\n')));
    m_title->setText(tr("Publish “%1”").arg(shown(pack.title)));
}

void PublishPage::enter()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void PublishPage::publish()
{
    if (m_busy || !m_desk.isOpen()) {
        return;
    }
    m_busy = true;
    const QString words = tr("“%1” %2 is published.").arg(shown(m_desk.pack().title), m_name->text().trimmed());
    const QString pack = toQt(m_desk.pack().id);
    m_desk.publish(fromQt(m_name->text().trimmed()), m_follow->isChecked(), [this, pack, words](Result<void> done) {
        m_busy = false;
        if (done) {
            Q_EMIT published(pack, words);
        } else {
            refuse(done.error());
        }
    });
}

void PublishPage::refuse(const Error& error)
{
    QStringList lines{errorText(error)};
    bool hasRehearsal = false;
    for (const Problem& problem : error.problems) {
        hasRehearsal = hasRehearsal || problem.code == packScenarioFails;
        if (lines.size() <= problemsShown) {
            lines +=
                QStringLiteral("· ") + (problem.code == packNotReviewed ? partOf(problem.field) : problemText(problem));
        }
    }
    if (static_cast<int>(error.problems.size()) > problemsShown) {
        lines += tr("… and %1 more").arg(static_cast<int>(error.problems.size()) - problemsShown);
    }
    m_problems->setText(lines.join(QLatin1Char('\n')));
    m_problems->show();
    m_wording->setVisible(hasRehearsal);
    if (hasRehearsal) {
        m_wording->setFocus(Qt::OtherFocusReason);
    }
}

void PublishPage::takeWording()
{
    m_desk.takeNewWording();
    begin();
    enter();
}

void PublishPage::retranslate()
{
    m_nameLabel->setText(tr("Version"));
    m_follow->setText(tr("The desks follow it from now on"));
    m_wording->setText(tr("Update the rehearsals to the new wording"));
    m_publish->setText(tr("Publish"));
    m_back->setText(tr("Back to the review"));
    m_changes->setAccessibleName(tr("What changes"));
    if (m_desk.isOpen()) {
        begin();
    }
}

} // namespace frontdesk
