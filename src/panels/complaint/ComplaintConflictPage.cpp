#include "panels/complaint/ComplaintConflictPage.h"

#include "panels/complaint/ComplaintFormWidget.h"
#include "panels/support/ChoiceChips.h"
#include "panels/support/Discard.h"
#include "panels/support/FlowLayout.h"
#include "panels/support/KeyBindings.h"
#include "panels/support/KeyHintButton.h"
#include "text/ShownLanguage.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <utility>

namespace frontdesk {

namespace {

using Take = ComplaintMerge::Take;

struct TakeWord {
    Take taken;
    const char* word;
};
constexpr TakeWord takeWords[] = {{Take::Theirs, "theirs"}, {Take::Mine, "mine"}, {Take::Both, "both"}};

QLabel* conflictLabel(const QString& words, const char* style, QWidget* parent)
{
    auto* const label = new QLabel(words, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    label->setProperty("class", QLatin1String(style));
    return label;
}

} // namespace

ComplaintConflictPage::ComplaintConflictPage(const KeyBindings& keys, QWidget* parent)
    : QFrame(parent), m_title(new QLabel(this)), m_hint(new QLabel(this)), m_save(new KeyHintButton),
      m_leave(new KeyHintButton), m_layout(new QVBoxLayout(this))
{
    setProperty("class", QStringLiteral("card"));
    m_layout->setContentsMargins(16, 12, 16, 12);
    m_layout->setSpacing(8);
    m_title->setObjectName(QStringLiteral("conflictTitleLabel"));
    m_title->setProperty("class", QStringLiteral("title"));
    m_hint->setObjectName(QStringLiteral("conflictHintLabel"));
    m_hint->setProperty("class", QStringLiteral("muted"));
    for (QLabel* const label : {m_title, m_hint}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        m_layout->addWidget(label);
    }
    auto* const acts = new QWidget(this);
    auto* const flow = new FlowLayout(acts);
    flow->setSpacing(6);
    m_save->setObjectName(QStringLiteral("conflictSaveKeyHintButton"));
    m_save->setProperty("class", QStringLiteral("primary"));
    m_leave->setObjectName(QStringLiteral("conflictLeaveKeyHintButton"));
    keys.showOn(m_save, DeskAct::Save);
    keys.showOn(m_leave, DeskAct::SaveToComplete);
    for (KeyHintButton* const button : {m_save, m_leave}) {
        button->setAutoDefault(true); // Enter presses what has the focus
        flow->addWidget(button);
    }
    QSizePolicy flowing(QSizePolicy::Preferred, QSizePolicy::Minimum);
    flowing.setHeightForWidth(true);
    acts->setSizePolicy(flowing);
    m_layout->addWidget(acts);
    m_layout->addStretch(1);
    connect(m_save, &QPushButton::clicked, this, &ComplaintConflictPage::saveRequested);
    connect(m_leave, &QPushButton::clicked, this, &ComplaintConflictPage::leaveRequested);
    retranslate();
}

void ComplaintConflictPage::display(ComplaintMerge merge, const QString& number, const QString& who)
{
    m_merge = std::move(merge);
    m_number = number;
    m_who = who;
    m_choices.clear();
    retranslate();
}

void ComplaintConflictPage::addConflict(const ComplaintMerge::Conflict& conflict)
{
    auto* const row = new QWidget(m_rows);
    auto* const grid = new QGridLayout(row);
    grid->setContentsMargins(0, 8, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    const QString label = ComplaintFormWidget::labelOf(conflict.field);
    const auto value = [&](const std::string& text) {
        return text.empty() ? tr("(empty)") : ComplaintFormWidget::valueText(conflict.field, text);
    };
    const int at = static_cast<int>(m_choices.size()) + 1;
    grid->addWidget(conflictLabel(label, "section", row), 0, 0, 1, 2);
    grid->addWidget(conflictLabel(tr("Theirs"), "muted", row), 1, 0);
    grid->addWidget(conflictLabel(tr("Yours"), "muted", row), 1, 1);
    QLabel* const theirs = conflictLabel(value(conflict.theirs), "", row);
    theirs->setObjectName(QStringLiteral("conflict%1TheirsLabel").arg(at));
    QLabel* const mine = conflictLabel(value(conflict.mine), "", row);
    mine->setObjectName(QStringLiteral("conflict%1MineLabel").arg(at));
    grid->addWidget(theirs, 2, 0);
    grid->addWidget(mine, 2, 1);
    QLabel* const before = conflictLabel(tr("Before: %1").arg(value(conflict.base)), "muted", row);
    before->setObjectName(QStringLiteral("conflict%1BeforeLabel").arg(at));
    grid->addWidget(before, 3, 0, 1, 2);
    auto* const chips = new ChoiceChips(row);
    chips->setObjectName(QStringLiteral("conflict%1ChoiceChips").arg(at));
    chips->setAccessibleName(label);
    QList<ChoiceChips::Choice> choices{{QStringLiteral("theirs"), tr("Theirs"), QStringLiteral("1")},
                                       {QStringLiteral("mine"), tr("Yours"), QStringLiteral("2")}};
    if (ComplaintMerge::canTakeBoth(conflict.field)) {
        choices.append({QStringLiteral("both"), tr("Both"), QStringLiteral("3")});
    }
    chips->setChoices(choices);
    grid->addWidget(chips, 4, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    connect(chips, &ChoiceChips::chosen, this, &ComplaintConflictPage::choose);
    m_choices.append(chips);
    m_rows->layout()->addWidget(row);
}

void ComplaintConflictPage::choose()
{
    m_save->setEnabled(isDecided());
    if (const auto* const chips = qobject_cast<ChoiceChips*>(sender()); chips != nullptr && !chips->value().isEmpty()) {
        focusNext();
    }
}

std::vector<QString> ComplaintConflictPage::chosen() const
{
    std::vector<QString> words;
    for (const ChoiceChips* const chips : m_choices) {
        words.push_back(chips->value());
    }
    return words;
}

bool ComplaintConflictPage::isDecided() const
{
    for (const ChoiceChips* const chips : m_choices) {
        if (chips->value().isEmpty()) {
            return false;
        }
    }
    return true;
}

ComplaintForm ComplaintConflictPage::form() const
{
    ComplaintMerge merge = m_merge;
    for (qsizetype at = 0; at < m_choices.size(); ++at) {
        for (const TakeWord& each : takeWords) {
            if (m_choices[at]->value() == QLatin1String(each.word)) {
                merge.take(m_merge.conflicts[static_cast<std::size_t>(at)], each.taken);
            }
        }
    }
    return merge.form;
}

void ComplaintConflictPage::takeAll(Take taken)
{
    for (qsizetype at = 0; at < m_choices.size(); ++at) {
        const bool isBoth =
            taken == Take::Both && ComplaintMerge::canTakeBoth(m_merge.conflicts[static_cast<std::size_t>(at)].field);
        m_choices[at]->setValue(taken == Take::Theirs ? QStringLiteral("theirs")
                                : isBoth              ? QStringLiteral("both")
                                                      : QStringLiteral("mine"));
    }
    m_save->setEnabled(isDecided());
    focusNext();
}

void ComplaintConflictPage::focusNext()
{
    for (ChoiceChips* const chips : m_choices) {
        if (chips->value().isEmpty()) {
            chips->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    m_save->setFocus(Qt::OtherFocusReason);
}

void ComplaintConflictPage::retranslate()
{
    const std::vector<QString> before = chosen();
    const bool hadFocus = isAncestorOf(window()->focusWidget()); // of the window: this one remembers its last for ever
    m_title->setText(m_number.isEmpty() ? QString() : tr("%1 was changed meanwhile").arg(m_number));
    m_hint->setText((m_who.isEmpty() ? QString() : m_who + QStringLiteral("  ")) +
                    tr("What only one of you changed is taken already. For the rest a digit says which text counts, "
                       "Alt+1, Alt+2 or Alt+3 for all of it."));
    m_save->setText(tr("Save"));
    m_leave->setText(tr("Back to the form"));
    if (m_rows != nullptr) {
        m_layout->removeWidget(m_rows);
        discard(m_rows);
    }
    m_choices.clear();
    m_rows = new QWidget(this);
    auto* const rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    m_layout->insertWidget(m_layout->count() - 1, m_rows);
    for (const ComplaintMerge::Conflict& conflict : m_merge.conflicts) {
        addConflict(conflict);
    }
    for (std::size_t at = 0; at < before.size() && at < static_cast<std::size_t>(m_choices.size()); ++at) {
        m_choices[static_cast<qsizetype>(at)]->setValue(before[at]);
    }
    QWidget* last = nullptr;
    for (ChoiceChips* const chips : m_choices) {
        if (last != nullptr) {
            setTabOrder(last, chips);
        }
        last = chips;
    }
    m_save->setEnabled(isDecided() && !m_choices.isEmpty());
    if (hadFocus) {
        focusNext();
    }
}

} // namespace frontdesk
