#pragma once

#include <QAbstractButton>
#include <QString>

namespace frontdesk {

class Theme;

/// What one tile of the line strip shows, ready for people.
struct LineTileState {
    enum class Mood { Idle, Calm, Near, Late, Talking, Done };
    Mood mood = Mood::Idle;
    int rings = 0;        ///< dots filled
    int ringsAllowed = 3; ///< dots drawn; 0: none
    bool showsRings = false;
    QString clock; ///< seconds large enough to be read from a metre; empty when the line is free
    QString who;
    QString what; ///< line, state and what is left, in words: colour is never the only sign
    bool selected = false;
    bool operator==(const LineTileState&) const = default;
};

/// One line of the strip: three dots that fill with the rings, a clock, who calls and what goes on. A click or Enter
/// selects it. It draws itself, since it changes many times a minute. GUI thread.
class LineTile : public QAbstractButton {
    Q_OBJECT
public:
    LineTile(const Theme& theme, int line, QWidget* parent = nullptr);
    [[nodiscard]] int line() const { return m_line; }
    void show(const LineTileState& state);
    [[nodiscard]] const LineTileState& state() const { return m_state; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    const Theme& m_theme;
    int m_line;
    LineTileState m_state;
};

} // namespace frontdesk
