#pragma once

#include <QPushButton>

namespace frontdesk {

/// A push button that shows the key beside its text: "Save [Ctrl+Enter]". The hint only tells: the key itself is bound
/// by the window (DeskShortcut). Give it class="primary" for the one filled act of a screen. Where it is narrower than
/// that, the key stands below the text: a FlowLayout asks for it in large text.
class KeyHintButton : public QPushButton {
    Q_OBJECT
    Q_PROPERTY(QString keyHint READ keyHint WRITE setKeyHint)
public:
    explicit KeyHintButton(QWidget* parent = nullptr);

    [[nodiscard]] QString keyHint() const { return m_keyHint; }
    void setKeyHint(const QString& hint);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    /// What it needs with the key below the text: narrower and higher.
    [[nodiscard]] QSize stackedSizeHint() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QFont hintFont() const;
    [[nodiscard]] QSize hintSize() const;
    [[nodiscard]] QFontMetrics boldMetrics() const;
    [[nodiscard]] QSize around(const QSize& content) const;
    QString m_keyHint;
};

} // namespace frontdesk
