#include "panels/roster/RosterEditor.h"

#include "domain/roster/RosterService.h"
#include "panels/roster/RosterListModel.h"
#include "panels/roster/RosterTexts.h"
#include "panels/support/EmptyHint.h"
#include "panels/support/RowTable.h"
#include "text/ErrorText.h"
#include "text/Labels.h"
#include "text/ShownLanguage.h"
#include "ui_RosterEditor.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <algorithm>

namespace frontdesk {

namespace {

constexpr std::chrono::seconds rosterUndoTime{10};

struct RosterField {
    const char* name;
    std::string RosterForm::*text;
};

/// The duty stands on screen as its label and is read back by dutyTyped().
constexpr std::array rosterFields{
    RosterField{"date", &RosterForm::date}, RosterField{"weekday", &RosterForm::weekday},
    RosterField{"name", &RosterForm::name}, RosterField{"phone", &RosterForm::phone},
    RosterField{"from", &RosterForm::from}, RosterField{"to", &RosterForm::to},
    RosterField{"note", &RosterForm::note},
};

std::vector<QString> boundRosterFields()
{
    std::vector<QString> fields{QStringLiteral("duty")};
    for (const RosterField& field : rosterFields) {
        fields.push_back(QLatin1String(field.name));
    }
    return fields;
}

/// The word of a duty whose label was typed; anything else is a duty of the house's own.
std::string dutyTyped(const QString& typed)
{
    const QString words = typed.trimmed();
    for (const std::string_view duty : dutyWords) {
        if (words.compare(dutyLabel(duty), Qt::CaseInsensitive) == 0) {
            return std::string{duty};
        }
    }
    return fromQt(words);
}

} // namespace

RosterEditor::RosterEditor(const Around& around, QWidget* parent)
    : QWidget(parent), m_roster(around.roster), m_desk(around.desk), m_ids(around.ids), m_clock(around.clock),
      m_theme(around.theme), m_ui(std::make_unique<Ui::RosterEditor>()), m_model(new RosterListModel(this))
{
    build();
    retranslate();
    showEntries();
    begin();
    m_ui->rosterTableView->selectRow(0);
    m_ui->rosterTableView->setFocus(Qt::OtherFocusReason);
}

RosterEditor::~RosterEditor() = default;

void RosterEditor::build()
{
    m_ui->setupUi(this);
    m_binder = new FormBinder(this, boundRosterFields());
    QTableView* const table = m_ui->rosterTableView;
    table->setModel(m_model);
    setUpRowTable(*table);
    table->horizontalHeader()->setStretchLastSection(true);
    auto* const empty = new EmptyHint(table);
    empty->setObjectName(QStringLiteral("rosterEmptyHint"));
    m_ui->rosterNoticeBar->setActKey(QKeySequence(Qt::ALT | Qt::Key_U));
    connect(table, &QTableView::doubleClicked, this, &RosterEditor::edit);
    connect(m_ui->newKeyHintButton, &QPushButton::clicked, this, [this] {
        begin();
        m_ui->knownDutyChoiceChips->setFocus(Qt::OtherFocusReason);
    });
    connect(m_ui->importPushButton, &QPushButton::clicked, this, &RosterEditor::importRequested);
    connect(m_ui->removeKeyHintButton, &QPushButton::clicked, this, &RosterEditor::removeLine);
    connect(m_ui->saveKeyHintButton, &QPushButton::clicked, this, &RosterEditor::save);
    connect(m_ui->leaveKeyHintButton, &QPushButton::clicked, this, &RosterEditor::leaveForm);
    connect(m_ui->knownDutyChoiceChips, &ChoiceChips::chosen, this, [this](const QString& duty) {
        m_ui->dutyLineEdit->setText(duty.isEmpty() ? QString() : dutyLabel(fromQt(duty)));
        if (!duty.isEmpty()) {
            m_ui->nameLineEdit->setFocus(Qt::OtherFocusReason);
        }
    });
    connect(m_ui->dutyLineEdit, &QLineEdit::textEdited, this,
            [this](const QString& typed) { m_ui->knownDutyChoiceChips->setValue(toQt(dutyTyped(typed))); });
    connect(&m_roster, &RosterNow::changed, this, &RosterEditor::showEntries);
    connect(&m_theme, &Theme::changed, this, &RosterEditor::fitColumns);
    for (QPushButton* const button : findChildren<QPushButton*>()) {
        button->setAutoDefault(false); // in a dialog Enter would press them
    }
}

void RosterEditor::showEntries()
{
    m_model->setEntries(m_roster.entries());
    fitColumns();
}

void RosterEditor::fitColumns()
{
    QTableView* const table = m_ui->rosterTableView;
    table->verticalHeader()->setDefaultSectionSize(m_theme.px(28));
    table->setMinimumHeight(m_theme.px(140)); // a few lines stay in sight where the window scrolls
    for (int column = 0; column + 1 < m_model->columnCount({}); ++column) {
        table->resizeColumnToContents(column);
        table->setColumnWidth(column, table->columnWidth(column) + m_theme.px(12));
    }
}

const RosterEntry* RosterEditor::current() const
{
    const QModelIndex index = m_ui->rosterTableView->currentIndex();
    return index.isValid() ? &m_model->at(index.row()) : nullptr;
}

bool RosterEditor::isInForm() const { return m_ui->rosterFormFrame->isAncestorOf(QApplication::focusWidget()); }

void RosterEditor::begin()
{
    m_editing.reset();
    m_newId.reset();
    fill({});
}

void RosterEditor::edit()
{
    if (const RosterEntry* const entry = current()) {
        m_editing = *entry;
        fill(entry->toForm());
        m_ui->nameLineEdit->setFocus(Qt::OtherFocusReason);
        m_ui->nameLineEdit->selectAll();
    }
}

void RosterEditor::fill(const RosterForm& form)
{
    m_binder->clearMarks();
    for (const RosterField& field : rosterFields) {
        m_binder->fill(QLatin1String(field.name), toQt(form.*field.text));
    }
    m_ui->knownDutyChoiceChips->setValue(toQt(form.duty));
    m_ui->dutyLineEdit->setText(dutyLabel(form.duty));
    m_ui->rosterFormLabel->setText(
        m_editing ? tr("Line: %1, %2").arg(dutyLabel(m_editing->duty), RosterTexts::day(m_editing->day))
                  : tr("New line"));
}

RosterForm RosterEditor::form() const
{
    RosterForm form;
    for (const RosterField& field : rosterFields) {
        form.*field.text = fromQt(m_binder->value(QLatin1String(field.name)));
    }
    const std::string chosen = fromQt(m_ui->knownDutyChoiceChips->value()); // it does not hang on the language
    form.duty = chosen.empty() ? dutyTyped(m_ui->dutyLineEdit->text()) : chosen;
    return form;
}

void RosterEditor::save()
{
    const UtcTime now = m_clock.now();
    const auto reply = [this](const Result<RosterEntry>& entry) { saved(entry); };
    if (m_editing) {
        m_desk.write<RosterEntry>(
            this,
            [id = m_editing->id, version = m_editing->version, form = form(), now](UnitOfWork& uow,
                                                                                   const Actor& actor) {
                return RosterService{}.change(uow, actor, id, version, form, now);
            },
            reply);
        return;
    }
    if (!m_newId) {
        m_newId = m_ids.next<RosterTag>();
    }
    m_desk.write<RosterEntry>(
        this,
        [id = *m_newId, form = form(), now](UnitOfWork& uow, const Actor& actor) {
            return RosterService{}.add(uow, actor, id, form, now);
        },
        reply);
}

void RosterEditor::saved(const Result<RosterEntry>& entry)
{
    if (!entry) {
        tellError(entry.error());
        return;
    }
    const bool another = !m_editing.has_value();
    m_ui->rosterNoticeBar->say({.words = tr("Saved: %1, %2").arg(dutyLabel(entry->duty), RosterTexts::day(entry->day)),
                                .state = QStringLiteral("ok"),
                                .until = m_clock.steady() + rosterUndoTime});
    begin();
    if (another) {
        m_ui->knownDutyChoiceChips->setFocus(Qt::OtherFocusReason); // the next line
    } else {
        m_ui->rosterTableView->setFocus(Qt::OtherFocusReason);
    }
}

void RosterEditor::tellError(const Error& error)
{
    const auto elsewhere = m_binder->mark(error.problems, [](const Problem& problem) { return problemText(problem); });
    QStringList words{errorText(error)};
    for (const Problem& problem : elsewhere) {
        words += problemText(problem);
    }
    m_ui->rosterNoticeBar->say({.words = words.join(QLatin1Char('\n')), .state = QStringLiteral("late")});
    m_binder->focusFirstProblem();
}

void RosterEditor::leaveForm()
{
    begin();
    m_ui->rosterTableView->setFocus(Qt::OtherFocusReason);
}

void RosterEditor::removeLine()
{
    const RosterEntry* const entry = current();
    if (entry == nullptr) {
        return;
    }
    m_desk.write<RosterEntry>(
        this,
        [id = entry->id, version = entry->version, now = m_clock.now()](UnitOfWork& uow, const Actor& actor) {
            return RosterService{}.voidEntry(uow, actor, id, version, now);
        },
        [this](const Result<RosterEntry>& gone) {
            if (!gone) {
                tellError(gone.error());
                return;
            }
            if (m_editing && m_editing->id == gone->id) {
                begin();
            }
            m_ui->rosterNoticeBar->say(
                {.words = tr("Taken away: %1, %2").arg(dutyLabel(gone->duty), RosterTexts::day(gone->day)),
                 .act = tr("Undo"),
                 .run = [this, id = gone->id, version = gone->version] { undo(id, version); },
                 .until = m_clock.steady() + rosterUndoTime});
        });
}

void RosterEditor::undo(RosterId id, Version version)
{
    m_desk.write<RosterEntry>(
        this,
        [id, version, now = m_clock.now()](UnitOfWork& uow, const Actor& actor) {
            return RosterService{}.unvoid(uow, actor, id, version, now);
        },
        [this](const Result<RosterEntry>& back) {
            if (!back) {
                tellError(back.error());
            }
        });
}

void RosterEditor::second() { m_ui->rosterNoticeBar->look(m_clock.steady()); }

bool RosterEditor::isOwnKey(const QKeyEvent& key)
{
    const auto with = key.modifiers() & ~Qt::KeypadModifier;
    const bool enter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    return (enter && with == Qt::ControlModifier) || (key.key() == Qt::Key_Escape && with == Qt::NoModifier) ||
           (key.key() == Qt::Key_N && with == Qt::ControlModifier) ||
           (key.key() == Qt::Key_U && with == Qt::AltModifier);
}

bool RosterEditor::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && isOwnKey(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void RosterEditor::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool inTable = m_ui->rosterTableView->hasFocus();
    if (enter && (event->modifiers() & Qt::ControlModifier) != 0) {
        save();
    } else if (enter && inTable) {
        edit();
    } else if (event->key() == Qt::Key_Escape && isInForm()) {
        leaveForm();
    } else if (event->key() == Qt::Key_Escape) {
        Q_EMIT left();
    } else if (event->key() == Qt::Key_N && event->modifiers() == Qt::ControlModifier) {
        m_ui->newKeyHintButton->click();
    } else if (event->key() == Qt::Key_U && event->modifiers() == Qt::AltModifier) {
        m_ui->rosterNoticeBar->runAct();
    } else if (event->key() == Qt::Key_Delete && inTable) {
        removeLine();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void RosterEditor::retranslate()
{
    const RosterForm typed = form();
    m_ui->retranslateUi(this);
    QList<ChoiceChips::Choice> duties;
    for (const std::string_view duty : dutyWords) {
        duties.append({toQt(duty), dutyLabel(duty), QString::number(duties.size() + 1)});
    }
    m_ui->knownDutyChoiceChips->setChoices(duties);
    QList<ChoiceChips::Choice> weekdays;
    for (const std::string_view weekday : weekdayWords) {
        weekdays.append({toQt(weekday), weekdayLabel(weekday), QString::number(weekdays.size() + 1)});
    }
    m_ui->weekdayChoiceChips->setChoices(weekdays);
    m_ui->dateLineEdit->setPlaceholderText(QStringLiteral("2026-11-21"));
    m_ui->fromLineEdit->setPlaceholderText(QStringLiteral("08:00"));
    m_ui->toLineEdit->setPlaceholderText(QStringLiteral("20:00"));
    m_ui->dutyLineEdit->setPlaceholderText(tr("or another duty"));
    if (auto* const empty = findChild<QLabel*>(QStringLiteral("rosterEmptyHint"))) {
        empty->setText(tr("Who is on duty will stand here, by date, weekday or every day. Ctrl+N begins a line."));
    }
    m_ui->rosterNoticeBar->retranslate();
    m_model->retranslate();
    fill(typed);
    fitColumns();
}

void RosterEditor::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace frontdesk
