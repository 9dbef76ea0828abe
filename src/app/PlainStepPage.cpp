#include "app/PlainStepPage.h"

#include "panels/guidance/GuidanceDock.h"
#include "panels/support/PackTitle.h"
#include "panels/support/Theme.h"
#include "rules/Engine.h"
#include "text/ShownLanguage.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace frontdesk {

namespace {

/// A field that the moment requires, as a thing to tick.
constexpr std::string_view fieldKey{"field/"};

} // namespace

PlainStepPage::PlainStepPage(Around around, QWidget* parent)
    : QWidget(parent), m_around(std::move(around)), m_forbidden(m_around.book), m_session(m_around.book.name()),
      m_ask(new QLabel(this)), m_say(new QPlainTextEdit(this)), m_warning(new QLabel(this)),
      m_dock(new GuidanceDock(m_around.theme, m_around.keys, this))
{
    m_ask->setObjectName(QStringLiteral("plainStepLabel"));
    m_say->setObjectName(QStringLiteral("plainStepPlainTextEdit"));
    m_say->setTabChangesFocus(true);
    m_warning->setObjectName(QStringLiteral("plainStepWarningLabel"));
    m_warning->setProperty("class", QStringLiteral("problem"));
    for (QLabel* const label : {m_ask, m_warning}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto* const left = new QVBoxLayout;
    const int edge = m_around.theme.px(24);
    left->setContentsMargins(edge, edge, edge, edge);
    left->setSpacing(m_around.theme.px(8));
    left->addWidget(m_ask);
    left->addWidget(m_say, 1);
    left->addWidget(m_warning);
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(left, 1);
    layout->addWidget(m_dock);
    connect(m_say, &QPlainTextEdit::textChanged, this, &PlainStepPage::checkWords);
    m_dock->setSource(this);
    retranslate();
}

PlainStepPage::~PlainStepPage() { m_dock->setSource(nullptr); }

void PlainStepPage::display(const ScenarioStep& step)
{
    m_step = step;
    m_say->clear();
    m_warning->clear();
    m_dock->setSource(this);
    m_say->setFocus(Qt::OtherFocusReason);
}

Guidance PlainStepPage::guidance()
{
    Guidance found = m_session.filter(Engine::guidance(m_around.book, m_step.at, m_step.facts, m_around.slots),
                                      m_around.clock.steady(), m_around.clock.now());
    for (const GuidanceRequire& require : found.required) {
        for (const std::string& field : require.fields) {
            const LocalText* const label = m_around.vocabulary.field(field);
            found.steps.push_back({.key = std::string{fieldKey} + field,
                                   .text = label == nullptr ? LocalText{field, field} : *label,
                                   .required = require.level == GateLevel::Block,
                                   .field = {},
                                   .duty = {},
                                   .source = require.source});
        }
    }
    return found;
}

bool PlainStepPage::isTicked(std::string_view step) const { return m_session.isTicked(step); }

LocalText PlainStepPage::packTitle(std::string_view pack) const { return packTitleIn(m_around.book, pack); }

void PlainStepPage::setStep(std::string_view step, bool ticked)
{
    if (ticked) {
        m_session.tick(step, m_around.clock.now());
    } else {
        m_session.untick(step);
    }
    m_dock->refresh();
    Q_EMIT changedHere();
}

void PlainStepPage::dismiss(std::string_view prompt)
{
    m_session.dismiss(prompt, m_around.clock.now());
    m_dock->refresh();
    Q_EMIT changedHere();
}

void PlainStepPage::checkWords()
{
    QStringList warnings;
    for (const ForbiddenHit& hit : m_forbidden.find(fromQt(m_say->toPlainText()))) {
        m_flagged.insert(hit.key);
        warnings += hit.instead.empty() ? tr("Not to be said: %1").arg(toQt(hit.words))
                                        : tr("Not to be said: %1. Better: %2").arg(toQt(hit.words), toQt(hit.instead));
    }
    warnings.removeDuplicates();
    m_warning->setText(warnings.join(QLatin1Char('\n')));
    Q_EMIT changedHere();
}

RehearsalSight PlainStepPage::sight()
{
    RehearsalSight sight{.moments = {m_step.at}, .facts = m_step.facts};
    for (const GuidancePrompt& prompt : guidance().prompts) {
        sight.shown.insert(prompt.key);
    }
    for (const GuidanceSession::Event& event : m_session.log()) {
        if (event.what == "dismissed") {
            sight.dismissed.insert(event.key);
        }
    }
    sight.flagged = m_flagged;
    sight.ticked = [this](std::string_view step) { return m_session.isTicked(step); };
    sight.filled = [this](std::string_view field) { return m_session.isTicked(std::string{fieldKey}.append(field)); };
    sight.has = [](std::string_view) { return true; };
    return sight;
}

void PlainStepPage::tickNext() { m_dock->tickNext(); }

void PlainStepPage::untickLast() { m_dock->untickLast(); }

void PlainStepPage::retranslate()
{
    m_ask->setText(tr("What would you say? Type it here: words that are not to be said are found."));
    m_say->setAccessibleName(tr("What you would say"));
}

void PlainStepPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        checkWords();
    }
    QWidget::changeEvent(event);
}

} // namespace frontdesk
