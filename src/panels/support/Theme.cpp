#include "panels/support/Theme.h"

#include <QApplication>
#include <QPalette>
#include <QScreen>
#include <QStyle>
#include <QStyleFactory>
#include <QWidget>
#include <algorithm>

namespace frontdesk {

namespace {

constexpr int denseFrom = 150;

ThemeColors lightColors()
{
    return {.background = QColor(0xF4F6F8),
            .surface = QColor(0xFFFFFF),
            .line = QColor(0xDFE3E8),
            .text = QColor(0x1B1F24),
            .muted = QColor(0x57606A),
            .accent = QColor(0x0F766E),
            .accentSoft = QColor(0xE3F2F0),
            .onAccent = QColor(0xFFFFFF),
            .near = QColor(0xB45309),
            .nearSoft = QColor(0xFDF1E0),
            .late = QColor(0xB42318),
            .lateSoft = QColor(0xFDECEA),
            .ok = QColor(0x1A7F37),
            .okSoft = QColor(0xE6F4EA)};
}

ThemeColors darkColors()
{
    return {.background = QColor(0x15181C),
            .surface = QColor(0x1E2227),
            .line = QColor(0x33393F),
            .text = QColor(0xE6EAEE),
            .muted = QColor(0x9BA5AF),
            .accent = QColor(0x3FB8AC),
            .accentSoft = QColor(0x1D3532),
            .onAccent = QColor(0x0B1614),
            .near = QColor(0xE0A458),
            .nearSoft = QColor(0x3A2E1C),
            .late = QColor(0xF0857A),
            .lateSoft = QColor(0x40221F),
            .ok = QColor(0x62C37B),
            .okSoft = QColor(0x1E3325)};
}

ThemeColors highContrastColors()
{
    return {.background = QColor(0xFFFFFF),
            .surface = QColor(0xFFFFFF),
            .line = QColor(Qt::black),
            .text = QColor(Qt::black),
            .muted = QColor(0x2B2B2B),
            .accent = QColor(0x004D47),
            .accentSoft = QColor(0xE6FFFB),
            .onAccent = QColor(0xFFFFFF),
            .near = QColor(0x7A3300),
            .nearSoft = QColor(0xFFF4DF),
            .late = QColor(0x8F0000),
            .lateSoft = QColor(0xFFE9E6),
            .ok = QColor(0x00551B),
            .okSoft = QColor(0xE6FFEC)};
}

QPalette paletteOf(const ThemeColors& colors)
{
    QPalette palette;
    palette.setColor(QPalette::Window, colors.background);
    palette.setColor(QPalette::WindowText, colors.text);
    palette.setColor(QPalette::Base, colors.surface);
    palette.setColor(QPalette::AlternateBase, colors.background);
    palette.setColor(QPalette::Text, colors.text);
    palette.setColor(QPalette::PlaceholderText, colors.muted);
    palette.setColor(QPalette::Button, colors.surface);
    palette.setColor(QPalette::ButtonText, colors.text);
    palette.setColor(QPalette::ToolTipBase, colors.surface);
    palette.setColor(QPalette::ToolTipText, colors.text);
    palette.setColor(QPalette::Highlight, colors.accent);
    palette.setColor(QPalette::HighlightedText, colors.onAccent);
    palette.setColor(QPalette::Link, colors.accent);
    palette.setColor(QPalette::Light, colors.surface);
    palette.setColor(QPalette::Midlight, colors.line);
    palette.setColor(QPalette::Mid, colors.line);
    palette.setColor(QPalette::Dark, colors.line);
    palette.setColor(QPalette::Shadow, colors.line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, colors.muted);
    }
    return palette;
}

QString sheetTemplate()
{
    // Written once for all widgets: panels set the properties "class" and "state" and never carry style themselves.
    return QStringLiteral(R"(
QFrame[class="card"], QWidget[class="card"] { background: @surface; border: 1px solid @line; border-radius: @6px; }
QFrame[class="bar"] { background: @surface; border: none; }
QFrame[class="rule"] { background: @line; border: none; max-height: 1px; min-height: 1px; }
QFrame[class="upright"] { background: @line; border: none; max-width: 1px; min-width: 1px; }
QLabel { background: transparent; }
QLabel[class="title"] { font-size: @17px; font-weight: 600; }
QLabel[class="brand"] { font-size: @17px; font-weight: 600; color: @accent; }
QLabel[class="muted"] { color: @muted; }
QLabel[class="small"] { color: @muted; font-size: @12px; }
QLabel[class="section"] { color: @muted; font-weight: 600; }
QLabel[class="saying"] { font-size: @15px; }
QLabel[class="timer"] { font-size: @22px; font-weight: 600; }
QLabel[class="problem"] { color: @late; }
QLabel[class="number"] { font-size: @19px; font-weight: 600; }
QLabel[class="strike"] { color: @late; text-decoration: line-through; }
QLabel[class="key"] { color: @muted; background: @background; border: 1px solid @line; border-bottom-width: 2px;
    border-radius: @3px; padding: 0px @5px; font-size: @11px; }
QFrame[class="say"] { border: none; border-left: @3px solid @accent; border-radius: 0px; background: @accentSoft; }
QFrame[class="say"][state="late"] { border-left-color: @late; background: @lateSoft; }
QFrame[class="say"][state="near"] { border-left-color: @near; background: @nearSoft; }
QFrame[class="notice"] { background: @nearSoft; border: 1px solid @near; border-radius: @6px; }
QFrame[class="notice"][state="late"] { background: @lateSoft; border-color: @late; }
QFrame[class="notice"][state="ok"] { background: @okSoft; border-color: @ok; }
QLabel[class="chip"], QToolButton[class="chip"], QPushButton[class="chip"] { background: @surface; color: @muted;
    border: 1px solid @line; border-radius: @11px; padding: @1px @10px; min-height: @20px; }
QPushButton[class="chip"]:hover, QToolButton[class="chip"]:hover { border-color: @muted; }
QPushButton[class="chip"]:focus, QToolButton[class="chip"]:focus { border: 2px solid @accent; padding: 0px @9px; }
QLabel[class="chip"][state="ok"] { background: @okSoft; color: @ok; border-color: @ok; }
QLabel[class="chip"][state="near"], QPushButton[class="chip"][state="near"], QToolButton[class="chip"][state="near"] { background: @nearSoft; color: @near; border-color: @near; }
QLabel[class="chip"][state="late"], QPushButton[class="chip"][state="late"] { background: @lateSoft; color: @late; border-color: @late; }
QLabel[class="chip"][state="accent"], QPushButton[class="chip"]:checked, QToolButton[class="chip"]:checked,
QPushButton[class="chip"][state="accent"] { background: @accentSoft; color: @accent; border-color: @accent; font-weight: 600; }
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QDateTimeEdit, QTimeEdit, QSpinBox { background: @surface; color: @text;
    border: 1px solid @line; border-radius: @4px; padding: @5px @8px; selection-background-color: @accent;
    selection-color: @onAccent; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QDateTimeEdit:focus, QTimeEdit:focus,
QSpinBox:focus { border: 2px solid @accent; padding: @4px @7px; }
QLineEdit[class="big"] { font-size: @17px; }
QLineEdit[problem="true"], QPlainTextEdit[problem="true"], QComboBox[problem="true"] { border: 2px solid @late; padding: @4px @7px; }
QLineEdit:disabled, QPlainTextEdit:disabled { background: @background; color: @muted; }
QComboBox::drop-down { border: none; width: @22px; }
QComboBox::down-arrow { image: url(:/icons/down.svg); width: @12px; height: @12px; }
QComboBox QAbstractItemView { background: @surface; color: @text; border: 1px solid @line; selection-background-color: @accentSoft;
    selection-color: @text; }
QPushButton { background: @surface; color: @text; border: 1px solid @line; border-radius: @4px; padding: @5px @12px; }
QPushButton:hover { border-color: @muted; }
QPushButton:focus { border: 2px solid @accent; padding: @4px @11px; }
QPushButton:disabled { color: @muted; background: @background; }
QPushButton[class="primary"] { background: @accent; color: @onAccent; border: 1px solid @accent; font-weight: 600; }
QPushButton[class="primary"]:focus { border: 2px solid @text; }
QPushButton[class="primary"]:disabled { background: @background; color: @muted; border-color: @line; }
QPushButton[class="flat"] { background: transparent; border: none; color: @accent; }
QPushButton[class="flat"]:focus { border: 2px solid @accent; }
QToolButton[class="nav"] { background: transparent; color: @muted; border: none; border-radius: 0px; padding: @1px @4px; }
QToolButton[class="nav"]:hover { color: @text; }
QToolButton[class="nav"]:checked { background: @accentSoft; color: @accent; font-weight: 600; }
QToolButton[class="nav"]:focus { border: 2px solid @accent; }
QCheckBox { spacing: @8px; }
QCheckBox::indicator { width: @14px; height: @14px; border: 1px solid @muted; border-radius: @3px; background: @surface; }
QCheckBox::indicator:checked { background: @ok; border-color: @ok; image: url(:/icons/tick.svg); }
QCheckBox:focus { color: @accent; }
QCheckBox::indicator:focus { border: 2px solid @accent; }
QTableView { background: @surface; border: 2px solid @surface; gridline-color: transparent; selection-background-color: @accentSoft;
    selection-color: @text; outline: 0; }
QTableView:focus { border-color: @accent; }
QListView { background: @surface; color: @text; border: none; outline: 0; }
QListWidget { background: @surface; color: @text; border: 1px solid @line; border-radius: @6px; padding: @4px; outline: 0; }
QListWidget:focus { border: 2px solid @accent; padding: @3px; }
QListWidget::item { padding: @6px @8px; border-radius: @4px; }
QListWidget::item:selected { background: @accentSoft; color: @accent; }
QListWidget::indicator { width: @14px; height: @14px; border: 1px solid @muted; border-radius: @3px; background: @surface; }
QListWidget::indicator:checked { background: @ok; border-color: @ok; image: url(:/icons/tick.svg); }
QHeaderView { background: @surface; }
QHeaderView::section { background: @surface; color: @muted; border: none; border-bottom: 1px solid @line; padding: @6px @4px; }
QTabWidget::pane { background: @surface; border: 1px solid @line; border-radius: @4px; }
QTabBar::tab { background: transparent; color: @muted; border: none; border-bottom: @3px solid transparent; padding: @6px @14px; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:selected { color: @accent; border-bottom-color: @accent; }
QTabBar::tab:focus { color: @accent; background: @accentSoft; }
QProgressBar { background: @background; border: 1px solid @line; border-radius: @4px; min-height: @8px; max-height: @8px; }
QProgressBar::chunk { background: @accent; border-radius: @3px; }
QScrollArea { border: none; background: transparent; }
QScrollBar:vertical { background: transparent; width: @10px; margin: 0; }
QScrollBar::handle:vertical { background: @line; border-radius: @4px; min-height: @24px; margin: @1px; }
QScrollBar::handle:vertical:hover { background: @muted; }
QScrollBar:horizontal { background: transparent; height: @10px; margin: 0; }
QScrollBar::handle:horizontal { background: @line; border-radius: @4px; min-width: @24px; margin: @1px; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { background: transparent; width: 0; height: 0; }
QToolTip { background: @surface; color: @text; border: 1px solid @line; padding: @4px; }
QMenu { background: @surface; color: @text; border: 1px solid @line; }
QMenu::item { padding: @5px @20px; }
QMenu::item:selected { background: @accentSoft; color: @accent; }
QDialog { background: @background; }
)");
}

} // namespace

Theme::Theme(QObject* parent) : QObject(parent), m_colors(lightColors()) {}

int Theme::px(int at100Percent) const { return std::max(1, at100Percent * m_textPercent / 100); }

QSize Theme::windowSize(const QWidget& window, int width, int height) const
{
    const QSize room = window.screen()->availableSize();
    return {std::min(px(width), room.width()), std::min(px(height), room.height() * 9 / 10)};
}

QFont Theme::textFont() const
{
    // Without the family by name, Qt falls back to the Japanese face of the CJK fonts.
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Noto Sans SC"),
                      QStringLiteral("Microsoft YaHei"), QStringLiteral("sans-serif")});
    font.setPixelSize(px(13));
    return font;
}

QFont Theme::titleFont() const
{
    QFont font = textFont();
    font.setPixelSize(px(17));
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont Theme::timerFont() const
{
    QFont font = textFont();
    font.setPixelSize(px(22));
    font.setWeight(QFont::DemiBold);
    return font;
}

void Theme::apply(QApplication& app, Look look, int textPercent)
{
    m_look = look;
    m_textPercent = std::clamp(textPercent, 80, 250);
    m_colors = look == Look::Dark ? darkColors() : look == Look::HighContrast ? highContrastColors() : lightColors();
    app.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    app.setPalette(paletteOf(m_colors));
    app.setFont(textFont());
    app.setStyleSheet(styleSheet());
    Q_EMIT changed();
}

QString Theme::styleSheet() const
{
    const std::pair<const char*, QColor> names[] = {
        {"@accentSoft", m_colors.accentSoft},
        {"@accent", m_colors.accent},
        {"@onAccent", m_colors.onAccent},
        {"@background", m_colors.background},
        {"@surface", m_colors.surface},
        {"@line", m_colors.line},
        {"@text", m_colors.text},
        {"@muted", m_colors.muted},
        {"@nearSoft", m_colors.nearSoft},
        {"@near", m_colors.near},
        {"@lateSoft", m_colors.lateSoft},
        {"@late", m_colors.late},
        {"@okSoft", m_colors.okSoft},
        {"@ok", m_colors.ok},
    };
    QString sheet = sheetTemplate();
    if (m_textPercent > denseFrom) { // every panel has to find room below the strip
        sheet += QStringLiteral("QToolButton[class=\"nav\"] { padding: @5px 0px; }\n");
    }
    for (const auto& [name, color] : names) {
        sheet.replace(QString::fromLatin1(name), color.name());
    }
    // What is left of '@' are lengths at 100 % text: "@12px".
    QString scaled;
    scaled.reserve(sheet.size());
    for (qsizetype at = 0; at < sheet.size(); ++at) {
        if (sheet[at] != u'@') {
            scaled += sheet[at];
            continue;
        }
        int length = 0;
        while (at + 1 < sheet.size() && sheet[at + 1].isDigit()) {
            length = length * 10 + sheet[++at].digitValue();
        }
        scaled += QString::number(px(length));
    }
    return scaled;
}

void Theme::repolish(QWidget* widget)
{
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

} // namespace frontdesk
