#pragma once

#include <QPushButton>

namespace frontdesk {

/// A push button that shows the key beside its text: "Save [Ctrl+Enter]". The hint only tells: the key itself is bound
/// by the window (DeskShortcut). Give it class="primary" for the one filled act of a screen.
class KeyHintButton : public QPushButton {
    Q_OBJECT
    Q_PROPERTY(QString keyHint READ keyHint WRITE setKeyHint)
public:
    explicit KeyHintButton(QWidget* parent = nullptr);

    [[nodiscard]] QString keyHint() const { return m_keyHint; }
    void setKeyHint(const QString& hint);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QFont hintFont() const;
    [[nodiscard]] QSize hintSize() const;
    QString m_keyHint;
};

} // namespace frontdesk
