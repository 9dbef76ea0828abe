#pragma once

#include <QColor>
#include <QFont>
#include <QObject>
#include <QSize>

class QApplication;

namespace frontdesk {

enum class Look { Light, Dark, HighContrast };

/// The palette's tokens: colour says state only, and never alone. Text on each pair has a contrast of 4.5:1 or more.
struct ThemeColors {
    QColor background, surface, line;
    QColor text, muted;
    QColor accent, accentSoft, onAccent;
    QColor near, nearSoft; ///< limit close, hold
    QColor late, lateSoft; ///< limit passed, first thing to say, words not to say
    QColor ok, okSoft;     ///< done
};

/// The one look of the program: Fusion with our palette, fonts and spacing, at any text size from 100 to 200 %.
/// Widgets style themselves by dynamic properties that the one style sheet here knows:
///   class="card" (QFrame: surface with hairline), class="title" | "muted" | "section" (QLabel),
///   class="primary" (QPushButton: the one filled act of a screen), class="chip" with
///   state="ok|near|late|accent|plain", class="key" (QLabel: a key hint), class="say" with state="accent|late"
///   (QFrame/QLabel: words to say).
/// After a change of a property call Theme::repolish(widget). GUI thread.
class Theme : public QObject {
    Q_OBJECT
public:
    explicit Theme(QObject* parent = nullptr);

    /// Applies palette, font and style sheet to the application; emits changed().
    void apply(QApplication& app, Look look, int textPercent);
    [[nodiscard]] const ThemeColors& colors() const { return m_colors; }
    [[nodiscard]] Look look() const { return m_look; }
    [[nodiscard]] int textPercent() const { return m_textPercent; }
    /// A length of the 4-pixel grid, scaled with the text: px(4) is one step at 100 %.
    [[nodiscard]] int px(int at100Percent) const;
    /// The size of a window of its own, scaled with the text but never beyond the screen that it opens on.
    [[nodiscard]] QSize windowSize(const QWidget& window, int width, int height) const;
    [[nodiscard]] QFont textFont() const;  ///< 13 px
    [[nodiscard]] QFont titleFont() const; ///< 17 px semi-bold
    [[nodiscard]] QFont timerFont() const; ///< 22 px semi-bold, tabular digits

    static void repolish(QWidget* widget);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QString styleSheet() const;
    ThemeColors m_colors;
    Look m_look = Look::Light;
    int m_textPercent = 100;
};

} // namespace frontdesk
