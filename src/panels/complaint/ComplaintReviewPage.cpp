#include "panels/complaint/ComplaintReviewPage.h"

#include "panels/complaint/ComplaintTexts.h"
#include "panels/complaint/ScorecardRows.h"
#include "panels/support/Chip.h"
#include "panels/support/Discard.h"
#include "panels/support/FlowLayout.h"
#include "panels/support/KeyBindings.h"
#include "panels/support/KeyHintButton.h"
#include "panels/support/PlainLabel.h"
#include "panels/support/ScrolledPage.h"
#include "rules/ScorecardEntry.h"
#include "text/ComplaintLabels.h"
#include "text/Format.h"
#include "text/ShownLanguage.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QScrollArea>
#include <QTextBlock>
#include <QVBoxLayout>

namespace frontdesk {

namespace {

QWidget* flowingRow(QWidget* parent)
{
    auto* const row = new QWidget(parent);
    auto* const flow = new FlowLayout(row);
    flow->setSpacing(6);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    row->setSizePolicy(policy);
    return row;
}

} // namespace

ComplaintReviewPage::ComplaintReviewPage(const Ports& ports, QWidget* parent)
    : QFrame(parent), m_with(ports), m_title(plainLabel("reviewTitleLabel", "title", this)),
      m_reasons(flowingRow(this)), m_total(new Chip(this)), m_state(plainLabel("reviewStateLabel", "muted", this)),
      m_save(new KeyHintButton(this)), m_leave(new KeyHintButton(this)),
      m_about(plainLabel("reviewAboutLabel", "muted", this)), m_rows(new ScorecardRows(this)),
      m_wordsLabel(plainLabel("reviewWordsLabel", "section", this)), m_words(new QPlainTextEdit(this))
{
    build();
    retranslate();
}

void ComplaintReviewPage::build()
{
    setProperty("class", QStringLiteral("card"));
    setObjectName(QStringLiteral("complaintReviewPage"));
    m_total->setObjectName(QStringLiteral("reviewTotalChip"));
    m_save->setObjectName(QStringLiteral("reviewSaveKeyHintButton"));
    m_save->setProperty("class", QStringLiteral("primary"));
    m_leave->setObjectName(QStringLiteral("reviewLeaveKeyHintButton"));
    m_with.keys.showOn(m_save, DeskAct::Save);
    m_with.keys.showOn(m_leave, DeskAct::SaveToComplete);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    // What is reached so far and how it is saved stay in sight, however long the card is.
    QWidget* const acts = flowingRow(this);
    acts->layout()->addWidget(m_total);
    acts->layout()->addWidget(m_save);
    acts->layout()->addWidget(m_leave);
    layout->addWidget(acts);
    layout->addWidget(m_state);
    auto* const inner = new QWidget;
    auto* const below = new QVBoxLayout(inner);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(8);
    below->addWidget(m_title);
    below->addWidget(m_reasons);
    below->addWidget(m_about);
    below->addWidget(m_rows);
    below->addWidget(m_wordsLabel);
    m_words->setObjectName(QStringLiteral("reviewWordsPlainTextEdit"));
    m_words->setTabChangesFocus(true);
    m_words->installEventFilter(this);
    below->addWidget(m_words);
    below->addStretch(1);
    m_area = scrolledPage(inner, this);
    m_area->viewport()->setAutoFillBackground(false); // the card's own shows
    inner->setAutoFillBackground(false);
    layout->addWidget(m_area, 1);
    connect(m_save, &QPushButton::clicked, this, &ComplaintReviewPage::saveRequested);
    connect(m_leave, &QPushButton::clicked, this, &ComplaintReviewPage::leaveRequested);
    connect(m_rows, &ScorecardRows::edited, this, [this] {
        showTotal();
        Q_EMIT edited();
    });
    connect(m_rows, &ScorecardRows::reached, this, [this](QWidget* title, QWidget* chips) {
        bring(title);
        bring(chips);
    });
    connect(m_rows, &ScorecardRows::passedBeginning, this, [this] { m_area->ensureVisible(0, 0); });
    connect(m_rows, &ScorecardRows::passedEnd, this, [this] {
        m_words->setFocus(Qt::OtherFocusReason);
        bring(m_words);
    });
    connect(m_words, &QPlainTextEdit::textChanged, this, [this] {
        if (m_reviewed && m_words->hasFocus()) {
            Q_EMIT edited();
        }
    });
}

// --- what is reviewed ---

void ComplaintReviewPage::begin(Reviewed reviewed, const ReviewAnswers& answers)
{
    m_reviewed = std::move(reviewed);
    m_rows->begin(m_reviewed->card, answers.marks);
    QWidget* before = m_leave;
    for (QWidget* const stop : m_rows->stops()) {
        setTabOrder(before, stop);
        before = stop;
    }
    setTabOrder(before, m_words);
    m_words->setPlainText(toQt(answers.words));
    showHead();
    showTotal();
    m_area->ensureVisible(0, 0);
}

void ComplaintReviewPage::end()
{
    m_reviewed.reset();
    m_words->clear();
    m_rows->begin(nullptr, {});
    showHead();
    showTotal();
}

ReviewAnswers ComplaintReviewPage::answers() const
{
    return {.marks = m_rows->marks(), .words = fromQt(m_words->toPlainText())};
}

void ComplaintReviewPage::showHead()
{
    for (Chip* const chip : m_why) {
        discard(chip);
    }
    m_why.clear();
    if (!m_reviewed) {
        m_title->clear();
        m_about->clear();
        return;
    }
    const Complaint& complaint = m_reviewed->complaint;
    m_title->setText(toQt(complaint.number) + QStringLiteral("  ") + toQt(m_reviewed->card->title.in(shownLanguage())));
    for (const ReviewReason reason : m_reviewed->why) {
        auto* const chip = new Chip(reviewReasonLabel(reason), QStringLiteral("plain"), m_reasons);
        m_reasons->layout()->addWidget(chip);
        m_why.push_back(chip);
    }
    m_reasons->setVisible(!m_why.empty());
    QStringList about{ComplaintTexts::whoOf(complaint) + QStringLiteral("  ") + ComplaintTexts::aboutOf(complaint)};
    if (!complaint.resolution.empty()) {
        about += tr("Solved how: %1").arg(toQt(complaint.resolution).simplified());
    }
    about += complaint.satisfaction
                 ? tr("The customer gave %1 of 5: another matter than this.").arg(*complaint.satisfaction)
                 : tr("The customer was not asked for a number.");
    if (m_reviewed->before) {
        about += tr("Reviewed %1 by %2: %3 %. This one counts instead.")
                     .arg(whenText(m_reviewed->before->at, m_with.zone, m_with.clock.now()), m_reviewed->beforeBy)
                     .arg(m_reviewed->before->total);
    }
    m_about->setText(about.join(QLatin1Char('\n')));
}

void ComplaintReviewPage::showTotal()
{
    if (!m_reviewed) {
        m_total->say({}, {});
        m_state->clear();
        return;
    }
    std::vector<ReviewedItem> items;
    QStringList fatal;
    int open = 0;
    const ScorecardRows::Marks marks = m_rows->marks();
    for (const ScorecardItem& of : m_reviewed->card->items) {
        const auto mark = marks.find(of.id);
        if (mark == marks.end()) {
            ++open;
            continue;
        }
        items.push_back({of.id, of.weight, of.fatal, mark->second});
        if (of.fatal && mark->second == ReviewMark::None) {
            fatal += toQt(of.title.in(shownLanguage()));
        }
    }
    const auto total = ComplaintReview::totalOf(items);
    const bool passes = fatal.isEmpty() && total && *total >= m_reviewed->card->pass;
    m_total->say(tr("%1 %").arg(total ? QString::number(*total) : QString(QChar(0x2013))),
                 !fatal.isEmpty()     ? QStringLiteral("late")
                 : open > 0 || !total ? QStringLiteral("plain")
                 : passes             ? QStringLiteral("ok")
                                      : QStringLiteral("late"));
    QStringList state;
    if (!fatal.isEmpty()) {
        state += tr("Fatal: %1. That makes 0, whatever the rest comes to; say in words what happened.")
                     .arg(fatal.join(QStringLiteral(" \u00B7 ")));
    }
    if (open > 0) {
        state += tr("%n not answered yet", nullptr, open);
    } else if (fatal.isEmpty() && total) {
        state += passes ? tr("passes") : tr("does not pass");
    }
    state += tr("passes from %1 %").arg(m_reviewed->card->pass);
    m_state->setText(state.join(QStringLiteral(" \u00B7 ")));
    m_state->setProperty("class", fatal.isEmpty() ? QStringLiteral("muted") : QStringLiteral("problem"));
    Theme::repolish(m_state);
}

/// Once the page is laid out: what is said above it may just have grown.
void ComplaintReviewPage::bring(QWidget* widget)
{
    QMetaObject::invokeMethod(
        this,
        [this, widget = QPointer<QWidget>(widget)] {
            if (widget) {
                m_area->ensureWidgetVisible(widget, 0, m_with.theme.px(4));
            }
        },
        Qt::QueuedConnection);
}

// --- keys ---

void ComplaintReviewPage::focusFirst() { m_rows->focusFirst(); }

bool ComplaintReviewPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        const auto* const key = static_cast<const QKeyEvent*>(event);
        if (key->key() == Qt::Key_Up && key->modifiers() == Qt::NoModifier &&
            m_words->textCursor().blockNumber() == 0) {
            m_rows->focusLast();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void ComplaintReviewPage::retranslate()
{
    setAccessibleName(tr("Quality review"));
    m_save->setText(tr("Save, next"));
    m_leave->setText(tr("Leave"));
    m_wordsLabel->setText(tr("For whoever handled it, in words"));
    m_words->setAccessibleName(m_wordsLabel->text());
    m_words->setFixedHeight(m_with.theme.px(72));
    m_rows->retranslate();
    showHead();
    showTotal();
}

} // namespace frontdesk
