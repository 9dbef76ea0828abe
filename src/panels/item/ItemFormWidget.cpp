#include "panels/item/ItemFormWidget.h"

#include "domain/item/ItemWords.h"
#include "panels/support/ChoiceChips.h"
#include "panels/support/FlowLayout.h"
#include "panels/support/KeyBindings.h"
#include "panels/support/KeyHintButton.h"
#include "text/ErrorText.h"
#include "text/ItemLabels.h"
#include "text/ShownLanguage.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QResizeEvent>
#include <algorithm>
#include <array>

namespace frontdesk {

namespace {

/// The fields in the order in which they are asked, with the kinds that have them; empty: every kind.
struct ItemFormField {
    const char* name;
    const char* edit; ///< object name, as FormBinder wants it
    const char* kinds;
};
constexpr std::array itemFormFields{
    ItemFormField{"addressee", "addresseeLineEdit", "parcel mail file key goods umbrella wheelchair device fax"},
    ItemFormField{"addressee_company", "addresseeCompanyLineEdit", "parcel mail file key goods"},
    ItemFormField{"place", "placeLineEdit", "parcel mail file key goods lost umbrella wheelchair device"},
    ItemFormField{"phone", "phoneLineEdit", "parcel mail file key goods umbrella wheelchair device fax"},
    ItemFormField{"waybill", "waybillLineEdit", "parcel mail"},
    ItemFormField{"carrier", "carrierLineEdit", "parcel mail"},
    ItemFormField{"pickup_code", "pickupCodeLineEdit", "parcel"},
    ItemFormField{"cod", "codLineEdit", "parcel"},
    ItemFormField{"sender", "senderLineEdit", "parcel mail file key goods lost fax"},
    ItemFormField{"description", "descriptionLineEdit",
                  "parcel mail file key goods lost umbrella wheelchair device fax"},
    ItemFormField{"fault", "faultLineEdit", "device"},
    ItemFormField{"accessories", "accessoriesLineEdit", "device"},
    ItemFormField{"condition", "conditionLineEdit", "device"},
    ItemFormField{"fax_number", "faxNumberLineEdit", "fax"},
    ItemFormField{"address", "addressLineEdit", "fax"},
    ItemFormField{"shelf", "shelfLineEdit", "parcel mail file key goods lost device"},
};

bool isFor(const char* kinds, const QString& kind)
{
    return QString::fromLatin1(kinds).split(QLatin1Char(' ')).contains(kind);
}

/// What the manuals call the field of this kind.
QString vocabularyName(const QString& field, const QString& kind)
{
    if (kind == QLatin1String("device")) {
        return field == QLatin1String("description") ? QStringLiteral("device")
               : field == QLatin1String("addressee") ? QStringLiteral("customer")
                                                     : field;
    }
    if (kind == QLatin1String("fax")) {
        return field == QLatin1String("addressee") ? QStringLiteral("recipient")
               : field == QLatin1String("phone")   ? QStringLiteral("recipient_phone")
                                                   : field;
    }
    return field;
}

/// Below this width, in heights of a line, the fields stand in one column: large text.
constexpr int twoColumnsInLines = 20;

} // namespace

ItemFormWidget::ItemFormWidget(const Vocabulary& vocabulary, const ItemData& items, const KeyBindings& keys,
                               QWidget* parent)
    : QFrame(parent), m_vocabulary(vocabulary), m_data(items)
{
    setProperty("class", QStringLiteral("card"));
    build(keys);
    std::vector<QString> names{QStringLiteral("item_kind")};
    for (const Field& field : m_fields) {
        names.push_back(field.name);
    }
    names.push_back(QStringLiteral("damaged"));
    names.push_back(QStringLiteral("outgoing"));
    m_binder = new FormBinder(this, names);
    connect(m_binder, &FormBinder::edited, this, [this](const QString& field) {
        if (field == QLatin1String("waybill")) {
            followWaybill();
        } else if (field == QLatin1String("item_kind")) {
            arrange();
            Q_EMIT kindChosen();
            if (!m_kinds->value().isEmpty()) {
                focusFirst();
            }
        }
        Q_EMIT edited();
    });
    retranslate();
    arrange();
}

void ItemFormWidget::build(const KeyBindings& keys)
{
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    m_title = new QLabel(this);
    m_title->setObjectName(QStringLiteral("itemFormTitleLabel"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_title->setProperty("class", QStringLiteral("title"));
    layout->addWidget(m_title);
    m_kinds = new ChoiceChips(this);
    m_kinds->setObjectName(QStringLiteral("itemKindChoiceChips"));
    layout->addWidget(m_kinds);
    const auto problemLabel = [this](const QString& edit) {
        auto* const label = new QLabel(this);
        label->setObjectName(edit);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setProperty("class", QStringLiteral("problem"));
        label->hide();
        return label;
    };
    m_kindProblem = problemLabel(QStringLiteral("itemKindProblemLabel"));
    layout->addWidget(m_kindProblem);
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(4);
    layout->addLayout(m_grid);
    for (const ItemFormField& each : itemFormFields) {
        Field field{
            .name = QLatin1String(each.name),
            .label = new QLabel(this),
            .edit = new QLineEdit(this),
            .problem = problemLabel(
                QString(QLatin1String(each.edit)).replace(QLatin1String("LineEdit"), QLatin1String("ProblemLabel")))};
        field.label->setTextFormat(Qt::PlainText);
        field.label->setProperty("class", QStringLiteral("section"));
        field.edit->setObjectName(QLatin1String(each.edit));
        field.label->setBuddy(field.edit);
        connect(field.edit, &QLineEdit::returnPressed, this, [this] { focusNextChild(); });
        m_fields.push_back(field);
    }
    for (const char* const latin : {"place", "phone", "waybill", "pickup_code", "cod", "fax_number", "shelf"}) {
        for (const Field& field : m_fields) {
            if (field.name == QLatin1String(latin)) {
                field.edit->setInputMethodHints(Qt::ImhPreferLatin);
            }
        }
    }
    auto* const flags = new QWidget(this);
    auto* const flow = new FlowLayout(flags);
    flow->setSpacing(12);
    m_damaged = new QCheckBox(flags);
    m_damaged->setObjectName(QStringLiteral("damagedCheckBox"));
    m_outgoing = new QCheckBox(flags);
    m_outgoing->setObjectName(QStringLiteral("outgoingCheckBox"));
    flow->addWidget(m_damaged);
    flow->addWidget(m_outgoing);
    layout->addWidget(flags);
    auto* const acts = new QWidget(this);
    auto* const actsFlow = new FlowLayout(acts);
    actsFlow->setSpacing(6);
    m_save = new KeyHintButton(acts);
    m_save->setObjectName(QStringLiteral("itemSaveKeyHintButton"));
    m_save->setProperty("class", QStringLiteral("primary"));
    m_leave = new KeyHintButton(acts);
    m_leave->setObjectName(QStringLiteral("itemLeaveKeyHintButton"));
    keys.showOn(m_save, DeskAct::Save);
    keys.showOn(m_leave, DeskAct::SaveToComplete);
    actsFlow->addWidget(m_save);
    actsFlow->addWidget(m_leave);
    layout->addWidget(acts);
    for (QWidget* const line : {flags, acts}) {
        QSizePolicy flowing(QSizePolicy::Preferred, QSizePolicy::Minimum);
        flowing.setHeightForWidth(true);
        line->setSizePolicy(flowing);
    }
    layout->addStretch(1);
    connect(m_save, &QPushButton::clicked, this, &ItemFormWidget::saveRequested);
    connect(m_leave, &QPushButton::clicked, this, &ItemFormWidget::leaveRequested);
}

void ItemFormWidget::setForm(const ItemForm& form)
{
    m_carrierGiven.clear();
    m_binder->fill(QStringLiteral("item_kind"), toQt(form.kind));
    for (const Field& field : m_fields) {
        const std::string name = fromQt(field.name);
        m_binder->fill(field.name, name == "addressee" ? toQt(form.addressee) : toQt(form.field(name)));
    }
    m_binder->fill(QStringLiteral("damaged"), toQt(form.damaged));
    m_binder->fill(QStringLiteral("outgoing"), toQt(form.outgoing));
    for (const ItemCarrier& carrier : m_data.carriers()) {
        if (carrier.word == form.carrier) {
            m_carrierGiven = shown(carrier.name);
            m_binder->fill(QStringLiteral("carrier"), m_carrierGiven);
        }
    }
    arrange();
}

ItemForm ItemFormWidget::form() const
{
    RecordImage image;
    const auto add = [&](const QString& field) { image.set(fromQt(field), fromQt(m_binder->value(field))); };
    const QString kind = m_kinds->value();
    add(QStringLiteral("item_kind"));
    for (std::size_t index = 0; index < m_fields.size(); ++index) {
        if (isFor(itemFormFields[index].kinds, kind)) {
            add(m_fields[index].name);
        }
    }
    if (!m_damaged->isHidden()) {
        add(QStringLiteral("damaged"));
    }
    if (!m_outgoing->isHidden()) {
        add(QStringLiteral("outgoing"));
    }
    ItemForm form = ItemForm::readFrom(image, "");
    for (const ItemCarrier& carrier : m_data.carriers()) { // a carrier that is known is kept by its word
        if (form.carrier == carrier.name.zh || form.carrier == carrier.name.en) {
            form.carrier = carrier.word;
        }
    }
    return form;
}

void ItemFormWidget::setTitle(const QString& title) { m_title->setText(title); }

void ItemFormWidget::setFaxOffered(bool offered)
{
    if (m_faxOffered != offered) {
        m_faxOffered = offered;
        showKinds();
    }
}

void ItemFormWidget::showKinds()
{
    const QString chosen = m_kinds->value();
    QList<ChoiceChips::Choice> kinds;
    for (const std::string_view kind : itemKinds) {
        if (kind == itemFax && !m_faxOffered && chosen != toQt(itemFax)) {
            continue;
        }
        const auto digit = kinds.size() + 1;
        kinds.append({toQt(kind), itemKindLabel(kind), digit <= 9 ? QString::number(digit) : QString()});
    }
    m_kinds->setChoices(kinds);
    m_kinds->setValue(chosen);
}

void ItemFormWidget::takeAddressee(const KnownAddressee& whom)
{
    const auto fill = [this](const char* field, const std::string& words) {
        if (!words.empty() && m_binder->value(QLatin1String(field)).isEmpty()) {
            m_binder->fill(QLatin1String(field), toQt(words));
        }
    };
    fill("place", whom.place);
    fill("addressee_company", whom.name.empty() ? std::string{} : whom.company);
    Q_EMIT edited();
}

void ItemFormWidget::takeWaybill(const QString& waybill)
{
    if (m_kinds->value().isEmpty()) {
        m_kinds->setValue(toQt(itemParcel));
        arrange();
        Q_EMIT kindChosen();
    }
    m_binder->fill(QStringLiteral("waybill"), waybill);
    followWaybill();
    focusFirst();
    Q_EMIT edited();
}

void ItemFormWidget::followWaybill()
{
    const QString typed = m_binder->value(QStringLiteral("carrier"));
    if (!typed.isEmpty() && typed != m_carrierGiven) {
        return; // somebody knows better
    }
    const ItemCarrier* const carrier =
        m_data.carrier(m_data.carrierOf(fromQt(m_binder->value(QStringLiteral("waybill")))));
    m_carrierGiven = carrier == nullptr ? QString() : shown(carrier->name);
    m_binder->fill(QStringLiteral("carrier"), m_carrierGiven);
}

void ItemFormWidget::chooseKind(int index) { m_kinds->choose(index); }

std::vector<Problem> ItemFormWidget::markProblems(const std::vector<Problem>& problems)
{
    auto elsewhere = m_binder->mark(problems, [](const Problem& problem) { return problemText(problem); });
    m_binder->focusFirstProblem();
    return elsewhere;
}

void ItemFormWidget::focusKind() { m_kinds->setFocus(Qt::OtherFocusReason); }

void ItemFormWidget::focusFirst()
{
    for (const Field& field : m_fields) {
        if (!field.edit->isHidden()) {
            field.edit->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    focusKind();
}

QString ItemFormWidget::labelOf(const QString& field) const
{
    const LocalText* const label = m_vocabulary.field(fromQt(vocabularyName(field, m_kinds->value())));
    return label == nullptr ? field : shown(*label);
}

void ItemFormWidget::arrange()
{
    const QString kind = m_kinds->value();
    const bool two = width() >= fontMetrics().height() * twoColumnsInLines;
    int place = 0;
    for (std::size_t index = 0; index < m_fields.size(); ++index) {
        const Field& field = m_fields[index];
        const bool shows = isFor(itemFormFields[index].kinds, kind);
        for (QWidget* const part : {static_cast<QWidget*>(field.label), static_cast<QWidget*>(field.edit),
                                    static_cast<QWidget*>(field.problem)}) {
            m_grid->removeWidget(part);
        }
        field.label->setVisible(shows);
        field.edit->setVisible(shows);
        field.problem->setVisible(shows && !field.problem->text().isEmpty());
        field.label->setText(labelOf(field.name));
        field.edit->setAccessibleName(field.label->text());
        if (shows) {
            const int row = two ? place / 2 : place;
            const int column = two ? place % 2 : 0;
            m_grid->addWidget(field.label, 3 * row, column);
            m_grid->addWidget(field.edit, 3 * row + 1, column);
            m_grid->addWidget(field.problem, 3 * row + 2, column);
            ++place;
        }
    }
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, two ? 1 : 0);
    m_damaged->setVisible(isFor("parcel mail goods", kind));
    m_outgoing->setVisible(isFor("parcel mail file goods", kind));
    m_damaged->setText(labelOf(QStringLiteral("damaged")));
    m_outgoing->setText(labelOf(QStringLiteral("outgoing")));
}

void ItemFormWidget::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    if (event->oldSize().width() != event->size().width()) {
        arrange();
    }
}

void ItemFormWidget::retranslate()
{
    m_kinds->setAccessibleName(labelOf(QStringLiteral("item_kind")));
    showKinds();
    m_save->setText(tr("Save"));
    m_leave->setText(tr("Save to complete"));
    if (const ItemCarrier* const carrier = m_data.carrier(form().carrier)) {
        m_carrierGiven = shown(carrier->name);
        m_binder->fill(QStringLiteral("carrier"), m_carrierGiven);
    }
    arrange();
}

} // namespace frontdesk
