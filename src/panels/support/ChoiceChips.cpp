#include "panels/support/ChoiceChips.h"

#include "panels/support/Discard.h"
#include "panels/support/FlowLayout.h"
#include "panels/support/PlainText.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QSizePolicy>
#include <QStyle>
#include <QStyleOptionButton>

namespace frontdesk {

namespace {

/// The chosen chip is written bolder by the style sheet: room for that is kept from the beginning, and is the same
/// whether it is chosen or not, so that choosing moves nothing.
class ChoiceChip : public QPushButton {
public:
    using QPushButton::QPushButton;
    [[nodiscard]] QSize sizeHint() const override
    {
        ensurePolished();
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        QStyleOptionButton option;
        initStyleOption(&option);
        option.state.setFlag(QStyle::State_On, false); // the style would measure some of its states by the plain words
        option.state.setFlag(QStyle::State_Off, true);
        const QSize words = QFontMetrics(bold).size(Qt::TextShowMnemonic, text());
        return style()->sizeFromContents(QStyle::CT_PushButton, &option, words, this) + QSize(2, 0);
    }
};

} // namespace

ChoiceChips::ChoiceChips(QWidget* parent) : QWidget(parent)
{
    setLayout(new FlowLayout);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChoiceChips::setSingleLine()
{
    delete layout();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Minimum);
}

void ChoiceChips::setChoices(const QList<Choice>& choices)
{
    while (m_chips.size() > choices.size()) {
        discard(m_chips.takeLast());
    }
    while (m_chips.size() < choices.size()) {
        auto* chip = new ChoiceChip(this);
        const auto index = static_cast<int>(m_chips.size());
        chip->setProperty("class", QStringLiteral("chip"));
        chip->setCheckable(true);
        chip->setAutoDefault(false);
        chip->installEventFilter(this);
        connect(chip, &QPushButton::clicked, this, [this, index] { press(index); });
        layout()->addWidget(chip);
        m_chips.append(chip);
    }
    m_choices = choices;
    for (qsizetype i = 0; i < choices.size(); ++i) {
        const Choice& choice = choices[i];
        m_chips[i]->setObjectName(choice.word + QStringLiteral("ChipPushButton"));
        m_chips[i]->setText(
            withoutMnemonic(choice.hint.isEmpty() ? choice.text : choice.text + QLatin1Char(' ') + choice.hint));
        m_chips[i]->setAccessibleName(choice.text);
    }
    showValue();
}

void ChoiceChips::setValue(const QString& word)
{
    m_value = word;
    showValue();
}

void ChoiceChips::choose(int index)
{
    if (index >= 0 && index < m_choices.size() && isEnabled()) {
        press(index);
    }
}

void ChoiceChips::press(int index)
{
    m_value = m_value == m_choices[index].word ? QString() : m_choices[index].word;
    showValue();
    Q_EMIT chosen(m_value);
}

void ChoiceChips::showValue()
{
    qsizetype stop = 0;
    for (qsizetype i = 0; i < m_choices.size(); ++i) {
        const bool checked = !m_value.isEmpty() && m_choices[i].word == m_value;
        m_chips[i]->setChecked(checked);
        stop = checked ? i : stop;
    }
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        m_chips[i]->setFocusPolicy(i == stop ? Qt::StrongFocus : Qt::ClickFocus);
    }
    updateGeometry(); // a rounding more or less must not break the line
    setFocusProxy(m_chips.isEmpty() ? nullptr : m_chips[stop]);
}

bool ChoiceChips::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<const QKeyEvent*>(event);
        const auto at = m_chips.indexOf(static_cast<QPushButton*>(watched));
        const bool bare = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        if (bare && key->key() >= Qt::Key_1 && key->key() <= Qt::Key_9) {
            choose(key->key() - Qt::Key_1);
            return true;
        }
        if (bare && (key->key() == Qt::Key_Right || key->key() == Qt::Key_Left) && at >= 0) {
            const auto to = (at + (key->key() == Qt::Key_Right ? 1 : m_chips.size() - 1)) % m_chips.size();
            m_chips[to]->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace frontdesk
