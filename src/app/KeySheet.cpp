#include "app/KeySheet.h"

#include "app/DeskKeys.h"
#include "panels/support/Theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace frontdesk {

namespace {

void addKeyRow(QGridLayout* grid, const QString& keys, const QString& what)
{
    const int row = grid->rowCount();
    auto* const key = new QLabel(keys);
    key->setTextFormat(Qt::PlainText);
    key->setProperty("class", QStringLiteral("key"));
    auto* const text = new QLabel(what);
    text->setTextFormat(Qt::PlainText);
    grid->addWidget(key, row, 0, Qt::AlignLeft | Qt::AlignVCenter);
    grid->addWidget(text, row, 1);
}

} // namespace

KeySheet::KeySheet(const std::vector<PanelRow>& panels, const Theme& theme, QWidget* parent)
    : QDialog(parent), m_panels(panels), m_theme(theme), m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("KeySheet"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    fill();
    resize(theme.px(520), theme.px(620));
}

void KeySheet::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        fill();
    }
    QDialog::changeEvent(event);
}

void KeySheet::fill()
{
    setWindowTitle(tr("Keys of this desk"));
    delete m_sheet;
    m_sheet = new QWidget(this);
    m_layout->addWidget(m_sheet);
    auto* const layout = new QVBoxLayout(m_sheet);
    auto* const area = new QScrollArea(m_sheet);
    area->setWidgetResizable(true);
    auto* const sheet = new QWidget;
    auto* const grid = new QGridLayout(sheet);
    grid->setHorizontalSpacing(m_theme.px(16));
    grid->setVerticalSpacing(m_theme.px(6));
    grid->setColumnStretch(1, 1);
    for (const DeskKey& key : deskKeys()) {
        if (key.act > DeskKey::Act::Line1) {
            continue; // eight rows that differ by their digit: one is enough
        }
        if (key.act >= DeskAct::Panel1 && key.act < DeskAct::Line1) {
            addPanelRow(grid, key);
            continue;
        }
        const bool lines = key.act == DeskKey::Act::Line1;
        addKeyRow(grid,
                  lines ? QStringLiteral("Ctrl+Alt+1 \u2026 8") : key.keys.front().toString(QKeySequence::NativeText),
                  deskKeyWhat(key));
    }
    for (const auto& [keys, what] : deskKeyNotes()) {
        addKeyRow(grid, keys, what);
    }
    area->setWidget(sheet);
    layout->addWidget(area, 1);
    auto* const close = new QPushButton(tr("Close"), m_sheet);
    close->setObjectName(QStringLiteral("closePushButton"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    layout->addWidget(close, 0, Qt::AlignRight);
}

void KeySheet::addPanelRow(QGridLayout* grid, const DeskKey& key)
{
    for (const PanelRow& row : m_panels) {
        if (row.digit == numberIn(DeskAct::Panel1, key.act)) {
            addKeyRow(grid, key.keys.front().toString(QKeySequence::NativeText), panelTitle(row));
        }
    }
}

} // namespace frontdesk
