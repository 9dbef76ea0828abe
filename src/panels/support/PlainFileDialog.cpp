#include "panels/support/PlainFileDialog.h"

namespace frontdesk {

QFileDialog* plainFileDialog(QWidget* parent, const QString& title, const QString& folder)
{
    auto* const dialog = new QFileDialog(parent, title, folder);
    dialog->setOptions(QFileDialog::DontUseNativeDialog | QFileDialog::DontConfirmOverwrite | QFileDialog::ReadOnly);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setModal(false);
    return dialog;
}

} // namespace frontdesk
