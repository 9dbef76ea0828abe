#pragma once

#include "app/TableImports.h"

#include <QObject>
#include <QPointer>
#include <map>

namespace frontdesk {

class ImeGuard;
class ImportDialog;
class Theme;

/// The windows in which tables are taken in, one for each kind of table, none of them modal. GUI thread.
class ImportWindows : public QObject {
    Q_OBJECT
public:
    /// All must outlive it. @param window that they belong to
    ImportWindows(TableImports& imports, const Theme& theme, const ImeGuard& guard, QWidget* window);

    /// Opens the window for this kind of table, or brings it to the front. @param kind TableKind::name
    void open(const QString& kind);

private:
    TableImports& m_imports;
    const Theme& m_theme;
    const ImeGuard& m_guard;
    QWidget* m_window;
    std::map<QString, QPointer<ImportDialog>> m_dialogs; ///< by the kind's name
};

} // namespace frontdesk
