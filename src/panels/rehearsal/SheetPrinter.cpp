#include "panels/rehearsal/SheetPrinter.h"

#include <QPrintDialog>
#include <QPrinter>
#include <QTextDocument>
#include <memory>

namespace frontdesk {

void SheetPrinter::print(const QTextDocument& document, QWidget* parent)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    auto* const dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("rehearsalPrintDialog"));
    QTextDocument* const copy = document.clone(dialog);
    QObject::connect(dialog, &QDialog::accepted, dialog, [copy, printer] { copy->print(printer.get()); });
    dialog->open();
}

} // namespace frontdesk
