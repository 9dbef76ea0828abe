#include "app/KeySheet.h"

#include "app/DeskKeys.h"
#include "panels/support/Theme.h"

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

KeySheet::KeySheet(const Theme& theme, QWidget* parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("KeySheet"));
    setWindowTitle(tr("Keys of this desk"));
    auto* const layout = new QVBoxLayout(this);
    auto* const area = new QScrollArea(this);
    area->setWidgetResizable(true);
    auto* const sheet = new QWidget;
    auto* const grid = new QGridLayout(sheet);
    grid->setHorizontalSpacing(theme.px(16));
    grid->setVerticalSpacing(theme.px(6));
    grid->setColumnStretch(1, 1);
    for (const DeskKey& key : deskKeys()) {
        if (key.act > DeskKey::Act::Line1) {
            continue; // eight rows that differ by their digit: one is enough
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
    auto* const close = new QPushButton(tr("Close"), this);
    close->setObjectName(QStringLiteral("closePushButton"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    layout->addWidget(close, 0, Qt::AlignRight);
    resize(theme.px(520), theme.px(620));
}

} // namespace frontdesk
