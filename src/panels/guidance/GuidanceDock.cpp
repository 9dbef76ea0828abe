#include "panels/guidance/GuidanceDock.h"

#include "panels/guidance/StruckLabel.h"
#include "panels/support/ChoiceChips.h"
#include "panels/support/Discard.h"
#include "panels/support/FlowLayout.h"
#include "panels/support/KeyBindings.h"
#include "panels/support/PlainText.h"
#include "text/ShownLanguage.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace frontdesk {

namespace {

/// A phrase up to this many characters stands in a chip; a longer one gets lines of its own.
constexpr qsizetype chipCharacters = 12;
/// What is shown at once; the rest is one press away. The best comes first.
constexpr std::size_t mostSayings = 3;
constexpr std::size_t mostStruck = 4;

} // namespace

GuidanceDock::GuidanceDock(const Theme& theme, const KeyBindings& keys, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_keys(keys)
{
    setObjectName(QStringLiteral("guidanceDock"));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 0, 0, 0);
    outer->setSpacing(0);

    m_stages = new ChoiceChips(this);
    m_stages->setObjectName(QStringLiteral("stageChoiceChips"));
    connect(m_stages, &ChoiceChips::chosen, this, [this](const QString& moment) {
        if (m_source != nullptr) {
            m_source->askStage(fromQt(moment));
        }
        refresh(); // a part that cannot be looked at yet falls back
    });
    auto* top = new QWidget(this);
    auto* topLayout = new QVBoxLayout(top);
    topLayout->setContentsMargins(16, 12, 12, 8);
    topLayout->addWidget(m_stages);
    outer->addWidget(top);

    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("guidanceScrollArea"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* page = new QWidget(scroll);
    page->setObjectName(QStringLiteral("guidancePage"));
    page->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    m_column = new QVBoxLayout(page);
    m_column->setContentsMargins(16, 4, 14, 16);
    m_column->setSpacing(16);
    scroll->setWidget(page);
    page->setAutoFillBackground(false);
    outer->addWidget(scroll, 1);

    m_empty = new QLabel(page);
    m_empty->setObjectName(QStringLiteral("guidanceEmptyLabel"));
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    m_empty->setProperty("class", QStringLiteral("muted"));
    m_column->addWidget(m_empty);
    m_say = addSection("say");
    m_advice = addSection("advice");
    m_do = addSection("do");
    m_dont = addSection("dont");
    m_phrases = addSection("phrases");
    m_sources = addSection("sources");
    m_column->addStretch(1);

    connect(&m_theme, &Theme::changed, this, &GuidanceDock::applyScale);
    retranslate();
    applyScale();
}

GuidanceDock::Section GuidanceDock::addSection(const char* name)
{
    Section section;
    section.box = new QWidget(this);
    section.box->setObjectName(QLatin1String(name) + QStringLiteral("Section"));
    auto* layout = new QVBoxLayout(section.box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    section.title = new QLabel(section.box);
    section.title->setTextFormat(Qt::PlainText);
    section.title->setProperty("class", QStringLiteral("section"));
    layout->addWidget(section.title);
    section.rows = new QVBoxLayout;
    section.rows->setSpacing(8);
    layout->addLayout(section.rows);
    m_column->addWidget(section.box);
    return section;
}

void GuidanceDock::setSource(GuidanceSource* source)
{
    m_source = source;
    m_stale = true;
    refresh();
}

void GuidanceDock::retranslate()
{
    m_stages->setAccessibleName(tr("Part of the call"));
    m_empty->setText(tr("The rules in force say nothing about this moment."));
    m_say.title->setText(tr("Say now"));
    m_advice.title->setText(tr("Keep in mind"));
    m_do.title->setText(tr("To do"));
    m_dont.title->setText(tr("Don't say"));
    m_phrases.title->setText(tr("You can say"));
    m_sources.title->setText(tr("Source"));
    m_stale = true;
    refresh();
}

void GuidanceDock::applyScale()
{
    // Wider at larger text, but never so wide that the work beside it has no room left at 1366 pixels.
    setFixedWidth(308 + (m_theme.px(308) - 308) / 4);
    m_stale = true;
    refresh();
}

void GuidanceDock::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void GuidanceDock::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colors().surface);
    painter.fillRect(0, 0, 1, height(), m_theme.colors().line);
}

void GuidanceDock::refresh()
{
    // Queued: the call may come out of a click on a widget that is about to be built anew, and comes in bursts.
    if (!m_asked) {
        m_asked = true;
        QMetaObject::invokeMethod(this, &GuidanceDock::showNow, Qt::QueuedConnection);
    }
}

void GuidanceDock::showNow()
{
    m_asked = false;
    const GuidanceView view = m_source == nullptr ? GuidanceView{} : GuidanceView::of(*m_source);
    if (view.moment != m_view.moment) {
        m_unfolded = false;
        m_all = false;
    }
    showStages();
    if (m_stale || !(view == m_view)) {
        m_stale = false;
        m_view = view;
        showView(view);
    }
}

void GuidanceDock::showStages()
{
    QList<ChoiceChips::Choice> choices;
    QString current;
    if (m_source != nullptr) {
        for (const GuidanceSource::Stage& stage : m_source->stages()) {
            choices.append({toQt(stage.moment), stage.label, {}});
            if (stage.current) {
                current = toQt(stage.moment);
            }
        }
    }
    m_stages->setChoices(choices);
    m_stages->setValue(current);
    m_stages->parentWidget()->setVisible(!choices.isEmpty());
}

void GuidanceDock::clear(const Section& section) { discardAll(*section.rows); }

QLabel* GuidanceDock::addWords(const Section& section, const QString& words, const char* styleClass)
{
    auto* label = new QLabel(words, section.box);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("class", QString::fromLatin1(styleClass));
    section.rows->addWidget(label);
    return label;
}

void GuidanceDock::showView(const GuidanceView& view)
{
    for (const Section& section : {m_say, m_advice, m_do, m_dont, m_phrases, m_sources}) {
        clear(section);
    }
    showSayings(view.sayings);
    for (const QString& words : view.advice) {
        addWords(m_advice, words, "");
    }
    showSteps(view.steps);
    showStruck(view.struck);
    showPhrases(view.phrases);
    for (const QString& words : view.sources) {
        addWords(m_sources, words, "small");
    }
    m_say.box->setVisible(!view.sayings.empty());
    m_advice.box->setVisible(!view.advice.isEmpty());
    m_do.box->setVisible(!view.steps.empty());
    m_dont.box->setVisible(!view.struck.empty());
    m_phrases.box->setVisible(!view.phrases.isEmpty());
    m_sources.box->setVisible(!view.sources.isEmpty());
    m_empty->setVisible(m_source != nullptr && view.sayings.empty() && view.advice.isEmpty() && view.steps.empty());
}

void GuidanceDock::showSayings(const std::vector<GuidanceView::Saying>& sayings)
{
    const auto shown = m_all ? sayings.size() : std::min(sayings.size(), mostSayings);
    for (std::size_t index = 0; index < shown; ++index) {
        const GuidanceView::Saying& saying = sayings[index];
        auto* card = new QFrame(m_say.box);
        card->setObjectName(QStringLiteral("sayFrame"));
        card->setProperty("class", QStringLiteral("say"));
        card->setProperty("state", saying.state);
        auto* row = new QHBoxLayout(card);
        row->setContentsMargins(12, 8, 4, 8);
        auto* texts = new QVBoxLayout;
        texts->setSpacing(2);
        row->addLayout(texts, 1);
        for (qsizetype i = 0; i < saying.words.size(); ++i) {
            auto* words = new QLabel(saying.words[i], card);
            words->setObjectName(i == 0 ? QStringLiteral("sayLabel") : QStringLiteral("sayOtherLabel"));
            words->setTextFormat(Qt::PlainText);
            words->setWordWrap(true);
            words->setProperty("class", i == 0 ? QStringLiteral("saying") : QStringLiteral("muted"));
            texts->addWidget(words);
        }
        if (!saying.sources.isEmpty()) {
            auto* sources = new QLabel(saying.sources, card);
            sources->setTextFormat(Qt::PlainText);
            sources->setWordWrap(true);
            sources->setProperty("class", QStringLiteral("small"));
            texts->addWidget(sources);
        }
        auto* away = new QToolButton(card);
        away->setObjectName(QStringLiteral("dismissToolButton"));
        away->setText(QStringLiteral("\u00D7"));
        away->setAutoRaise(true);
        away->setFocusPolicy(Qt::NoFocus);
        away->setAccessibleName(tr("Don't show again in this call"));
        away->setToolTip(away->accessibleName());
        connect(away, &QToolButton::clicked, this, [this, key = saying.key] { m_source->dismiss(fromQt(key)); });
        row->addWidget(away, 0, Qt::AlignTop);
        m_say.rows->addWidget(card);
    }
    addMore(m_say, static_cast<qsizetype>(sayings.size() - shown));
}

void GuidanceDock::addMore(const Section& section, qsizetype kept)
{
    if (kept <= 0) {
        return;
    }
    auto* more = new QPushButton(tr("%n more", "entries kept back", static_cast<int>(kept)), section.box);
    more->setObjectName(QStringLiteral("morePushButton"));
    more->setProperty("class", QStringLiteral("flat"));
    more->setFocusPolicy(Qt::TabFocus);
    more->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(more, &QPushButton::clicked, this, [this] {
        m_all = true;
        m_stale = true;
        refresh();
    });
    section.rows->addWidget(more);
}

void GuidanceDock::showStruck(const std::vector<GuidanceView::Struck>& struck)
{
    m_dont.rows->setSpacing(2);
    const auto shown = m_all ? struck.size() : std::min(struck.size(), mostStruck);
    for (std::size_t index = 0; index < shown; ++index) {
        m_dont.rows->addWidget(new StruckLabel(m_theme, struck[index].words, struck[index].instead, m_dont.box));
    }
    addMore(m_dont, static_cast<qsizetype>(struck.size() - shown));
}

void GuidanceDock::showSteps(const std::vector<GuidanceView::Step>& steps)
{
    const bool done =
        std::all_of(steps.begin(), steps.end(), [](const GuidanceView::Step& step) { return step.ticked; });
    if (done && !steps.empty()) {
        auto* fold = new QPushButton(m_do.box);
        fold->setObjectName(QStringLiteral("foldPushButton"));
        fold->setProperty("class", QStringLiteral("flat"));
        fold->setText(tr("\u2713 All %n done", "steps of the list", static_cast<int>(steps.size())));
        fold->setFocusPolicy(Qt::TabFocus);
        connect(fold, &QPushButton::clicked, this, [this] {
            m_unfolded = !m_unfolded;
            m_stale = true;
            refresh();
        });
        auto* line = new QWidget(m_do.box);
        auto* layout = new QHBoxLayout(line);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(fold);
        layout->addStretch(1);
        m_do.rows->addWidget(line);
        if (!m_unfolded) {
            return;
        }
    }
    bool nextShown = false;
    for (const GuidanceView::Step& step : steps) {
        addStep(step, !step.ticked && !nextShown);
        nextShown = nextShown || !step.ticked;
    }
}

void GuidanceDock::addStep(const GuidanceView::Step& step, bool next)
{
    auto* row = new QWidget(m_do.box);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto* box = new QCheckBox(row);
    box->setObjectName(QStringLiteral("stepCheckBox"));
    box->setChecked(step.ticked);
    box->setEnabled(!step.derived);
    box->setAccessibleName(step.whom.isEmpty() ? step.words : step.words + QStringLiteral(": ") + step.whom);
    connect(box, &QCheckBox::clicked, this,
            [this, key = step.key](bool ticked) { m_source->setStep(fromQt(key), ticked); });
    const QString text = step.whom.isEmpty() ? step.words : step.words + QLatin1Char('\n') + step.whom;
    auto* words = new QLabel(withoutMnemonic(text), row);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setBuddy(box);
    words->setProperty("class", step.ticked ? QStringLiteral("muted") : QString());
    layout->addWidget(box, 0, Qt::AlignTop);
    layout->addWidget(words, 1);
    if (const QString hint = m_keys.hint(DeskAct::TickNext); next && !hint.isEmpty()) {
        auto* key = new QLabel(hint, row);
        key->setProperty("class", QStringLiteral("key"));
        layout->addWidget(key, 0, Qt::AlignTop);
    }
    m_do.rows->addWidget(row);
}

void GuidanceDock::showPhrases(const QStringList& phrases)
{
    auto* chips = new QWidget(m_phrases.box);
    auto* flow = new FlowLayout(chips);
    for (const QString& words : phrases) {
        if (words.size() > chipCharacters) {
            continue;
        }
        auto* chip = new QLabel(words, chips);
        chip->setTextFormat(Qt::PlainText);
        chip->setProperty("class", QStringLiteral("chip"));
        flow->addWidget(chip);
    }
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    chips->setSizePolicy(policy);
    chips->setVisible(flow->count() > 0);
    m_phrases.rows->addWidget(chips);
    for (const QString& words : phrases) {
        if (words.size() > chipCharacters) {
            addWords(m_phrases, words, "");
        }
    }
}

void GuidanceDock::tickNext()
{
    const auto at = std::find_if(m_view.steps.begin(), m_view.steps.end(),
                                 [](const GuidanceView::Step& step) { return !step.ticked; });
    if (m_source != nullptr && at != m_view.steps.end()) {
        m_source->setStep(fromQt(at->key), true);
        refresh();
    }
}

void GuidanceDock::untickLast()
{
    const auto at = std::find_if(m_view.steps.rbegin(), m_view.steps.rend(),
                                 [](const GuidanceView::Step& step) { return step.ticked && !step.derived; });
    if (m_source != nullptr && at != m_view.steps.rend()) {
        m_source->setStep(fromQt(at->key), false);
        refresh();
    }
}

} // namespace frontdesk
