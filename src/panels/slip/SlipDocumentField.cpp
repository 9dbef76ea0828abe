#include "panels/slip/SlipDocumentField.h"

#include "domain/RecordErrors.h"
#include "text/IdentityLabels.h"
#include "text/ShownLanguage.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace frontdesk {

SlipDocumentField::SlipDocumentField(QWidget* parent)
    : QWidget(parent), m_kind(new QComboBox(this)), m_number(new QLineEdit(this)), m_label(new QLabel(this)),
      m_problem(new QLabel(this))
{
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setProperty("class", QStringLiteral("small"));
    m_label->setBuddy(m_number);
    m_kind->setObjectName(QStringLiteral("slipIdentityKindComboBox"));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_number->setObjectName(QStringLiteral("slipIdentityLineEdit"));
    m_number->setInputMethodHints(Qt::ImhPreferLatin | Qt::ImhSensitiveData);
    m_problem->setObjectName(QStringLiteral("slipIdentityProblemLabel"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setProperty("class", QStringLiteral("problem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* const row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(m_kind, 1);
    row->addWidget(m_number, 2);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_label);
    layout->addLayout(row);
    layout->addWidget(m_problem);
    connect(m_number, &QLineEdit::returnPressed, this, &SlipDocumentField::returnPressed);
    connect(m_number, &QLineEdit::textChanged, this, [this] {
        setProblem({});
        followKind();
        Q_EMIT edited();
    });
    connect(m_kind, &QComboBox::activated, this, [this] { m_kindChosen = true; });
    retranslate();
}

void SlipDocumentField::begin(const QString& masked)
{
    m_known = masked;
    m_kindChosen = false;
    m_number->clear();
    m_number->setPlaceholderText(masked);
    setProblem({});
}

bool SlipDocumentField::isEmpty() const { return m_known.isEmpty() && m_number->text().trimmed().isEmpty(); }

Result<std::optional<IdentityNumber>> SlipDocumentField::number(LocalDate today) const
{
    if (m_number->text().trimmed().isEmpty()) {
        return std::nullopt;
    }
    const auto kind = identityKindOf(fromQt(m_kind->currentData().toString()));
    auto number = IdentityNumber::parse(kind.value_or(IdentityKind::ResidentId), fromQt(m_number->text()), today);
    if (!number) {
        return fail(Error{.code = formInvalid, .problems = {{"identity", number.error().code, number.error().args}}});
    }
    return std::optional{std::move(*number)};
}

void SlipDocumentField::setProblem(const QString& words)
{
    m_problem->setText(words);
    m_problem->setVisible(!words.isEmpty());
}

void SlipDocumentField::focusNumber() { m_number->setFocus(Qt::OtherFocusReason); }

void SlipDocumentField::followKind()
{
    const auto likely = IdentityNumber::likelyKind(fromQt(m_number->text()));
    if (likely && !m_kindChosen) {
        m_kind->setCurrentIndex(m_kind->findData(toQt(nameOf(*likely))));
    }
}

void SlipDocumentField::retranslate()
{
    const QVariant kind = m_kind->currentData();
    m_kind->clear();
    for (const IdentityKind each : allIdentityKinds) {
        m_kind->addItem(identityKindLabel(each), toQt(nameOf(each)));
    }
    m_kind->setCurrentIndex(qMax(0, m_kind->findData(kind)));
    m_kind->setAccessibleName(tr("Kind of document"));
    m_label->setText(tr("Agent's document, looked at (kept sealed)"));
    m_number->setAccessibleName(m_label->text());
}

} // namespace frontdesk
