#include "panels/item/HandOverPage.h"

#include "domain/item/ItemWords.h"
#include "panels/item/SignaturePad.h"
#include "panels/support/Chip.h"
#include "panels/support/FlowLayout.h"
#include "panels/support/KeyBindings.h"
#include "panels/support/KeyHintButton.h"
#include "text/ItemLabels.h"
#include "text/ShownLanguage.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QVBoxLayout>
#include <algorithm>

namespace frontdesk {

namespace {

constexpr QKeyCombination agreedKey{Qt::AltModifier, Qt::Key_C};

} // namespace

HandOverPage::HandOverPage(const Theme& theme, const KeyBindings& keys, QWidget* parent)
    : QFrame(parent), m_title(new QLabel(this)), m_what(new QLabel(this)), m_nameLabel(new QLabel(this)),
      m_name(new QLineEdit(this)), m_problem(new QLabel(this)), m_state(new Chip(this)), m_agreed(new QCheckBox(this)),
      m_padLabel(new QLabel(this)), m_pad(new SignaturePad(theme, this)), m_save(new KeyHintButton(this)),
      m_clear(new KeyHintButton(this)), m_leave(new KeyHintButton(this))
{
    setProperty("class", QStringLiteral("card"));
    m_title->setObjectName(QStringLiteral("handOverTitleLabel"));
    m_title->setProperty("class", QStringLiteral("title"));
    m_what->setObjectName(QStringLiteral("handOverWhatLabel"));
    m_name->setObjectName(QStringLiteral("signedByLineEdit"));
    m_problem->setObjectName(QStringLiteral("handOverProblemLabel"));
    m_problem->setProperty("class", QStringLiteral("problem"));
    m_problem->hide();
    m_state->setObjectName(QStringLiteral("handOverStateChip"));
    m_state->setWordWrap(true);
    m_agreed->setObjectName(QStringLiteral("ownerConsentCheckBox"));
    m_pad->setObjectName(QStringLiteral("handOverSignaturePad"));
    m_save->setObjectName(QStringLiteral("handOverKeyHintButton"));
    m_save->setProperty("class", QStringLiteral("primary"));
    m_clear->setObjectName(QStringLiteral("handOverClearKeyHintButton"));
    m_leave->setObjectName(QStringLiteral("handOverLeaveKeyHintButton"));
    keys.showOn(m_leave, DeskAct::SaveToComplete);
    for (QLabel* const label : {m_title, m_what, m_nameLabel, m_problem, m_padLabel}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_nameLabel->setProperty("class", QStringLiteral("section"));
    m_padLabel->setProperty("class", QStringLiteral("section"));
    m_nameLabel->setBuddy(m_name);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    for (QWidget* const part :
         {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_what), static_cast<QWidget*>(m_nameLabel),
          static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_problem), static_cast<QWidget*>(m_state),
          static_cast<QWidget*>(m_agreed), static_cast<QWidget*>(m_padLabel), static_cast<QWidget*>(m_pad)}) {
        layout->addWidget(part);
    }
    auto* const acts = new QWidget(this);
    auto* const flow = new FlowLayout(acts);
    flow->setSpacing(6);
    for (KeyHintButton* const button : {m_save, m_clear, m_leave}) {
        flow->addWidget(button);
    }
    QSizePolicy flowing(QSizePolicy::Preferred, QSizePolicy::Minimum);
    flowing.setHeightForWidth(true);
    acts->setSizePolicy(flowing);
    layout->addWidget(acts);
    layout->addStretch(1);

    connect(m_name, &QLineEdit::textEdited, this, [this] {
        showState();
        Q_EMIT edited();
    });
    connect(m_name, &QLineEdit::returnPressed, this, &HandOverPage::handOverRequested);
    connect(m_agreed, &QCheckBox::toggled, this, [this] {
        showState();
        Q_EMIT edited();
    });
    connect(m_save, &QPushButton::clicked, this, &HandOverPage::handOverRequested);
    connect(m_clear, &QPushButton::clicked, m_pad, &SignaturePad::clear);
    connect(m_leave, &QPushButton::clicked, this, &HandOverPage::leaveRequested);
    auto* const agreed = new QShortcut(QKeySequence(agreedKey), this);
    agreed->setContext(Qt::WidgetWithChildrenShortcut);
    connect(agreed, &QShortcut::activated, this, &HandOverPage::toggleConsent);
    retranslate();
}

void HandOverPage::begin(std::vector<Item> items, std::vector<ProxyConsent> consents, UtcTime now)
{
    m_items = std::move(items);
    m_consents = std::move(consents);
    m_now = now;
    m_pad->clear();
    m_agreed->setChecked(false);
    setProblem({});
    // A label's masked name is nobody's: who stands there says it in full.
    const std::string addressee = m_items.empty() ? std::string{} : m_items.front().addressee;
    const bool whole = addressee.find('*') == std::string::npos && addressee.find("\xEF\xBC\x8A") == std::string::npos;
    m_name->setText(whole ? toQt(addressee) : QString());
    m_name->selectAll();
    retranslate();
}

HandoverForm HandOverPage::form() const
{
    return {
        .toWhom = fromQt(m_name->text()), .strokes = fromQt(m_pad->strokes()), .consentAsked = m_agreed->isChecked()};
}

bool HandOverPage::isThirdPerson() const
{
    const std::string name = fromQt(m_name->text());
    return std::any_of(m_items.begin(), m_items.end(),
                       [&](const Item& item) { return ItemCourse::isThirdPerson(item, name); });
}

bool HandOverPage::lacksConsent() const
{
    const std::string name = fromQt(m_name->text());
    return !m_agreed->isChecked() && std::any_of(m_items.begin(), m_items.end(), [&](const Item& item) {
        return ItemCourse::isThirdPerson(item, name) && ItemCourse::covering(item, m_consents, m_now) == nullptr;
    });
}

void HandOverPage::toggleConsent() { m_agreed->toggle(); }

void HandOverPage::setProblem(const QString& words)
{
    m_problem->setText(words);
    m_problem->setVisible(!words.isEmpty());
}

void HandOverPage::focusName() { m_name->setFocus(Qt::OtherFocusReason); }

bool HandOverPage::isFax() const { return !m_items.empty() && m_items.front().kind == itemFax; }

void HandOverPage::showState()
{
    setProblem({});
    const bool fax = isFax();
    m_padLabel->setVisible(!fax);
    m_pad->setVisible(!fax);
    m_clear->setVisible(!fax);
    if (fax) {
        m_agreed->setVisible(true);
        m_state->say(m_agreed->isChecked() ? tr("The number was compared by phone")
                                           : tr("Call the recipient and compare the number first"),
                     m_agreed->isChecked() ? QStringLiteral("ok") : QStringLiteral("late"));
        return;
    }
    if (!isThirdPerson()) {
        m_state->say({}, {});
        m_agreed->setVisible(false);
        return;
    }
    m_agreed->setVisible(true);
    if (m_agreed->isChecked()) {
        m_state->say(tr("The addressee agreed"), QStringLiteral("ok"));
    } else if (!lacksConsent()) {
        m_state->say(tr("A standing authorisation covers it"), QStringLiteral("ok"));
    } else {
        m_state->say(tr("Somebody else: ask the addressee first"), QStringLiteral("late"));
    }
}

void HandOverPage::retranslate()
{
    m_title->setText(isFax()               ? tr("Send the fax")
                     : m_items.size() == 1 ? tr("Hand over")
                                           : tr("Hand over %n thing(s)", nullptr, static_cast<int>(m_items.size())));
    QStringList lines;
    for (const Item& item : m_items) {
        QStringList parts;
        if (!item.shelf.empty()) {
            parts += toQt(item.shelf);
        }
        parts += itemKindLabel(item.kind);
        parts += addresseeLabel(item);
        if (!item.waybill.empty()) {
            parts += toQt(item.waybill);
        }
        lines += parts.join(QStringLiteral("  "));
    }
    m_what->setText(lines.join(QLatin1Char('\n')));
    m_nameLabel->setText(isFax() ? tr("To whom it was sent") : tr("Who takes it and signs"));
    m_name->setAccessibleName(m_nameLabel->text());
    m_agreed->setText((isFax() ? tr("The recipient has confirmed the fax number by phone (%1)")
                               : tr("The addressee was asked and agrees (%1)"))
                          .arg(QKeySequence(agreedKey).toString(QKeySequence::NativeText)));
    m_padLabel->setText(tr("Signature, if somebody wants to draw it"));
    m_pad->setAccessibleName(m_padLabel->text());
    m_save->setText(isFax() ? tr("It is sent") : tr("Hand over"));
    m_save->setKeyHint(QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText)); // keys have names, too
    m_clear->setText(tr("Draw again"));
    m_leave->setText(tr("Back"));
    showState();
}

} // namespace frontdesk
