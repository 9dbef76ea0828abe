#include "panels/people/PeoplePage.h"

#include "domain/people/PeopleDesk.h"
#include "panels/people/NewPinFields.h"
#include "panels/people/PeopleLayout.h"
#include "panels/people/StaffModel.h"
#include "panels/support/ChangeHub.h"
#include "panels/support/EmptyHint.h"
#include "panels/support/FlowLayout.h"
#include "panels/support/KeyHintButton.h"
#include "panels/support/Theme.h"
#include "text/ErrorText.h"
#include "text/Labels.h"
#include "text/ShownLanguage.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

namespace frontdesk {

namespace {

constexpr int staffColumnWidths[] = {200, 280};
constexpr int staffStateColumn = 2;

} // namespace

PeoplePage::PeoplePage(PeopleDesk& people, ChangeHub& hub, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_people(people), m_theme(theme), m_model(new StaffModel(this)), m_table(new QTableView(this)),
      m_new(new KeyHintButton(this)), m_formTitle(peopleLabel(this, "section")), m_nameLabel(peopleLabel(this)),
      m_name(new QLineEdit(this)), m_rolesLabel(peopleLabel(this)), m_pin(new NewPinFields(this)),
      m_said(peopleLabel(this, "problem")), m_badge(new QPushButton(this)), m_left(new QPushButton(this)),
      m_save(new KeyHintButton(this))
{
    build();
    connectParts();
    connect(&hub, &ChangeHub::recordsChanged, this, [this](const QVector<RecordRef>& records) {
        if (isVisible() && contains(records, RecordKind::Staff)) {
            reload();
        }
    });
    retranslate();
    applyScale();
    edit(std::nullopt);
}

void PeoplePage::build()
{
    setObjectName(QStringLiteral("peoplePage"));
    m_table->setObjectName(QStringLiteral("staffTableView"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(staffStateColumn, QHeaderView::Stretch);
    m_empty = new EmptyHint(m_table);
    m_empty->setObjectName(QStringLiteral("staffEmptyHint"));
    m_new->setObjectName(QStringLiteral("newStaffKeyHintButton"));
    m_new->setKeyHint(QKeySequence(Qt::CTRL | Qt::Key_N).toString(QKeySequence::NativeText));
    m_name->setObjectName(QStringLiteral("staffNameLineEdit"));
    m_name->setMaxLength(static_cast<int>(mostStaffName));
    m_nameLabel->setBuddy(m_name);
    m_said->setObjectName(QStringLiteral("staffSaidLabel"));
    m_badge->setObjectName(QStringLiteral("staffBadgePushButton"));
    m_badge->setCheckable(true);
    m_left->setObjectName(QStringLiteral("staffLeftPushButton"));
    m_save->setObjectName(QStringLiteral("saveStaffKeyHintButton"));
    m_save->setProperty("class", QStringLiteral("primary"));
    m_save->setKeyHint(QStringLiteral("Enter"));
    m_save->setAutoDefault(true);

    auto* const head = new QHBoxLayout;
    head->addStretch(1);
    head->addWidget(m_new);
    auto* const card = new QFrame(this);
    card->setProperty("class", QStringLiteral("card"));
    auto* const inCard = new QVBoxLayout(card);
    inCard->setContentsMargins(16, 12, 16, 12);
    inCard->setSpacing(6);
    auto* const roles = new QWidget(card);
    auto* const flow = new FlowLayout(roles);
    for (std::size_t at = 0; at < m_roles.size(); ++at) {
        m_roles[at] = new QCheckBox(roles);
        m_roles[at]->setObjectName(toQt(nameOf(givenRoles[at])) + QStringLiteral("RoleCheckBox"));
        flow->addWidget(m_roles[at]);
    }
    for (QWidget* const each :
         std::initializer_list<QWidget*>{m_formTitle, m_nameLabel, m_name, m_rolesLabel, roles, m_pin, m_said}) {
        inCard->addWidget(each);
    }
    auto* const acts = new QWidget(card);
    auto* const actsFlow = new FlowLayout(acts);
    actsFlow->setContentsMargins(0, 4, 0, 0);
    for (QWidget* const each : std::initializer_list<QWidget*>{m_save, m_badge, m_left}) {
        actsFlow->addWidget(each);
    }
    inCard->addWidget(acts);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0); // the settings' frame has its own
    layout->setSpacing(12);
    layout->addLayout(head);
    layout->addWidget(m_table, 1);
    layout->addWidget(card);
}

void PeoplePage::connectParts()
{
    connect(m_new, &QPushButton::clicked, this, [this] {
        m_table->clearSelection();
        m_table->setCurrentIndex({});
        edit(std::nullopt);
        m_name->setFocus();
    });
    auto* const newKey = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_N), this);
    newKey->setContext(Qt::WidgetWithChildrenShortcut);
    connect(newKey, &QShortcut::activated, m_new, &QPushButton::click);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& row) {
        if (row.isValid()) {
            edit(m_model->at(row.row()));
        }
    });
    connect(m_table, &QTableView::activated, this, [this] { m_name->setFocus(); });
    connect(m_name, &QLineEdit::returnPressed, this, &PeoplePage::save);
    connect(m_pin, &NewPinFields::entered, this, &PeoplePage::save);
    connect(m_save, &QPushButton::clicked, this, &PeoplePage::save);
    connect(m_left, &QPushButton::clicked, this, &PeoplePage::toggleLeft);
    connect(m_badge, &QPushButton::clicked, this, &PeoplePage::toggleBadge);
    connect(&m_theme, &Theme::changed, this, &PeoplePage::applyScale);
}

void PeoplePage::begin()
{
    edit(std::nullopt);
    reload();
}

void PeoplePage::reload()
{
    m_people.list([page = QPointer(this)](Result<std::vector<Staff>> all) {
        if (!page) {
            return;
        }
        if (!all) {
            page->say(errorText(all.error()), true);
            return;
        }
        page->m_model->setRows(std::move(*all));
        if (page->m_edited) {
            const int row = page->m_model->rowOf(page->m_edited->id.value());
            if (row >= 0 && page->m_model->at(row).version != page->m_edited->version) {
                page->m_edited = page->m_model->at(row); // what is typed stays
                page->retranslate();
            }
        }
    });
}

void PeoplePage::edit(const std::optional<Staff>& staff)
{
    m_edited = staff;
    m_waitsForBadge = false;
    m_name->setText(staff ? toQt(staff->name) : QString());
    for (std::size_t at = 0; at < m_roles.size(); ++at) {
        m_roles[at]->setChecked(staff ? staff->roles.has(givenRoles[at]) : givenRoles[at] == Role::Staff);
    }
    m_pin->clear();
    say({}, false);
    retranslate();
}

StaffForm PeoplePage::form() const
{
    StaffForm form{.name = fromQt(m_name->text()), .roles = {}};
    for (std::size_t at = 0; at < m_roles.size(); ++at) {
        if (m_roles[at]->isChecked()) {
            form.roles.add(givenRoles[at]);
        }
    }
    return form;
}

void PeoplePage::save()
{
    const auto then = [page = QPointer(this)](const QString& words) {
        return [page, words](const Result<Staff>& staff) {
            if (page) {
                page->saved(staff, words);
            }
        };
    };
    if (m_edited) {
        const Staff staff = *m_edited;
        if (form() == staff.toForm()) {
            if (m_pin->isEmpty()) {
                say(tr("Nothing has changed."), false);
            } else {
                savePin(staff);
            }
            return;
        }
        m_people.change(staff.id, staff.version, form(), [page = QPointer(this)](const Result<Staff>& done) {
            if (!page) {
                return;
            }
            page->saved(done, tr("Saved."));
            if (done && !page->m_pin->isEmpty()) {
                page->savePin(*done);
            }
        });
        return;
    }
    if (m_pin->isEmpty()) {
        m_people.add(form(), {}, then(tr("Added. Without a PIN nobody can sign in under this name yet.")));
    } else if (const auto pin = m_pin->take()) {
        m_people.add(form(), *pin, then(tr("Added.")));
    }
}

void PeoplePage::savePin(const Staff& staff)
{
    if (m_people.session().person() && m_people.session().person()->id == staff.id) {
        m_pin->clear();
        say(tr("Your own PIN is changed in the menu of your name, with the old one."), true);
        return;
    }
    if (const auto pin = m_pin->take()) {
        m_people.setPin(staff.id, *pin, [page = QPointer(this)](const Result<Staff>& done) {
            if (page) {
                page->saved(done, tr("The PIN is set."));
            }
        });
    }
}

void PeoplePage::toggleLeft()
{
    if (!m_edited) {
        return;
    }
    const auto then = [page = QPointer(this)](const Result<Staff>& done) {
        if (page) {
            page->saved(done, done && done->active ? tr("Works here again.")
                                                   : tr("Left. The records keep the name; the badge is free."));
        }
    };
    if (m_edited->active) {
        m_people.deactivate(m_edited->id, m_edited->version, then);
    } else {
        m_people.reactivate(m_edited->id, m_edited->version, then);
    }
}

void PeoplePage::toggleBadge()
{
    if (!m_edited) {
        return;
    }
    if (m_edited->badgeMark.empty()) {
        m_waitsForBadge = !m_waitsForBadge;
        say(m_waitsForBadge ? tr("Scan the badge now.") : QString(), false);
        retranslate();
        return;
    }
    m_people.setBadge(m_edited->id, {}, [page = QPointer(this)](const Result<Staff>& done) {
        if (page) {
            page->saved(done, tr("The badge is taken away."));
        }
    });
}

void PeoplePage::badgeScanned(const QString& code)
{
    if (!waitsForBadge() || !m_edited) {
        return;
    }
    m_waitsForBadge = false;
    m_people.setBadge(m_edited->id, fromQt(code), [page = QPointer(this)](const Result<Staff>& done) {
        if (page) {
            page->saved(done, tr("The badge is set."));
        }
    });
}

void PeoplePage::refuseScan()
{
    say(tr("This is no staff badge. The settings of the scanner say how their codes begin."), true);
}

void PeoplePage::hideEvent(QHideEvent* event)
{
    m_pin->clear(); // nothing of it is left for whoever comes next
    m_waitsForBadge = false;
    m_badge->setChecked(false);
    QWidget::hideEvent(event);
}

void PeoplePage::saved(const Result<Staff>& staff, const QString& words)
{
    if (!staff) {
        const QStringList problems = problemTexts(staff.error());
        say(problems.isEmpty() ? errorText(staff.error()) : problems.join(QLatin1Char('\n')), true);
        return;
    }
    m_edited = *staff;
    say(words, false);
    retranslate();
}

void PeoplePage::say(const QString& words, bool isProblem)
{
    m_said->setProperty("class", QLatin1String(isProblem ? "problem" : "muted"));
    Theme::repolish(m_said);
    m_said->setText(words);
}

void PeoplePage::applyScale()
{
    for (int column = 0; column < static_cast<int>(std::size(staffColumnWidths)); ++column) {
        m_table->setColumnWidth(column, m_theme.px(staffColumnWidths[column]));
    }
    m_table->verticalHeader()->setDefaultSectionSize(m_theme.px(30));
    m_table->setMinimumHeight(m_theme.px(120));
}

void PeoplePage::retranslate()
{
    setAccessibleName(tr("People"));
    m_table->setAccessibleName(tr("People"));
    m_empty->setText(tr("Colleagues appear here. Ctrl+N begins with the first."));
    m_new->setText(tr("New colleague"));
    m_formTitle->setText(m_edited ? toQt(m_edited->name) : tr("New colleague"));
    m_nameLabel->setText(tr("Name"));
    m_name->setAccessibleName(m_nameLabel->text());
    m_rolesLabel->setText(tr("Roles"));
    for (std::size_t at = 0; at < m_roles.size(); ++at) {
        m_roles[at]->setText(personRoleLabel(givenRoles[at]));
    }
    const bool hasBadge = m_edited && !m_edited->badgeMark.empty();
    m_badge->setVisible(m_edited && m_edited->active);
    m_badge->setText(hasBadge ? tr("Take the badge away") : tr("Badge: scan it"));
    m_badge->setChecked(m_waitsForBadge);
    m_left->setVisible(m_edited.has_value());
    m_left->setText(m_edited && !m_edited->active ? tr("Works here again") : tr("No longer works here"));
    m_save->setText(m_edited ? tr("Save") : tr("Add"));
    m_model->retranslate();
}

void PeoplePage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace frontdesk
