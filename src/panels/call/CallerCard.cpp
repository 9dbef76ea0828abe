#include "panels/call/CallerCard.h"

#include "panels/call/CallTexts.h"
#include "panels/support/Chip.h"
#include "panels/support/FlowLayout.h"
#include "panels/support/PlainText.h"
#include "text/Format.h"
#include "text/Labels.h"
#include "text/ShownLanguage.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace frontdesk {

namespace {

constexpr std::size_t shownCalls = 2;

QLabel* plainLabel(QWidget* parent, const char* name, const char* styleClass)
{
    auto* label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setProperty("class", QString::fromLatin1(styleClass));
    return label;
}

} // namespace

CallerCard::CallerCard(QWidget* parent)
    : QFrame(parent), m_who(plainLabel(this, "whoLabel", "title")), m_history(new Chip(this)), m_late(new Chip(this)),
      m_confirm(new QPushButton(this)), m_about(plainLabel(this, "aboutLabel", "muted"))
{
    setProperty("class", QStringLiteral("card"));
    m_history->setObjectName(QStringLiteral("historyChip"));
    m_late->setObjectName(QStringLiteral("lateChip"));
    m_confirm->setObjectName(QStringLiteral("confirmCallerPushButton"));
    m_confirm->setProperty("class", QStringLiteral("chip"));
    m_confirm->setFocusPolicy(Qt::ClickFocus);
    m_about->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_about->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_about->setWordWrap(true);
    m_about->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(16, 10, 16, 10);
    outer->setSpacing(6);
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    auto* names = new QWidget(this);
    auto* flow = new FlowLayout(names);
    flow->setSpacing(12);
    for (QWidget* part : std::initializer_list<QWidget*>{m_who, m_history, m_late, m_confirm}) {
        flow->addWidget(part);
    }
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    names->setSizePolicy(policy);
    head->addWidget(names, 3);
    head->addWidget(m_about, 2);
    outer->addLayout(head);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(0);
    outer->addLayout(m_rows);
    connect(m_confirm, &QPushButton::clicked, this, [this] {
        if (!m_last.empty()) {
            Q_EMIT confirmed(m_last.front());
        }
    });
}

void CallerCard::display(const LineCall& call, const QString& line, const std::vector<Call>& last, const TimeZone& zone,
                         UtcTime now)
{
    m_last = last;
    const CallForm& form = call.form;
    const bool named = !form.callerName.empty() || form.nameDeclined;
    const bool maybe = call.caller.match == CallerKnowledge::Match::Maybe && !last.empty() && !named;
    m_who->setText(named ? callerLabel(form.callerName, form.title, form.nameDeclined)
                   : call.caller.match == CallerKnowledge::Match::Known && !last.empty()
                       ? CallTexts::caller(last.front())
                       : tr("Unknown caller"));
    const int earlier = call.caller.earlierCalls;
    // Without a number nobody can tell whether somebody has called before.
    const bool traceable = !call.live.snapshot().callerId.empty() || !form.phone.empty();
    m_history->say(earlier > 0 ? tr("Calls again: %n earlier call(s)", "", earlier)
                   : traceable && call.caller.match == CallerKnowledge::Match::Unknown ? tr("First call")
                                                                                       : QString(),
                   earlier > 0 ? QStringLiteral("accent") : QStringLiteral("plain"));
    const CallSnapshot& live = call.live.snapshot();
    m_late->say(live.late ? tr("Late answer: %n ring(s)", "", live.ringCount) : QString(), QStringLiteral("late"));
    m_confirm->setVisible(maybe);
    if (maybe) {
        m_confirm->setText(withoutMnemonic(tr("Is it %1?").arg(CallTexts::caller(last.front()))));
    }
    QStringList about;
    if (!form.place.empty()) {
        about += toQt(form.place);
    }
    about += line;
    const std::string& digits = form.phone.empty() ? live.callerId : form.phone;
    if (!digits.empty()) {
        about += phoneText(digits);
    }
    m_about->setText(about.join(QStringLiteral(" \u00B7 ")));
    showLast(last, zone, now);
}

void CallerCard::showLast(const std::vector<Call>& last, const TimeZone& zone, UtcTime now)
{
    QStringList shown;
    for (std::size_t i = 0; i < last.size() && i < shownCalls; ++i) {
        shown += QStringList{toQt(last[i].id.toString()), QString::number(last[i].version),
                             whenText(last[i].live.rangAt, zone, now), categoryLabel(last[i].category)};
    }
    const QString key = shown.join(QLatin1Char('\n')) + tr("Open");
    if (key == m_shownLast) {
        return;
    }
    m_shownLast = key;
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    for (std::size_t i = 0; i < last.size() && i < shownCalls; ++i) {
        const Call& call = last[i];
        auto* row = new QWidget(this);
        auto* layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 2, 0, 2);
        layout->setSpacing(16);
        auto* when = plainLabel(row, "lastWhenLabel", "");
        when->setText(whenText(call.live.rangAt, zone, now));
        auto* what = plainLabel(row, "lastCategoryLabel", "");
        what->setText(call.category.empty() ? CallTexts::resultOf(call).words : categoryLabel(call.category));
        auto* words = plainLabel(row, "lastKeyPointsLabel", "");
        words->setText(CallTexts::firstLine(call));
        words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        auto* open = new QPushButton(tr("Open"), row);
        open->setObjectName(QStringLiteral("openLastPushButton"));
        open->setProperty("class", QStringLiteral("flat"));
        open->setAccessibleName(tr("Open the call of %1").arg(when->text()));
        open->setFocusPolicy(Qt::ClickFocus);
        connect(open, &QPushButton::clicked, this, [this, id = call.id] { Q_EMIT openRequested(id); });
        layout->addWidget(when);
        layout->addWidget(what);
        layout->addWidget(words, 1);
        layout->addWidget(open);
        m_rows->addWidget(row);
    }
}

} // namespace frontdesk
