#include "panels/watch/WatchEditor.h"

#include "domain/watch/WatchRepository.h"
#include "domain/watch/WatchService.h"
#include "panels/support/EmptyHint.h"
#include "panels/support/RowTable.h"
#include "panels/watch/WatchListModel.h"
#include "text/ErrorText.h"
#include "text/IdentityLabels.h"
#include "text/ShownLanguage.h"
#include "ui_WatchEditor.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <algorithm>

namespace frontdesk {

namespace {

constexpr std::chrono::seconds watchUndoTime{10};
constexpr int mostWatchesShown = 1000;

struct WatchField {
    const char* name;
    std::string WatchForm::*text;
};

constexpr std::array watchFields{
    WatchField{"name", &WatchForm::name},         WatchField{"phone", &WatchForm::phone},
    WatchField{"plate", &WatchForm::plate},       WatchField{"identity_kind", &WatchForm::identityKind},
    WatchField{"identity", &WatchForm::identity}, WatchField{"reason", &WatchForm::reason},
    WatchField{"decider", &WatchForm::decider},   WatchField{"valid_until", &WatchForm::validUntil},
};

std::vector<QString> boundWatchFields()
{
    std::vector<QString> fields;
    for (const WatchField& field : watchFields) {
        fields.push_back(QLatin1String(field.name));
    }
    return fields;
}

} // namespace

WatchEditor::WatchEditor(const Around& around, QWidget* parent)
    : QWidget(parent), m_around(around), m_ui(std::make_unique<Ui::WatchEditor>()), m_model(new WatchListModel(this))
{
    build();
    retranslate();
    begin();
    reload();
    m_ui->watchTableView->setFocus(Qt::OtherFocusReason);
}

WatchEditor::~WatchEditor() = default;

void WatchEditor::build()
{
    m_ui->setupUi(this);
    m_binder = new FormBinder(this, boundWatchFields());
    QTableView* const table = m_ui->watchTableView;
    table->setModel(m_model);
    setUpRowTable(*table);
    table->horizontalHeader()->setStretchLastSection(true);
    auto* const empty = new EmptyHint(table);
    empty->setObjectName(QStringLiteral("watchEmptyHint"));
    m_ui->watchNoticeBar->setActKey(QKeySequence(Qt::ALT | Qt::Key_U));
    m_ui->watchWhyFrame->hide();
    connect(table, &QTableView::doubleClicked, this, &WatchEditor::edit);
    connect(m_ui->newKeyHintButton, &QPushButton::clicked, this, [this] {
        begin();
        m_ui->nameLineEdit->setFocus(Qt::OtherFocusReason);
    });
    connect(m_ui->removeKeyHintButton, &QPushButton::clicked, this, &WatchEditor::askWhy);
    connect(m_ui->saveKeyHintButton, &QPushButton::clicked, this, &WatchEditor::save);
    connect(m_ui->leaveKeyHintButton, &QPushButton::clicked, this, &WatchEditor::leaveForm);
    connect(m_ui->whyKeyHintButton, &QPushButton::clicked, this, &WatchEditor::takeOff);
    connect(m_ui->identityLineEdit, &QLineEdit::textEdited, this, &WatchEditor::guessKind);
    connect(&m_around.hub, &ChangeHub::recordsChanged, this, [this](const QVector<RecordRef>& records) {
        if (contains(records, RecordKind::Watch)) {
            reload();
        }
    });
    connect(&m_around.theme, &Theme::changed, this, &WatchEditor::fitColumns);
    for (QPushButton* const button : findChildren<QPushButton*>()) {
        button->setAutoDefault(false); // in a dialog Enter would press them
    }
}

void WatchEditor::reload()
{
    m_around.desk.read<std::vector<Watch>>(
        this, "watch.list", [](const ReadView& view) { return view.watches().all(mostWatchesShown); },
        [this](const Result<std::vector<Watch>>& watches) {
            if (!watches) {
                tellError(watches.error());
                return;
            }
            const bool first = m_model->rows().empty();
            m_model->setEntries(*watches, m_around.zone.toLocal(m_around.clock.now()).date);
            fitColumns();
            if (first) {
                m_ui->watchTableView->selectRow(0);
            }
        });
}

void WatchEditor::fitColumns()
{
    QTableView* const table = m_ui->watchTableView;
    table->verticalHeader()->setDefaultSectionSize(m_around.theme.px(28));
    table->setMinimumHeight(m_around.theme.px(140)); // a few lines stay in sight where the window scrolls
    for (int column = 0; column + 1 < m_model->columnCount({}); ++column) {
        table->resizeColumnToContents(column);
        const int most = m_around.theme.px(200); // a long reason for being off the list must not push all else away
        table->setColumnWidth(column, std::min(most, table->columnWidth(column) + m_around.theme.px(12)));
    }
}

const Watch* WatchEditor::current() const
{
    const QModelIndex index = m_ui->watchTableView->currentIndex();
    return index.isValid() ? &m_model->at(index.row()) : nullptr;
}

bool WatchEditor::isWithin(const QWidget* frame) const { return frame->isAncestorOf(QApplication::focusWidget()); }

void WatchEditor::begin()
{
    m_editing.reset();
    m_newId.reset();
    fill({});
}

void WatchEditor::edit()
{
    const Watch* const watch = current();
    if (watch == nullptr) {
        return;
    }
    if (watch->voided) {
        offerBack(*watch,
                  tr("%1 was taken off the list: %2").arg(WatchListModel::who(*watch), toQt(watch->voided->reason)));
        return;
    }
    m_editing = *watch;
    fill(watch->toForm());
    m_ui->nameLineEdit->setFocus(Qt::OtherFocusReason);
    m_ui->nameLineEdit->selectAll();
}

void WatchEditor::fill(const WatchForm& form)
{
    m_binder->clearMarks();
    for (const WatchField& field : watchFields) {
        m_binder->fill(QLatin1String(field.name), toQt(form.*field.text));
    }
    m_ui->watchFormLabel->setText(m_editing ? tr("Entry: %1").arg(WatchListModel::who(*m_editing)) : tr("New entry"));
}

WatchForm WatchEditor::form() const
{
    WatchForm form;
    for (const WatchField& field : watchFields) {
        form.*field.text = fromQt(m_binder->value(QLatin1String(field.name)));
    }
    return form;
}

void WatchEditor::guessKind()
{
    const auto kind = IdentityNumber::likelyKind(fromQt(m_ui->identityLineEdit->text()));
    if (kind) {
        m_ui->identityKindChoiceChips->setValue(toQt(nameOf(*kind)));
    }
}

void WatchEditor::save()
{
    const UtcTime now = m_around.clock.now();
    const auto reply = [this](const Result<Watch>& watch) { saved(watch); };
    if (m_editing) {
        m_around.desk.write<Watch>(
            this,
            [id = m_editing->id, version = m_editing->version, form = form(), now](UnitOfWork& uow,
                                                                                   const Actor& actor) {
                return WatchService{}.change(uow, actor, id, version, form, now);
            },
            reply);
        return;
    }
    if (!m_newId) {
        m_newId = m_around.ids.next<WatchTag>();
    }
    m_around.desk.write<Watch>(
        this,
        [id = *m_newId, form = form(), now](UnitOfWork& uow, const Actor& actor) {
            return WatchService{}.add(uow, actor, id, form, now);
        },
        reply);
}

void WatchEditor::saved(const Result<Watch>& watch)
{
    if (!watch) {
        tellError(watch.error());
        return;
    }
    m_ui->watchNoticeBar->say({.words = tr("On the list: %1").arg(WatchListModel::who(*watch)),
                               .state = QStringLiteral("ok"),
                               .until = m_around.clock.steady() + watchUndoTime});
    leaveForm();
}

void WatchEditor::tellError(const Error& error)
{
    const auto elsewhere = m_binder->mark(error.problems, [](const Problem& problem) { return problemText(problem); });
    QStringList words{errorText(error)};
    for (const Problem& problem : elsewhere) {
        words += problemText(problem);
    }
    m_ui->watchNoticeBar->say({.words = words.join(QLatin1Char('\n')), .state = QStringLiteral("late")});
    m_binder->focusFirstProblem();
}

void WatchEditor::leaveForm()
{
    begin();
    m_leaving.reset();
    m_ui->watchWhyFrame->hide();
    m_ui->watchTableView->setFocus(Qt::OtherFocusReason);
}

void WatchEditor::askWhy()
{
    const Watch* const watch = current();
    if (watch == nullptr) {
        return;
    }
    if (watch->voided) {
        edit(); // says so, and offers to bring it back
        return;
    }
    m_leaving = *watch;
    m_ui->whyLabel->setText(tr("Why does %1 come off the list?").arg(WatchListModel::who(*watch)));
    m_ui->whyLineEdit->setAccessibleName(m_ui->whyLabel->text());
    m_ui->whyLineEdit->clear();
    m_ui->watchWhyFrame->show();
    m_ui->whyLineEdit->setFocus(Qt::OtherFocusReason);
}

void WatchEditor::takeOff()
{
    if (!m_leaving) {
        return;
    }
    m_around.desk.write<Watch>(
        this,
        [id = m_leaving->id, version = m_leaving->version, reason = fromQt(m_ui->whyLineEdit->text()),
         now = m_around.clock.now()](UnitOfWork& uow, const Actor& actor) {
            return WatchService{}.voidWatch(uow, actor, id, version, reason, now);
        },
        [this](const Result<Watch>& gone) { tookOff(gone); });
}

void WatchEditor::tookOff(const Result<Watch>& gone)
{
    if (!gone) {
        tellError(gone.error());
        return;
    }
    leaveForm();
    offerBack(*gone, tr("Taken off the list: %1").arg(WatchListModel::who(*gone)));
}

void WatchEditor::offerBack(const Watch& gone, const QString& words)
{
    m_ui->watchNoticeBar->say({.words = words,
                               .act = tr("Bring back"),
                               .run = [this, id = gone.id, version = gone.version] { bringBack(id, version); },
                               .until = m_around.clock.steady() + watchUndoTime});
}

void WatchEditor::bringBack(WatchId id, Version version)
{
    m_around.desk.write<Watch>(
        this,
        [id, version, now = m_around.clock.now()](UnitOfWork& uow, const Actor& actor) {
            return WatchService{}.unvoid(uow, actor, id, version, now);
        },
        [this](const Result<Watch>& back) {
            if (!back) {
                tellError(back.error());
            }
        });
}

void WatchEditor::second() { m_ui->watchNoticeBar->look(m_around.clock.steady()); }

bool WatchEditor::isOwnKey(const QKeyEvent& key)
{
    const auto with = key.modifiers() & ~Qt::KeypadModifier;
    const bool enter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    return (enter && with == Qt::ControlModifier) || (key.key() == Qt::Key_Escape && with == Qt::NoModifier) ||
           (key.key() == Qt::Key_N && with == Qt::ControlModifier) ||
           (key.key() == Qt::Key_U && with == Qt::AltModifier);
}

bool WatchEditor::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && isOwnKey(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void WatchEditor::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool inTable = m_ui->watchTableView->hasFocus();
    if (enter && isWithin(m_ui->watchWhyFrame)) {
        takeOff();
    } else if (enter && (event->modifiers() & Qt::ControlModifier) != 0) {
        save();
    } else if (enter && inTable) {
        edit();
    } else if (event->key() == Qt::Key_Escape && !inTable) {
        leaveForm();
    } else if (event->key() == Qt::Key_Escape) {
        Q_EMIT left();
    } else if (event->key() == Qt::Key_N && event->modifiers() == Qt::ControlModifier) {
        m_ui->newKeyHintButton->click();
    } else if (event->key() == Qt::Key_U && event->modifiers() == Qt::AltModifier) {
        m_ui->watchNoticeBar->runAct();
    } else if (event->key() == Qt::Key_Delete && inTable) {
        askWhy();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void WatchEditor::retranslate()
{
    const WatchForm typed = form();
    m_ui->retranslateUi(this);
    setWindowTitle(tr("Watch-list"));
    QList<ChoiceChips::Choice> kinds;
    for (const IdentityKind kind : allIdentityKinds) {
        kinds.append({toQt(nameOf(kind)), identityKindLabel(kind), QString::number(kinds.size() + 1)});
    }
    m_ui->identityKindChoiceChips->setChoices(kinds);
    m_ui->validUntilLineEdit->setPlaceholderText(QStringLiteral("2026-12-31"));
    m_ui->deciderLineEdit->setPlaceholderText(tr("any supervisor"));
    if (auto* const empty = findChild<QLabel*>(QStringLiteral("watchEmptyHint"))) {
        empty->setText(tr("Whose visit a supervisor decides about will stand here. Ctrl+N begins an entry."));
    }
    m_ui->watchNoticeBar->retranslate();
    m_model->retranslate();
    fill(typed);
    fitColumns();
}

void WatchEditor::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace frontdesk
