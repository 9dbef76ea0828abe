#include "panels/call/HoldBar.h"

#include "panels/support/ChoiceChips.h"
#include "panels/support/FlowLayout.h"
#include "panels/support/KeyBindings.h"
#include "panels/support/KeyHintButton.h"
#include "panels/support/Theme.h"
#include "text/Format.h"
#include "text/Labels.h"
#include "text/ShownLanguage.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>

namespace frontdesk {

namespace {

/// Below this width, in heights of a line, the acts stand under the words: large text.
constexpr int holdWidthInLines = 36;

} // namespace

HoldBar::HoldBar(QWidget* parent)
    : QFrame(parent), m_row(new QBoxLayout(QBoxLayout::LeftToRight, this)), m_time(new QLabel(this)),
      m_words(new QLabel(this)), m_reason(new ChoiceChips(this)), m_consent(new QCheckBox(this)),
      m_resume(new KeyHintButton(this)), m_callback(new KeyHintButton(this))
{
    setProperty("class", QStringLiteral("notice"));
    m_time->setObjectName(QStringLiteral("holdTimeLabel"));
    m_time->setProperty("class", QStringLiteral("timer"));
    m_words->setObjectName(QStringLiteral("holdWordsLabel"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_reason->setObjectName(QStringLiteral("holdReasonChoiceChips"));
    m_consent->setObjectName(QStringLiteral("holdConsentCheckBox"));
    m_resume->setObjectName(QStringLiteral("resumeKeyHintButton"));
    m_callback->setObjectName(QStringLiteral("holdCallbackKeyHintButton"));
    m_row->setContentsMargins(12, 6, 8, 6);
    m_row->setSpacing(6);
    auto* left = new QVBoxLayout;
    left->setSpacing(4);
    auto* words = new QHBoxLayout;
    words->setSpacing(12);
    words->addWidget(m_time);
    words->addWidget(m_words, 1);
    left->addLayout(words);
    left->addWidget(m_reason);
    m_row->addLayout(left, 1);
    auto* acts = new QWidget(this);
    auto* flow = new FlowLayout(acts);
    flow->setSpacing(12);
    for (QWidget* act : std::initializer_list<QWidget*>{m_consent, m_resume, m_callback}) {
        flow->addWidget(act);
    }
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    acts->setSizePolicy(policy);
    m_row->addWidget(acts, 1);
    connect(m_reason, &ChoiceChips::chosen, this, &HoldBar::reasonChosen);
    connect(m_consent, &QCheckBox::clicked, this, &HoldBar::consentGiven);
    connect(m_resume, &KeyHintButton::clicked, this, &HoldBar::resumeRequested);
    connect(m_callback, &KeyHintButton::clicked, this, &HoldBar::callbackRequested);
    retranslate();
}

void HoldBar::resizeEvent(QResizeEvent* event)
{
    m_row->setDirection(width() < fontMetrics().height() * holdWidthInLines ? QBoxLayout::TopToBottom
                                                                            : QBoxLayout::LeftToRight);
    QFrame::resizeEvent(event);
}

void HoldBar::setKeys(const KeyBindings& keys)
{
    keys.showOn(m_resume, DeskAct::HoldOrResume);
    keys.showOn(m_callback, DeskAct::Callback);
}

void HoldBar::retranslate()
{
    QList<ChoiceChips::Choice> reasons;
    for (const std::string_view word : holdReasons) {
        reasons.push_back({toQt(word), holdReasonLabel(word), {}});
    }
    m_reason->setChoices(reasons);
    m_reason->setAccessibleName(tr("Why the caller waits"));
    m_consent->setText(tr("Agreed to wait"));
    m_resume->setText(tr("Back to the caller"));
    m_callback->setText(tr("Call back instead"));
}

void HoldBar::display(const LiveCall& call, SteadyTime now)
{
    const auto hold = call.holdState(now);
    setVisible(hold.has_value());
    if (!hold) {
        return;
    }
    m_time->setText(stopwatchText(hold->elapsed));
    const bool limited = hold->left > Milliseconds{0} || hold->over;
    QString words = tr("On hold");
    if (!call.snapshot().holds.empty() && !call.snapshot().holds.back().reason.empty()) {
        words = tr("On hold: %1").arg(holdReasonLabel(call.snapshot().holds.back().reason));
    }
    if (hold->over) {
        words = tr("Past the limit: apologise, take the number and promise a call back");
    } else if (limited) {
        words += QStringLiteral(" \u00B7 ") + tr("%1 left").arg(durationText(hold->left));
    }
    m_words->setText(words);
    m_time->setAccessibleName(tr("On hold for %1").arg(durationText(hold->elapsed)));
    m_reason->setValue(call.snapshot().holds.empty() ? QString() : toQt(call.snapshot().holds.back().reason));
    m_consent->setChecked(!call.snapshot().holds.empty() && call.snapshot().holds.back().consent);
    m_callback->setVisible(hold->over);
    const QString state = hold->over ? QStringLiteral("late") : QString();
    if (property("state").toString() != state) {
        setProperty("state", state);
        Theme::repolish(this);
    }
}

} // namespace frontdesk
