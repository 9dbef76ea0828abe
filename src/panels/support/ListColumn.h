#pragma once

#include <QString>
#include <functional>

namespace frontdesk {

/// One column of a table: its stable key, its title in the language of the screen, and a row's text.
/// The table of columns is the only place that knows them; export uses the same.
template <class T> struct ListColumn {
    QString key;
    std::function<QString()> title;
    std::function<QString(const T&)> text;
};

namespace listrole {
inline constexpr int id = Qt::UserRole + 1;   ///< qint64
inline constexpr int key = Qt::UserRole + 2;  ///< the column's key
inline constexpr int read = Qt::UserRole + 3; ///< bool: false while a row of a PagedModel is not read yet
inline constexpr int own = Qt::UserRole + 16; ///< first role of a model's own
} // namespace listrole

} // namespace frontdesk
