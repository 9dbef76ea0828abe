#include "panels/arrears/FeeApprovalRow.h"

#include "domain/people/PeopleDesk.h"
#include "domain/people/Rights.h"
#include "panels/support/PinEdit.h"
#include "panels/support/PlainLabel.h"
#include "panels/support/SearchField.h"
#include "text/ErrorText.h"
#include "text/ShownLanguage.h"

#include <QGridLayout>
#include <QLabel>
#include <QPointer>
#include <QScrollArea>
#include <QTimer>
#include <algorithm>

namespace frontdesk {

namespace {

constexpr std::size_t mostApproversShown = 5;

} // namespace

FeeApprovalRow::FeeApprovalRow(PeopleDesk& people, QWidget* parent)
    : QFrame(parent), m_people(people), m_title(plainLabel("feeApprovalTitleLabel", "section", this)),
      m_nameLabel(plainLabel("feeApprovalNameLabel", "muted", this)), m_name(new SearchField(this)),
      m_pinLabel(plainLabel("feeApprovalPinLabel", "muted", this)), m_pin(new PinEdit(this)),
      m_hint(plainLabel("feeApprovalHintLabel", "muted", this)),
      m_problem(plainLabel("feeApprovalProblemLabel", "problem", this))
{
    setObjectName(QStringLiteral("feeApprovalRow"));
    m_name->setObjectName(QStringLiteral("feeApprovalNameLineEdit"));
    m_pin->setObjectName(QStringLiteral("feeApprovalPinLineEdit"));
    m_nameLabel->setBuddy(m_name);
    m_pinLabel->setBuddy(m_pin);
    auto* const grid = new QGridLayout(this);
    grid->setContentsMargins(0, 4, 0, 4);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->addWidget(m_title, 0, 0, 1, 2);
    grid->addWidget(m_nameLabel, 1, 0);
    grid->addWidget(m_pinLabel, 1, 1);
    grid->addWidget(m_name, 2, 0);
    grid->addWidget(m_pin, 2, 1);
    grid->addWidget(m_hint, 3, 0, 1, 2);
    grid->addWidget(m_problem, 4, 0, 1, 2);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 1);
    m_problem->hide();
    hide();
    connect(m_name, &SearchField::typedChanged, this, &FeeApprovalRow::find);
    connect(m_name, &QLineEdit::returnPressed, this, &FeeApprovalRow::lead);
    connect(m_pin, &QLineEdit::returnPressed, this, &FeeApprovalRow::given);
    retranslate();
}

void FeeApprovalRow::setWanted(bool wanted)
{
    if (m_wanted == wanted) {
        return;
    }
    m_wanted = wanted;
    setVisible(wanted);
    if (wanted) {
        read();
    } else {
        static_cast<void>(m_pin->take());
        m_problem->hide();
    }
}

/// Who works here may have changed since: read each time that the row comes up.
void FeeApprovalRow::read()
{
    m_people.entries([row = QPointer(this)](const Result<std::vector<StaffEntry>>& entries) {
        if (!row) {
            return;
        }
        if (!entries) {
            row->refuse(errorText(entries.error()));
            return;
        }
        row->m_entries.clear();
        std::copy_if(entries->begin(), entries->end(), std::back_inserter(row->m_entries),
                     [](const StaffEntry& entry) { return Rights::has(entry.roles, Right::ManageFees); });
        row->find();
    });
}

void FeeApprovalRow::find()
{
    const std::string typed = fromQt(m_name->typed());
    m_found = StaffFinder::find(m_entries, typed);
    m_problem->hide();
    showHint();
}

std::optional<StaffId> FeeApprovalRow::person() const
{
    const QString typed = m_name->typed();
    if (typed.isEmpty()) {
        return std::nullopt;
    }
    for (const StaffEntry& entry : m_found) {
        if (toQt(entry.name) == typed) {
            return entry.id;
        }
    }
    return m_found.size() == 1 ? std::optional{m_found.front().id} : std::nullopt;
}

/// On to the PIN, with the whole name of whoever was meant.
void FeeApprovalRow::lead()
{
    if (!person()) {
        refuse(tr("Type the name of somebody who may waive."));
        return;
    }
    for (const StaffEntry& entry : m_found) {
        if (entry.id == *person()) {
            m_name->setText(toQt(entry.name));
            break;
        }
    }
    m_pin->setFocus(Qt::OtherFocusReason);
}

Secret FeeApprovalRow::takePin() { return m_pin->take(); }

void FeeApprovalRow::refuse(const QString& words)
{
    m_problem->setText(words);
    m_problem->setVisible(!words.isEmpty());
    QWidget* const field = person() ? static_cast<QWidget*>(m_pin) : m_name;
    field->setFocus(Qt::OtherFocusReason);
    if (words.isEmpty()) {
        return;
    }
    // The words stand below the field, at the end of a long page: they come into sight once they have their place.
    QTimer::singleShot(0, m_problem, [this] {
        for (QWidget* around = parentWidget(); around != nullptr; around = around->parentWidget()) {
            if (auto* const area = qobject_cast<QScrollArea*>(around)) {
                area->ensureWidgetVisible(m_problem);
                return;
            }
        }
    });
}

void FeeApprovalRow::clear()
{
    m_name->clear();
    static_cast<void>(m_pin->take());
    m_problem->hide();
}

QList<QWidget*> FeeApprovalRow::fields() const { return {m_name, m_pin}; }

void FeeApprovalRow::showHint()
{
    QStringList names;
    for (const StaffEntry& entry : m_found) {
        if (static_cast<std::size_t>(names.size()) == mostApproversShown) {
            break;
        }
        names += toQt(entry.name);
    }
    m_hint->setText(m_entries.empty() ? tr("Nobody here may waive.")
                    : names.isEmpty() ? tr("Nobody of this name may waive.")
                                      : tr("May waive: %1").arg(names.join(QStringLiteral(" \u00b7 "))));
}

void FeeApprovalRow::retranslate()
{
    m_title->setText(tr("You may not waive. Somebody who may approves it here, and you stay signed in."));
    m_nameLabel->setText(tr("Approved by: name, pinyin or initials"));
    m_name->setAccessibleName(m_nameLabel->text());
    m_pinLabel->setText(tr("PIN of this person"));
    m_pin->setAccessibleName(m_pinLabel->text());
    showHint();
}

} // namespace frontdesk
