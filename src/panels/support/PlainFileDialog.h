#pragma once

#include <QFileDialog>

namespace frontdesk {

/// A file dialog that asks nothing in boxes of its own, since those would stand before a ring: it neither renames nor
/// deletes, and takes any name. It deletes itself when closed; show it by show().
[[nodiscard]] QFileDialog* plainFileDialog(QWidget* parent, const QString& title, const QString& folder);

} // namespace frontdesk
