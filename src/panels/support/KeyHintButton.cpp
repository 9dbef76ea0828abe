#include "panels/support/KeyHintButton.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>

namespace frontdesk {

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

QSize KeyHintButton::sizeHint() const
{
    ensurePolished();
    QStyleOptionButton option;
    initStyleOption(&option);
    // The filled act is written bold by the style sheet, which the font of the widget need not know yet.
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(bold);
    QSize content = metrics.size(Qt::TextShowMnemonic, text());
    if (!m_keyHint.isEmpty()) {
        content.rwidth() += hintSize().width() + metrics.height() / 2;
        content.setHeight(qMax(content.height(), hintSize().height()));
    }
    return style()->sizeFromContents(QStyle::CT_PushButton, &option, content, this);
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
    const int left = (width() - wordsWidth - gap - hint.width()) / 2;
    painter.setFont(textFont);
    painter.setPen(ink);
    painter.drawText(QRect(left, 0, wordsWidth, height()), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic,
                     words);
    if (m_keyHint.isEmpty()) {
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box(left + wordsWidth + gap + 0.5, (height() - hint.height()) / 2 + 0.5, hint.width() - 1,
                     hint.height() - 1);
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
