#include "panels/visitor/VisitFormWidget.h"

#include "panels/support/ChoiceChips.h"
#include "panels/visitor/VisitRepeat.h"
#include "text/ErrorText.h"
#include "text/IdentityLabels.h"
#include "text/Labels.h"
#include "text/ShownLanguage.h"
#include "text/VisitLabels.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

namespace frontdesk {

namespace {

struct VisitField {
    const char* field;
    const char* widget; ///< its object name; the kind stands at its end
    const char* label;  ///< translated in the context "frontdesk::VisitFormWidget"
};

/// In the order in which a desk asks.
constexpr VisitField visitFields[] = {
    {"visitor_name", "visitorNameLineEdit", QT_TRANSLATE_NOOP("frontdesk::VisitFormWidget", "Visitor")},
    {"title", "titleChoiceChips", QT_TRANSLATE_NOOP("frontdesk::VisitFormWidget", "Form of address")},
    {"host", "hostLineEdit", QT_TRANSLATE_NOOP("frontdesk::VisitFormWidget", "Comes to (person or company)")},
    {"place", "placeLineEdit", QT_TRANSLATE_NOOP("frontdesk::VisitFormWidget", "Room")},
    {"has_appointment", "hasAppointmentChoiceChips", QT_TRANSLATE_NOOP("frontdesk::VisitFormWidget", "Arranged?")},
    {"company", "companyLineEdit", QT_TRANSLATE_NOOP("frontdesk::VisitFormWidget", "From (company)")},
    {"phone", "phoneLineEdit", QT_TRANSLATE_NOOP("frontdesk::VisitFormWidget", "Telephone, if offered")},
    {"purpose", "purposeLineEdit", QT_TRANSLATE_NOOP("frontdesk::VisitFormWidget", "What for")},
    {"companions", "companionsLineEdit", QT_TRANSLATE_NOOP("frontdesk::VisitFormWidget", "Came along")},
    {"plate", "plateLineEdit", QT_TRANSLATE_NOOP("frontdesk::VisitFormWidget", "Number plate")},
    {"floor", "floorLineEdit", QT_TRANSLATE_NOOP("frontdesk::VisitFormWidget", "Floor")},
    {"visitor_tag", "visitorTagChoiceChips", QT_TRANSLATE_NOOP("frontdesk::VisitFormWidget", "Received as")},
    {"appointment_at", "appointmentAtLineEdit",
     QT_TRANSLATE_NOOP("frontdesk::VisitFormWidget", "Announced for (time), if not here yet")},
    {"note", "noteLineEdit", QT_TRANSLATE_NOOP("frontdesk::VisitFormWidget", "Note")},
};
constexpr const char* identityField = "identity";
constexpr const char* repeatField = "repeat_until";
/// Below so many heights of a line the form has one column less.
constexpr int visitColumnInLines = 11;
constexpr int mostVisitColumns = 4;

std::vector<QString> visitFieldNames()
{
    std::vector<QString> names;
    for (const VisitField& field : visitFields) {
        names.push_back(QLatin1String(field.field));
    }
    return names;
}

QString visitFieldLabel(const VisitField& field)
{
    return QCoreApplication::translate("frontdesk::VisitFormWidget", field.label);
}

} // namespace

VisitFormWidget::VisitFormWidget(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(4);
    for (const VisitField& field : visitFields) {
        const QString name = QLatin1String(field.widget);
        auto* const cell = new QWidget(this);
        auto* const layout = new QVBoxLayout(cell);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(2);
        auto* const label = new QLabel(cell);
        label->setTextFormat(Qt::PlainText);
        label->setProperty("class", QStringLiteral("small"));
        QWidget* widget = nullptr;
        if (name.endsWith(QLatin1String("ChoiceChips"))) {
            auto* const chips = new ChoiceChips(cell);
            chips->setSingleLine();
            widget = chips;
        } else {
            widget = new QLineEdit(cell);
        }
        widget->setObjectName(name);
        auto* const problem = new QLabel(cell);
        const int end = name.endsWith(QLatin1String("ChoiceChips")) ? 11 : 8;
        problem->setObjectName(name.left(name.size() - end) + QStringLiteral("ProblemLabel"));
        problem->setWordWrap(true);
        layout->addWidget(label);
        layout->addWidget(widget);
        layout->addWidget(problem);
        layout->addStretch(1);
        label->setBuddy(widget);
        m_labels.insert(QLatin1String(field.field), label);
        m_cells.insert(QLatin1String(field.field), cell);
    }
    m_cells.insert(QLatin1String(identityField), addIdentity());
    m_repeat = new VisitRepeat(this);
    m_binder = new FormBinder(this, visitFieldNames());
    connect(m_binder, &FormBinder::edited, this, &VisitFormWidget::edited);
    for (const char* latin : {"phone", "place", "floor", "companions", "plate", "appointment_at"}) {
        m_binder->widget(QLatin1String(latin))->setInputMethodHints(Qt::ImhPreferLatin);
    }
    retranslate();
    arrange();
}

QWidget* VisitFormWidget::addIdentity()
{
    auto* const cell = new QWidget(this);
    auto* const layout = new QVBoxLayout(cell);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    m_identityLabel = new QLabel(cell);
    m_identityLabel->setTextFormat(Qt::PlainText);
    m_identityLabel->setProperty("class", QStringLiteral("small"));
    m_identityKind = new QComboBox(cell);
    m_identityKind->setObjectName(QStringLiteral("identityKindComboBox"));
    m_identity = new QLineEdit(cell);
    m_identity->setObjectName(QStringLiteral("identityLineEdit"));
    m_identity->setInputMethodHints(Qt::ImhPreferLatin | Qt::ImhSensitiveData);
    m_identityProblem = new QLabel(cell);
    m_identityProblem->setObjectName(QStringLiteral("identityProblemLabel"));
    m_identityProblem->setTextFormat(Qt::PlainText);
    m_identityProblem->setProperty("class", QStringLiteral("problem"));
    m_identityProblem->setWordWrap(true);
    m_identityProblem->hide();
    auto* const row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(m_identityKind);
    row->addWidget(m_identity, 1);
    layout->addWidget(m_identityLabel);
    layout->addLayout(row);
    layout->addWidget(m_identityProblem);
    layout->addStretch(1);
    m_identityLabel->setBuddy(m_identity);
    connect(m_identity, &QLineEdit::textChanged, this, &VisitFormWidget::followIdentity);
    connect(m_identityKind, &QComboBox::activated, this, [this] { m_kindChosen = true; });
    return cell;
}

void VisitFormWidget::followIdentity()
{
    m_identityProblem->hide();
    const auto likely = IdentityNumber::likelyKind(fromQt(m_identity->text()));
    if (likely && !m_kindChosen) {
        m_identityKind->setCurrentIndex(m_identityKind->findData(toQt(nameOf(*likely))));
    }
}

Result<std::optional<IdentityNumber>> VisitFormWidget::identity(LocalDate today) const
{
    if (m_identity->text().trimmed().isEmpty()) {
        return std::nullopt;
    }
    const auto kind = identityKindOf(fromQt(m_identityKind->currentData().toString()));
    auto number = IdentityNumber::parse(kind.value_or(IdentityKind::ResidentId), fromQt(m_identity->text()), today);
    if (!number) {
        return fail(
            Error{.code = formInvalid, .problems = {{identityField, number.error().code, number.error().args}}});
    }
    return std::optional{std::move(*number)};
}

void VisitFormWidget::setForm(const VisitForm& form)
{
    m_identity->clear();
    m_repeat->clear();
    m_kindChosen = false;
    for (const QString& field : visitFieldNames()) {
        m_binder->fill(field, toQt(form.field(fromQt(field))));
    }
}

VisitForm VisitFormWidget::form() const
{
    RecordImage image;
    for (const QString& field : visitFieldNames()) {
        image.set(fromQt(field), fromQt(m_binder->value(field)));
    }
    return VisitForm::readFrom(image, "");
}

std::vector<Problem> VisitFormWidget::markProblems(const std::vector<Problem>& problems)
{
    std::vector<Problem> elsewhere =
        m_binder->mark(problems, [](const Problem& problem) { return problemText(problem); });
    const auto day = std::find_if(elsewhere.begin(), elsewhere.end(),
                                  [](const Problem& problem) { return problem.field == repeatField; });
    if (day != elsewhere.end()) {
        m_repeat->showProblem(problemText(*day));
        elsewhere.erase(day);
        m_repeat->focusLastDay();
    }
    const auto wrong = std::find_if(elsewhere.begin(), elsewhere.end(),
                                    [](const Problem& problem) { return problem.field == identityField; });
    if (wrong != elsewhere.end()) {
        m_identityProblem->setText(problemText(*wrong));
        m_identityProblem->show();
        elsewhere.erase(wrong);
        m_identity->setFocus(Qt::OtherFocusReason);
    }
    m_binder->focusFirstProblem();
    return elsewhere;
}

void VisitFormWidget::focusNext()
{
    for (const char* field : {"visitor_name", "host", "has_appointment"}) {
        if (m_binder->value(QLatin1String(field)).isEmpty()) {
            focus(QLatin1String(field));
            return;
        }
    }
    focus(QStringLiteral("purpose"));
}

void VisitFormWidget::focus(const QString& field) { m_binder->widget(field)->setFocus(Qt::OtherFocusReason); }

QString VisitFormWidget::labelOf(const QString& field) const
{
    const QLabel* const label = m_labels.value(field);
    return label == nullptr ? QString() : label->text();
}

void VisitFormWidget::chooseTitle(int index)
{
    if (auto* chips = qobject_cast<ChoiceChips*>(m_binder->widget(QStringLiteral("title")))) {
        chips->choose(index);
    }
}

void VisitFormWidget::takeHost(const KnownAddressee& host)
{
    if (!host.place.empty()) {
        m_binder->fill(QStringLiteral("place"), toQt(host.place));
    }
    Q_EMIT edited();
}

void VisitFormWidget::retranslate()
{
    for (const VisitField& field : visitFields) {
        QWidget* const widget = m_binder->widget(QLatin1String(field.field));
        m_labels.value(QLatin1String(field.field))->setText(visitFieldLabel(field));
        widget->setAccessibleName(visitFieldLabel(field));
    }
    const auto chips = [this](const char* field, const QList<ChoiceChips::Choice>& choices) {
        auto* const row = qobject_cast<ChoiceChips*>(m_binder->widget(QLatin1String(field)));
        const QString chosen = row->value();
        row->setChoices(choices);
        row->setValue(chosen);
    };
    chips("title", {{QStringLiteral("mr"), titleLabel("mr"), {}}, {QStringLiteral("ms"), titleLabel("ms"), {}}});
    chips("has_appointment", {{QStringLiteral("yes"), tr("Yes"), {}}, {QStringLiteral("no"), tr("No"), {}}});
    QList<ChoiceChips::Choice> tags;
    for (const std::string_view tag : visitorTags) {
        tags.append({toQt(tag), visitorTagLabel(std::string{tag}), {}});
    }
    chips("visitor_tag", tags);
    m_repeat->retranslate();
    const QVariant kind = m_identityKind->currentData();
    m_identityKind->clear();
    for (const IdentityKind each : allIdentityKinds) {
        m_identityKind->addItem(identityKindLabel(each), toQt(nameOf(each)));
    }
    m_identityKind->setCurrentIndex(qMax(0, m_identityKind->findData(kind)));
    m_identityKind->setAccessibleName(tr("Kind of document"));
    m_identityLabel->setText(tr("Document shown, if needed (kept sealed)"));
    m_identity->setAccessibleName(m_identityLabel->text());
    auto* const at = qobject_cast<QLineEdit*>(m_binder->widget(QStringLiteral("appointment_at")));
    at->setPlaceholderText(tr("14:30, or 2026-12-01 14:30"));
}

void VisitFormWidget::arrange()
{
    const int wanted = qBound(1, width() / qMax(1, m_theme.px(20) * visitColumnInLines), mostVisitColumns);
    if (wanted == m_columns) {
        return;
    }
    m_columns = wanted;
    for (int column = 0; column < mostVisitColumns; ++column) {
        m_grid->setColumnStretch(column, column < wanted ? 1 : 0);
    }
    int place = 0;
    for (const VisitField& field : visitFields) {
        const bool wide = QLatin1String(field.field) == QLatin1String("visitor_tag") && wanted > 1;
        if (wide && place % wanted + 2 > wanted) {
            ++place;
        }
        m_grid->addWidget(m_cells.value(QLatin1String(field.field)), place / wanted, place % wanted, 1, wide ? 2 : 1);
        place += wide ? 2 : 1;
    }
    const int span = qMin(2, wanted);
    place += place % wanted + span > wanted ? wanted - place % wanted : 0;
    m_grid->addWidget(m_cells.value(QLatin1String(identityField)), place / wanted, place % wanted, 1, span);
    place += span;
    place += place % wanted + span > wanted ? wanted - place % wanted : 0;
    m_grid->addWidget(m_repeat, place / wanted, place % wanted, 1, span);
}

void VisitFormWidget::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        m_columns = 0;
        arrange();
    }
}

void VisitFormWidget::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace frontdesk
