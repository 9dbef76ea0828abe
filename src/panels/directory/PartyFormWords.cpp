// How the form of a person or company reads, in the language of the screen.
#include "panels/directory/PartyFormWidget.h"

#include "domain/directory/DirectoryWords.h"
#include "panels/support/ChoiceChips.h"
#include "panels/support/KeyHintButton.h"
#include "text/DirectoryLabels.h"
#include "text/ShownLanguage.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace frontdesk {

namespace {

/// Keeps what is chosen; `otherwise` is chosen where nothing was.
template <class Enum> void fillCombo(QComboBox* combo, QString (*label)(Enum), Enum otherwise)
{
    const QString chosen = combo->count() > 0 ? combo->currentData().toString() : toQt(wordOf(otherwise));
    combo->clear();
    for (const auto& [value, word] : DirectoryWords<Enum>::words) {
        combo->addItem(label(value), toQt(word));
    }
    combo->setCurrentIndex(std::max(0, combo->findData(chosen)));
}

} // namespace

void PartyFormWidget::fillChoices()
{
    for (std::size_t row = 0; row < m_contacts.size(); ++row) {
        fillCombo<Disclose>(m_contacts[row].disclose, &discloseLabel, Disclose::Ask);
        m_contacts[row].value->setPlaceholderText(tr("Number or address"));
        m_contacts[row].label->setPlaceholderText(tr("Whose, when"));
        m_contacts[row].value->setAccessibleName(tr("Number or address %1").arg(row + 1));
        m_contacts[row].label->setAccessibleName(tr("Whose number %1 is").arg(row + 1));
        m_contacts[row].disclose->setAccessibleName(tr("Whether number %1 may be given out").arg(row + 1));
    }
    for (std::size_t row = 0; row < m_places.size(); ++row) {
        fillCombo<PlaceRelation>(m_places[row].relation, &placeRelationLabel, PlaceRelation::Contact);
        m_places[row].place->setPlaceholderText(tr("Room, e.g. 3-1203"));
        m_places[row].told->setPlaceholderText(tr("What may be told: fees, repairs"));
        m_places[row].place->setAccessibleName(tr("Room %1").arg(row + 1));
        m_places[row].relation->setAccessibleName(tr("What this person is to room %1").arg(row + 1));
        m_places[row].told->setAccessibleName(tr("What may be told of room %1").arg(row + 1));
    }
}

void PartyFormWidget::retranslate()
{
    const auto chips = [](auto words, auto label) {
        QList<ChoiceChips::Choice> choices;
        for (const auto& [value, word] : words) {
            choices.push_back({toQt(word), label(value), {}});
        }
        return choices;
    };
    const QString kind = m_kind->value();
    const QString role = m_role->value();
    m_kind->setChoices(chips(DirectoryWords<PartyKind>::words, &partyKindLabel));
    m_role->setChoices(chips(DirectoryWords<PartyRole>::words, &partyRoleLabel));
    m_kind->setValue(kind);
    m_role->setValue(role);
    m_kind->setAccessibleName(tr("Person or company"));
    m_role->setAccessibleName(tr("Who this is"));
    m_title->setText(tr("Person or company"));
    const auto name = [](QLabel* label, QWidget* field, const QString& words) {
        label->setText(words);
        field->setAccessibleName(words);
    };
    name(m_nameLabel, m_name, tr("Name"));
    name(m_titleLabel, m_titleEdit, tr("Form of address or post"));
    name(m_companyLabel, m_company, tr("Company"));
    name(m_initialsLabel, m_initials, tr("Initials (colleague)"));
    name(m_platesLabel, m_plates, tr("Plates"));
    name(m_preferencesLabel, m_preferences, tr("Likes and wishes"));
    name(m_noteLabel, m_note, tr("Note"));
    m_contactsLabel->setText(tr("How to reach, and whether that may be given out"));
    m_placesLabel->setText(tr("Rooms, and what this person may be told"));
    m_tagsLabel->setText(tr("Received as"));
    for (std::size_t at = 0; at < m_tags.size(); ++at) {
        m_tags[at]->setText(partyTagLabel(partyTags[at]));
    }
    m_save->setText(tr("Save"));
    m_leave->setText(tr("Leave"));
    fillChoices();
}

} // namespace frontdesk
