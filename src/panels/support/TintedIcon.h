#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

namespace frontdesk {

/// One of our own drawings in one colour, which follows the look; `checked` is the colour while its button is checked.
/// @param file in the resources; @param size in pixels, drawn at double density for sharp screens
[[nodiscard]] QIcon tintedIcon(const QString& file, const QColor& color, const QColor& checked, int size);

} // namespace frontdesk
