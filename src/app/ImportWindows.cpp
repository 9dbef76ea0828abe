#include "app/ImportWindows.h"

#include "panels/importing/ImportDialog.h"

namespace frontdesk {

ImportWindows::ImportWindows(TableImports& imports, const Theme& theme, const ImeGuard& guard, QWidget* window)
    : QObject(window), m_imports(imports), m_theme(theme), m_guard(guard), m_window(window)
{}

void ImportWindows::open(const QString& kind)
{
    const ImportTarget* const target = m_imports.find(kind.toStdString());
    if (target == nullptr) {
        return;
    }
    QPointer<ImportDialog>& dialog = m_dialogs[kind];
    if (dialog == nullptr) {
        dialog = new ImportDialog(*target, m_imports.ports(), m_theme, m_guard, m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

} // namespace frontdesk
