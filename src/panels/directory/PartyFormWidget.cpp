#include "panels/directory/PartyFormWidget.h"

#include "domain/directory/DirectoryWords.h"
#include "panels/support/ChoiceChips.h"
#include "panels/support/FlowLayout.h"
#include "panels/support/KeyHintButton.h"
#include "panels/support/PlainText.h"
#include "text/DirectoryLabels.h"
#include "text/ErrorText.h"
#include "text/Labels.h"
#include "text/ShownLanguage.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace frontdesk {

namespace {

constexpr std::size_t mostContactRows = 8;
constexpr std::size_t mostPlaceRows = 8;

QLabel* formLabel(QWidget* parent)
{
    auto* const label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("class", QStringLiteral("section"));
    return label;
}

void chooseWord(QComboBox* combo, const std::string& word)
{
    combo->setCurrentIndex(std::max(0, combo->findData(toQt(word))));
}

} // namespace

PartyFormWidget::PartyFormWidget(const Theme& theme, QWidget* parent) : QFrame(parent), m_theme(theme)
{
    setProperty("class", QStringLiteral("card"));
    build();
    retranslate();
    setForm({});
}

QLineEdit* PartyFormWidget::addField(QGridLayout* grid, int row, int column, const char* name, QLabel** label)
{
    *label = formLabel(this);
    auto* const edit = new QLineEdit(this);
    edit->setObjectName(QLatin1String(name));
    (*label)->setBuddy(edit);
    grid->addWidget(*label, 2 * row, column);
    grid->addWidget(edit, 2 * row + 1, column);
    return edit;
}

void PartyFormWidget::build()
{
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    m_title = new QLabel(this);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setProperty("class", QStringLiteral("title"));
    layout->addWidget(m_title);
    m_problem = new QLabel(this);
    m_problem->setObjectName(QStringLiteral("partyProblemLabel"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setProperty("class", QStringLiteral("problem"));
    m_problem->hide();
    layout->addWidget(m_problem);

    auto* const who = new QGridLayout;
    who->setHorizontalSpacing(12);
    who->setVerticalSpacing(4);
    m_name = addField(who, 0, 0, "partyNameLineEdit", &m_nameLabel);
    m_titleEdit = addField(who, 0, 1, "partyTitleLineEdit", &m_titleLabel);
    m_company = addField(who, 1, 0, "partyCompanyLineEdit", &m_companyLabel);
    m_initials = addField(who, 1, 1, "partyInitialsLineEdit", &m_initialsLabel);
    m_initials->setInputMethodHints(Qt::ImhPreferLatin);
    who->setColumnStretch(0, 2);
    who->setColumnStretch(1, 1);
    layout->addLayout(who);
    m_kind = new ChoiceChips(this);
    m_kind->setObjectName(QStringLiteral("partyKindChoiceChips"));
    m_role = new ChoiceChips(this);
    m_role->setObjectName(QStringLiteral("partyRoleChoiceChips"));
    layout->addWidget(m_kind);
    layout->addWidget(m_role);

    m_contactsLabel = formLabel(this);
    layout->addWidget(m_contactsLabel);
    m_contactGrid = new QGridLayout;
    m_contactGrid->setHorizontalSpacing(8);
    m_contactGrid->setVerticalSpacing(4);
    m_contactGrid->setColumnStretch(0, 2);
    m_contactGrid->setColumnStretch(1, 1);
    layout->addLayout(m_contactGrid);
    m_placesLabel = formLabel(this);
    layout->addWidget(m_placesLabel);
    m_placeGrid = new QGridLayout;
    m_placeGrid->setHorizontalSpacing(8);
    m_placeGrid->setVerticalSpacing(4);
    m_placeGrid->setColumnStretch(0, 1);
    m_placeGrid->setColumnStretch(2, 2);
    layout->addLayout(m_placeGrid);

    m_tagsLabel = formLabel(this);
    layout->addWidget(m_tagsLabel);
    auto* const tags = new QWidget(this);
    auto* const flow = new FlowLayout(tags);
    flow->setSpacing(8);
    for (const std::string_view tag : partyTags) {
        auto* const chip = new QPushButton(tags);
        chip->setObjectName(toQt(std::string{tag}) + QStringLiteral("TagPushButton"));
        chip->setProperty("class", QStringLiteral("chip"));
        chip->setCheckable(true);
        chip->setAutoDefault(false);
        flow->addWidget(chip);
        m_tags.push_back(chip);
    }
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    tags->setSizePolicy(policy);
    layout->addWidget(tags);

    auto* const rest = new QGridLayout;
    rest->setHorizontalSpacing(12);
    rest->setVerticalSpacing(4);
    m_plates = addField(rest, 0, 0, "partyPlatesLineEdit", &m_platesLabel);
    m_preferences = addField(rest, 0, 1, "partyPreferencesLineEdit", &m_preferencesLabel);
    layout->addLayout(rest);
    m_noteLabel = formLabel(this);
    layout->addWidget(m_noteLabel);
    m_note = new QPlainTextEdit(this);
    m_note->setObjectName(QStringLiteral("partyNotePlainTextEdit"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(m_theme.px(60));
    m_noteLabel->setBuddy(m_note);
    layout->addWidget(m_note);

    auto* const acts = new QHBoxLayout;
    acts->setSpacing(8);
    m_save = new KeyHintButton(this);
    m_save->setObjectName(QStringLiteral("partySaveKeyHintButton"));
    m_save->setProperty("class", QStringLiteral("primary"));
    m_leave = new KeyHintButton(this);
    m_leave->setObjectName(QStringLiteral("partyLeaveKeyHintButton"));
    m_save->setAutoDefault(false);
    m_leave->setAutoDefault(false);
    acts->addWidget(m_save);
    acts->addWidget(m_leave);
    acts->addStretch(1);
    layout->addLayout(acts);
    layout->addStretch(1);
    connect(m_save, &QPushButton::clicked, this, &PartyFormWidget::saveRequested);
    connect(m_leave, &QPushButton::clicked, this, &PartyFormWidget::leaveRequested);
}

void PartyFormWidget::addContactRow()
{
    const int row = static_cast<int>(m_contacts.size());
    const auto named = [&](const char* what) {
        return QStringLiteral("contact%1%2").arg(row + 1).arg(QLatin1String(what));
    };
    ContactRow made{new QLineEdit(this), new QLineEdit(this), new QComboBox(this)};
    made.value->setObjectName(named("ValueLineEdit"));
    made.value->setInputMethodHints(Qt::ImhPreferLatin);
    made.label->setObjectName(named("LabelLineEdit"));
    made.disclose->setObjectName(named("DiscloseComboBox"));
    m_contactGrid->addWidget(made.value, row, 0);
    m_contactGrid->addWidget(made.label, row, 1);
    m_contactGrid->addWidget(made.disclose, row, 2);
    connect(made.value, &QLineEdit::textChanged, this, &PartyFormWidget::growRows);
    m_contacts.push_back(made);
}

void PartyFormWidget::addPlaceRow()
{
    const int row = static_cast<int>(m_places.size());
    const auto named = [&](const char* what) {
        return QStringLiteral("place%1%2").arg(row + 1).arg(QLatin1String(what));
    };
    PlaceRow made{new QLineEdit(this), new QComboBox(this), new QLineEdit(this)};
    made.place->setObjectName(named("NumberLineEdit"));
    made.place->setInputMethodHints(Qt::ImhPreferLatin);
    made.relation->setObjectName(named("RelationComboBox"));
    made.told->setObjectName(named("ToldLineEdit"));
    m_placeGrid->addWidget(made.place, row, 0);
    m_placeGrid->addWidget(made.relation, row, 1);
    m_placeGrid->addWidget(made.told, row, 2);
    connect(made.place, &QLineEdit::textChanged, this, &PartyFormWidget::growRows);
    m_places.push_back(made);
}

void PartyFormWidget::growRows()
{
    const std::size_t contacts = m_contacts.size();
    const std::size_t places = m_places.size();
    if (m_contacts.empty() || (!m_contacts.back().value->text().isEmpty() && contacts < mostContactRows)) {
        addContactRow();
    }
    if (m_places.empty() || (!m_places.back().place->text().isEmpty() && places < mostPlaceRows)) {
        addPlaceRow();
    }
    if (contacts != m_contacts.size() || places != m_places.size()) {
        fillChoices();
        placeInTabOrder();
    }
}

void PartyFormWidget::placeInTabOrder()
{
    QWidget* last = m_role;
    const auto follow = [&](QWidget* next) {
        setTabOrder(last, next);
        last = next;
    };
    for (const ContactRow& row : m_contacts) {
        follow(row.value);
        follow(row.label);
        follow(row.disclose);
    }
    for (const PlaceRow& row : m_places) {
        follow(row.place);
        follow(row.relation);
        follow(row.told);
    }
    for (QPushButton* const tag : m_tags) {
        follow(tag);
    }
    for (QWidget* const field : std::initializer_list<QWidget*>{m_plates, m_preferences, m_note, m_save, m_leave}) {
        follow(field);
    }
}

void PartyFormWidget::setForm(const PartyForm& form)
{
    m_kind->setValue(toQt(form.kind));
    m_role->setValue(toQt(form.role));
    m_name->setText(toQt(form.name));
    m_titleEdit->setText(form.title == "mr" || form.title == "ms" ? titleLabel(form.title) : toQt(form.title));
    m_company->setText(toQt(form.company));
    m_initials->setText(toQt(form.initials));
    m_plates->setText(toQt(form.plates));
    m_preferences->setText(toQt(form.preferences));
    m_note->setPlainText(toQt(form.note));
    while (m_contacts.size() < std::min(form.contacts.size() + 1, mostContactRows)) {
        addContactRow();
    }
    while (m_places.size() < std::min(form.places.size() + 1, mostPlaceRows)) {
        addPlaceRow();
    }
    fillChoices();
    for (std::size_t row = 0; row < m_contacts.size(); ++row) {
        const ContactForm contact = row < form.contacts.size() ? form.contacts[row] : ContactForm{};
        m_contacts[row].value->setText(toQt(contact.value));
        m_contacts[row].label->setText(toQt(contact.label));
        chooseWord(m_contacts[row].disclose, contact.disclose);
    }
    for (std::size_t row = 0; row < m_places.size(); ++row) {
        const PlaceLinkForm place = row < form.places.size() ? form.places[row] : PlaceLinkForm{};
        m_places[row].place->setText(toQt(place.place));
        chooseWord(m_places[row].relation, place.relation);
        m_places[row].told->setText(toQt(place.mayBeTold));
    }
    for (std::size_t at = 0; at < m_tags.size(); ++at) {
        m_tags[at]->setChecked(std::find(form.tags.begin(), form.tags.end(), partyTags[at]) != form.tags.end());
    }
    growRows();
    fillChoices();
    placeInTabOrder();
    markProblems({});
    m_given = form; // what has no field of its own here goes along
    m_given = this->form();
}

PartyForm PartyFormWidget::form() const
{
    PartyForm form = m_given;
    form.kind = m_kind->value().isEmpty() ? PartyForm{}.kind : fromQt(m_kind->value());
    form.role = m_role->value().isEmpty() ? PartyForm{}.role : fromQt(m_role->value());
    form.name = fromQt(m_name->text());
    form.title = fromQt(m_titleEdit->text());
    for (const char* const word : {"mr", "ms"}) {
        if (m_titleEdit->text().trimmed() == titleLabel(word)) {
            form.title = word;
        }
    }
    form.company = fromQt(m_company->text());
    form.initials = fromQt(m_initials->text());
    form.plates = fromQt(m_plates->text());
    form.preferences = fromQt(m_preferences->text());
    form.note = fromQt(m_note->toPlainText());
    std::vector<ContactForm> contacts;
    for (std::size_t row = 0; row < m_contacts.size(); ++row) {
        ContactForm contact = row < m_given.contacts.size() ? m_given.contacts[row] : ContactForm{};
        contact.value = fromQt(m_contacts[row].value->text());
        contact.label = fromQt(m_contacts[row].label->text());
        contact.disclose = fromQt(m_contacts[row].disclose->currentData().toString());
        if (contact.value.find('@') != std::string::npos) {
            contact.kind = wordOf(ContactKind::Email);
        } else if (contact.kind == wordOf(ContactKind::Email)) {
            contact.kind = ContactForm{}.kind; // an address was written over with a number
        }
        contacts.push_back(std::move(contact));
    }
    // An emptied row in between keeps its place, so that a mistake below it is marked where it is.
    while (!contacts.empty() && contacts.back().value.empty()) {
        contacts.pop_back();
    }
    form.contacts = std::move(contacts);
    std::vector<PlaceLinkForm> places;
    for (std::size_t row = 0; row < m_places.size(); ++row) {
        PlaceLinkForm place = row < m_given.places.size() ? m_given.places[row] : PlaceLinkForm{};
        place.place = fromQt(m_places[row].place->text());
        place.relation = fromQt(m_places[row].relation->currentData().toString());
        place.mayBeTold = fromQt(m_places[row].told->text());
        places.push_back(std::move(place));
    }
    while (!places.empty() && places.back().place.empty()) {
        places.pop_back();
    }
    form.places = std::move(places);
    form.tags.clear();
    for (std::size_t at = 0; at < m_tags.size(); ++at) {
        if (m_tags[at]->isChecked()) {
            form.tags.emplace_back(partyTags[at]);
        }
    }
    return form;
}

void PartyFormWidget::focusFirst()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

QWidget* PartyFormWidget::fieldOf(const std::string& name) const
{
    const QString field = toQt(name);
    const auto rowOf = [&] { return static_cast<std::size_t>(field.section(QLatin1Char('.'), 1, 1).toInt()); };
    if (field.startsWith(QLatin1String("contacts.")) && rowOf() < m_contacts.size()) {
        return m_contacts[rowOf()].value;
    }
    if (field.startsWith(QLatin1String("places.")) && rowOf() < m_places.size()) {
        return m_places[rowOf()].place;
    }
    const std::pair<const char*, QWidget*> fields[] = {
        {"name", m_name},     {"title", m_titleEdit},         {"company", m_company}, {"initials", m_initials},
        {"plates", m_plates}, {"preferences", m_preferences}, {"note", m_note},
    };
    for (const auto& [known, widget] : fields) {
        if (field == QLatin1String(known)) {
            return widget;
        }
    }
    return nullptr;
}

void PartyFormWidget::markProblems(const std::vector<Problem>& problems)
{
    for (QWidget* const field : findChildren<QWidget*>()) {
        if (field->property("problem").toBool()) {
            field->setProperty("problem", false);
            Theme::repolish(field);
        }
    }
    QStringList words;
    QWidget* first = nullptr;
    for (const Problem& problem : problems) {
        QWidget* const field = fieldOf(problem.field);
        const QString where = field != nullptr ? field->accessibleName() : QString();
        words += where.isEmpty() ? problemText(problem) : QStringLiteral("%1: %2").arg(where, problemText(problem));
        if (field != nullptr) {
            field->setProperty("problem", true);
            Theme::repolish(field);
            first = first == nullptr ? field : first;
        }
    }
    m_problem->setText(words.join(QLatin1Char('\n')));
    m_problem->setVisible(!words.isEmpty());
    if (first != nullptr) {
        first->setFocus(Qt::OtherFocusReason);
    }
}

void PartyFormWidget::setKeys(const QString& save, const QString& leave)
{
    m_save->setKeyHint(save);
    m_leave->setKeyHint(leave);
}

} // namespace frontdesk
