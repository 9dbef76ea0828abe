#include "panels/support/KeyHintButton.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>

namespace frontdesk {

namespace {

constexpr int stackedGap = 2; ///< between the text and the key below it

} // namespace

KeyHintButton::KeyHintButton(QWidget* parent) : QPushButton(parent) {}

void KeyHintButton::setKeyHint(const QString& hint)
{
    m_keyHint = hint;
    setAccessibleDescription(hint);
    updateGeometry();
    update();
}

QFont KeyHintButton::hintFont() const
{
    QFont font = this->font();
    font.setPixelSize(qMax(8, fontInfo().pixelSize() * 11 / 13));
    font.setWeight(QFont::Normal);
    return font;
}

QSize KeyHintButton::hintSize() const
{
    if (m_keyHint.isEmpty()) {
        return {0, 0};
    }
    const QFontMetrics metrics(hintFont());
    return {metrics.horizontalAdvance(m_keyHint) + metrics.height() / 2, metrics.height() + 2};
}

/// The filled act is written bold by the style sheet, which the font of the widget need not know yet.
QFontMetrics KeyHintButton::boldMetrics() const
{
    ensurePolished();
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    return QFontMetrics(bold);
}

QSize KeyHintButton::around(const QSize& content) const
{
    QStyleOptionButton option;
    initStyleOption(&option);
    return style()->sizeFromContents(QStyle::CT_PushButton, &option, content, this);
}

QSize KeyHintButton::sizeHint() const
{
    const QFontMetrics metrics = boldMetrics();
    QSize content = metrics.size(Qt::TextShowMnemonic, text());
    if (!m_keyHint.isEmpty()) {
        content.rwidth() += hintSize().width() + metrics.height() / 2;
        content.setHeight(qMax(content.height(), hintSize().height()));
    }
    return around(content);
}

QSize KeyHintButton::stackedSizeHint() const
{
    if (m_keyHint.isEmpty()) {
        return sizeHint();
    }
    const QSize words = boldMetrics().size(Qt::TextShowMnemonic, text());
    return around({qMax(words.width(), hintSize().width()), words.height() + stackedGap + hintSize().height()});
}

void KeyHintButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const QString words = option.text;
    option.text.clear();
    style()->drawControl(QStyle::CE_PushButton, &option, &painter, this);

    const bool filled = property("class").toString() == QLatin1String("primary") && isEnabled();
    QColor ink = palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled,
                                 filled ? QPalette::HighlightedText : QPalette::ButtonText);
    QFont textFont = font();
    if (filled) {
        textFont.setWeight(QFont::DemiBold);
    }
    const QFontMetrics metrics(textFont);
    const int wordsWidth = metrics.size(Qt::TextShowMnemonic, words).width();
    const int gap = m_keyHint.isEmpty() ? 0 : metrics.height() / 2;
    const QSize hint = hintSize();
    const bool isStacked = !m_keyHint.isEmpty() && width() < sizeHint().width();
    QRect wordsPlace((width() - wordsWidth - gap - hint.width()) / 2, 0, wordsWidth, height());
    QPoint hintPlace(wordsPlace.left() + wordsWidth + gap, (height() - hint.height()) / 2);
    if (isStacked) {
        const int top = (height() - metrics.height() - stackedGap - hint.height()) / 2;
        wordsPlace = QRect((width() - wordsWidth) / 2, top, wordsWidth, metrics.height());
        hintPlace = QPoint((width() - hint.width()) / 2, top + metrics.height() + stackedGap);
    }
    painter.setFont(textFont);
    painter.setPen(ink);
    painter.drawText(wordsPlace, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic, words);
    if (m_keyHint.isEmpty()) {
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box(hintPlace.x() + 0.5, hintPlace.y() + 0.5, hint.width() - 1, hint.height() - 1);
    QColor frame = ink;
    frame.setAlphaF(filled ? 0.6F : 0.25F);
    painter.setPen(frame);
    painter.setBrush(filled ? QBrush(Qt::NoBrush) : palette().brush(QPalette::Window));
    painter.drawRoundedRect(box, 3, 3);
    // Not the palette's placeholder: a style sheet makes that half of the text's strength, too faint in strong
    // contrast.
    QColor hintInk = ink;
    hintInk.setAlphaF(filled ? 1.0F : 0.75F);
    painter.setPen(hintInk);
    painter.setFont(hintFont());
    painter.drawText(box, Qt::AlignCenter, m_keyHint);
}

} // namespace frontdesk
