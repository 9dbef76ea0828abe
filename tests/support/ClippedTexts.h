#pragma once

#include <QAbstractButton>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QStringList>
#include <QTableView>

namespace frontdesk {

/// Buttons and one-line labels whose text does not fit into them.
inline QStringList clippedTexts(const QWidget& window)
{
    QStringList clipped;
    for (const auto* button : window.findChildren<QAbstractButton*>()) {
        if (button->isVisible() && !button->text().isEmpty() && button->inherits("QPushButton") &&
            button->width() + 1 < button->sizeHint().width()) {
            clipped << button->objectName() + QLatin1Char(' ') + button->text();
        }
    }
    for (const auto* label : window.findChildren<QLabel*>()) {
        if (label->isVisible() && !label->text().isEmpty() && !label->wordWrap() &&
            label->width() + 1 < label->sizeHint().width()) {
            clipped << label->objectName() + QLatin1Char(' ') + label->text();
        }
    }
    return clipped;
}

/// Tables whose last columns are out of sight to the right.
inline QStringList cutTables(const QWidget& window)
{
    QStringList found;
    for (const auto* table : window.findChildren<QTableView*>()) {
        if (table->isVisible() && table->horizontalHeader()->length() > table->viewport()->width() + 1) {
            found << table->objectName();
        }
    }
    return found;
}

/// Pages that have to be moved sideways to be read, with what in them wants so much room.
inline QStringList sidewaysPages(const QWidget& window)
{
    QStringList found;
    for (const auto* area : window.findChildren<QScrollArea*>()) {
        const int room = area->viewport()->width();
        if (!area->isVisible() || area->widget() == nullptr || area->widget()->width() <= room) {
            continue;
        }
        found << QStringLiteral("%1 of %2 in %3:")
                     .arg(QLatin1String(area->widget()->metaObject()->className()))
                     .arg(area->widget()->width())
                     .arg(room);
        for (const auto* each : area->widget()->findChildren<QWidget*>()) {
            if (each->isVisible() && each->minimumSizeHint().width() > room - 40) {
                found << each->objectName() + QLatin1Char(' ') + QLatin1String(each->metaObject()->className());
            }
        }
    }
    return found;
}

} // namespace frontdesk
