#include "panels/slip/SlipCheckPage.h"

#include "domain/RecordErrors.h"
#include "panels/support/Discard.h"
#include "panels/support/FlowLayout.h"
#include "panels/support/KeyBindings.h"
#include "panels/support/KeyHintButton.h"
#include "text/ErrorText.h"
#include "text/Format.h"
#include "text/ShownLanguage.h"
#include "text/SlipLabels.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QVBoxLayout>

namespace frontdesk {

namespace {

constexpr QKeyCombination allRightKey{Qt::AltModifier, Qt::Key_Y};
constexpr int countWidth = 72; // at 100 % text

} // namespace

SlipCheckPage::SlipCheckPage(const Theme& theme, const KeyBindings& keys, const TimeZone& zone, const Clock& clock,
                             QWidget* parent)
    : QFrame(parent), m_theme(theme), m_zone(zone), m_clock(clock), m_title(new QLabel(this)),
      m_resultFrame(new QFrame(this)), m_result(new QLabel(m_resultFrame)), m_details(new QLabel(m_resultFrame)),
      m_about(new QLabel(this)), m_linesLayout(new QVBoxLayout), m_unwrittenLabel(new QLabel(this)),
      m_unwritten(new QLineEdit(this)), m_problem(new QLabel(this)), m_all(new KeyHintButton(this)),
      m_check(new KeyHintButton(this)), m_leave(new KeyHintButton(this))
{
    setProperty("class", QStringLiteral("card"));
    m_title->setObjectName(QStringLiteral("slipCheckTitleLabel"));
    m_title->setProperty("class", QStringLiteral("title"));
    m_resultFrame->setObjectName(QStringLiteral("slipResultFrame"));
    m_resultFrame->setProperty("class", QStringLiteral("notice"));
    m_result->setObjectName(QStringLiteral("slipResultLabel"));
    m_result->setProperty("class", QStringLiteral("timer"));
    m_details->setObjectName(QStringLiteral("slipResultDetailsLabel"));
    m_details->setProperty("class", QStringLiteral("saying"));
    m_about->setObjectName(QStringLiteral("slipCheckAboutLabel"));
    m_unwrittenLabel->setProperty("class", QStringLiteral("section"));
    m_unwritten->setObjectName(QStringLiteral("slipUnwrittenLineEdit"));
    m_unwrittenLabel->setBuddy(m_unwritten);
    m_problem->setObjectName(QStringLiteral("slipCheckProblemLabel"));
    m_problem->setProperty("class", QStringLiteral("problem"));
    m_problem->hide();
    m_all->setObjectName(QStringLiteral("slipAllRightKeyHintButton"));
    m_all->setProperty("class", QStringLiteral("primary"));
    m_all->setKeyHint(QKeySequence(allRightKey).toString(QKeySequence::NativeText));
    m_check->setObjectName(QStringLiteral("slipCountedKeyHintButton"));
    m_leave->setObjectName(QStringLiteral("slipCheckLeaveKeyHintButton"));
    keys.showOn(m_check, DeskAct::Save);
    keys.showOn(m_leave, DeskAct::SaveToComplete);
    for (QLabel* const label : {m_title, m_result, m_details, m_about, m_unwrittenLabel, m_problem}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto* const result = new QVBoxLayout(m_resultFrame);
    result->setContentsMargins(16, 12, 16, 12);
    result->addWidget(m_result);
    result->addWidget(m_details);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_resultFrame);
    layout->addWidget(m_about);
    layout->addLayout(m_linesLayout);
    layout->addWidget(m_unwrittenLabel);
    layout->addWidget(m_unwritten);
    layout->addWidget(m_problem);
    auto* const acts = new QWidget(this);
    auto* const flow = new FlowLayout(acts);
    flow->setSpacing(6);
    for (KeyHintButton* const button : {m_all, m_check, m_leave}) {
        flow->addWidget(button);
    }
    QSizePolicy flowing(QSizePolicy::Preferred, QSizePolicy::Minimum);
    flowing.setHeightForWidth(true);
    acts->setSizePolicy(flowing);
    layout->addWidget(acts);
    layout->addStretch(1);
    connect(m_all, &QPushButton::clicked, this, &SlipCheckPage::allRightRequested);
    connect(m_check, &QPushButton::clicked, this, &SlipCheckPage::checkRequested);
    connect(m_leave, &QPushButton::clicked, this, &SlipCheckPage::leaveRequested);
    connect(m_unwritten, &QLineEdit::returnPressed, this, &SlipCheckPage::checkRequested);
    connect(m_unwritten, &QLineEdit::textEdited, this, &SlipCheckPage::edited);
    auto* const all = new QShortcut(QKeySequence(allRightKey), this);
    all->setContext(Qt::WidgetWithChildrenShortcut);
    all->setAutoRepeat(false);
    connect(all, &QShortcut::activated, this, [this] {
        if (m_isOpen) {
            Q_EMIT allRightRequested();
        }
    });
    retranslate();
}

void SlipCheckPage::begin(const ReleaseSlip& slip, const Result<void>& opened)
{
    m_slip = slip;
    m_isOpen = opened.has_value();
    m_isChecked = false;
    m_stop = opened ? std::nullopt : std::optional{opened.error()};
    m_unwritten->clear();
    setProblem({});
    addLines();
    retranslate();
}

void SlipCheckPage::addLines()
{
    if (m_lines != nullptr) {
        m_linesLayout->removeWidget(m_lines);
        discard(m_lines);
    }
    m_counts.clear();
    m_whats.clear();
    m_mays.clear();
    m_lines = new QWidget(this);
    auto* const grid = new QGridLayout(m_lines);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    m_linesLayout->addWidget(m_lines);
    if (!m_slip) {
        return;
    }
    for (std::size_t at = 0; at < m_slip->lines.size(); ++at) {
        const int row = static_cast<int>(at);
        auto* const what = new QLabel(m_lines);
        what->setProperty("class", QStringLiteral("saying"));
        auto* const may = new QLabel(m_lines);
        for (QLabel* const label : {what, may}) {
            label->setTextFormat(Qt::PlainText);
            label->setWordWrap(true);
        }
        auto* const count = new QLineEdit(m_lines);
        count->setObjectName(QStringLiteral("slipCount%1LineEdit").arg(row + 1));
        count->setFixedWidth(m_theme.px(countWidth));
        count->setAlignment(Qt::AlignRight);
        count->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhPreferLatin);
        count->setEnabled(m_isOpen);
        connect(count, &QLineEdit::returnPressed, this, [this] { focusNextChild(); });
        connect(count, &QLineEdit::textEdited, this, &SlipCheckPage::edited);
        grid->addWidget(what, row, 0);
        grid->addWidget(may, row, 1);
        grid->addWidget(count, row, 2);
        m_counts.append(count);
        m_whats.append(what);
        m_mays.append(may);
    }
    QWidget* before = m_counts.isEmpty() ? nullptr : m_counts.first();
    for (QLineEdit* const count : m_counts) {
        setTabOrder(before, count);
        before = count;
    }
    if (before != nullptr) {
        setTabOrder(before, m_unwritten);
    }
}

Result<SlipCount> SlipCheckPage::count() const
{
    SlipCount count{.unwritten = fromQt(m_unwritten->text())};
    for (const QLineEdit* const each : m_counts) {
        const QString typed = each->text().trimmed();
        bool isNumber = true;
        const int counted = typed.isEmpty() ? 0 : typed.toInt(&isNumber);
        if (!isNumber || counted < 0 || counted > SlipLine::mostCount) {
            return fail(Error{.code = formInvalid, .problems = {{"counted", slipBadCount, {fromQt(typed)}}}});
        }
        count.counted.push_back(counted);
    }
    return count;
}

void SlipCheckPage::countAll()
{
    for (qsizetype at = 0; at < m_counts.size(); ++at) {
        m_counts[at]->setText(QString::number(m_slip->remainingOf(static_cast<std::size_t>(at))));
    }
    m_unwritten->clear();
}

void SlipCheckPage::checked(const ReleaseSlip& slip)
{
    m_slip = slip;
    m_isChecked = true;
    m_isOpen = !slip.checks.back().passed;
    setProblem({});
    if (!m_isOpen) {
        m_unwritten->clear();
        addLines();
    }
    retranslate();
}

void SlipCheckPage::showResult()
{
    const auto say = [this](const QString& words, const QString& details, const QString& state) {
        m_result->setText(words);
        m_details->setText(details);
        m_details->setVisible(!details.isEmpty());
        m_resultFrame->setProperty("state", state);
        Theme::repolish(m_resultFrame);
        m_resultFrame->show();
    };
    if (m_stop) {
        say(tr("Stop"), errorText(*m_stop), QStringLiteral("late"));
    } else if (!m_isChecked) {
        m_resultFrame->hide();
    } else if (m_isOpen) {
        say(tr("Stop: the goods stay here"), slipDifferences(*m_slip, m_slip->checks.size() - 1),
            QStringLiteral("late"));
    } else {
        QStringList rest;
        for (std::size_t at = 0; at < m_slip->lines.size(); ++at) {
            if (m_slip->remainingOf(at) > 0) {
                rest += QStringLiteral("%1 \u00D7 %2").arg(toQt(m_slip->lines[at].what)).arg(m_slip->remainingOf(at));
            }
        }
        say(tr("Let it out"),
            rest.isEmpty() ? tr("Everything on the slip has left. Keep the paper.")
                           : tr("Still to come until it runs out: %1").arg(rest.join(QStringLiteral("  \u00B7  "))),
            QStringLiteral("ok"));
    }
}

void SlipCheckPage::showLines()
{
    for (qsizetype row = 0; row < m_counts.size(); ++row) {
        const auto at = static_cast<std::size_t>(row);
        const int gone = m_slip->goneOf(at);
        m_whats[row]->setText(slipLineLabel(m_slip->lines[at]));
        m_mays[row]->setText(gone > 0 ? tr("%1 gone before, %2 may leave").arg(gone).arg(m_slip->remainingOf(at))
                                      : tr("%1 may leave").arg(m_slip->remainingOf(at)));
        m_counts[row]->setAccessibleName(tr("Counted: %1").arg(toQt(m_slip->lines[at].what)));
    }
}

void SlipCheckPage::setProblem(const QString& words)
{
    m_problem->setText(words);
    m_problem->setVisible(!words.isEmpty());
}

void SlipCheckPage::focusFirst()
{
    if (m_isOpen && !m_counts.isEmpty()) {
        m_counts.first()->setFocus(Qt::OtherFocusReason);
        m_counts.first()->selectAll();
    } else {
        m_leave->setFocus(Qt::OtherFocusReason);
    }
}

void SlipCheckPage::showActs()
{
    m_all->setVisible(m_isOpen);
    m_check->setVisible(m_isOpen);
    m_unwrittenLabel->setVisible(m_isOpen);
    m_unwritten->setVisible(m_isOpen);
}

void SlipCheckPage::retranslate()
{
    m_title->setText(m_slip ? tr("At the gate: %1").arg(toQt(m_slip->number)) : tr("At the gate"));
    QStringList about;
    if (m_slip) {
        about += tr("From %1").arg(toQt(m_slip->place));
        about += toQt(m_slip->taker);
        if (!m_slip->plate.empty()) {
            about += toQt(m_slip->plate);
        }
        about += tr("Valid until %1").arg(whenText(m_slip->validUntil, m_zone, m_clock.now()));
        if (!m_slip->remark.empty()) {
            about += toQt(m_slip->remark);
        }
    }
    m_about->setText(about.join(QStringLiteral("  \u00B7  ")));
    m_unwrittenLabel->setText(tr("There is something that is not on the slip"));
    m_unwritten->setAccessibleName(m_unwrittenLabel->text());
    m_all->setText(tr("All as written: let it out"));
    m_check->setText(tr("As counted"));
    m_leave->setText(tr("Back"));
    showLines();
    showResult();
    showActs();
}

} // namespace frontdesk
