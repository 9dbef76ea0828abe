#include "exchange/SheetPdf.h"

#include "exchange/PdfWords.h"
#include "exchange/SavedFile.h"
#include "exchange/SheetLayout.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

namespace frontdesk {

namespace {

constexpr int pdfDotsPerInch = 1200;
constexpr double pointsPerInch = 72;

} // namespace

QByteArray SheetPdf::bytes(const Sheet& sheet)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const SheetLayout layout(sheet);
    QPdfWriter writer(&buffer);
    writer.setResolution(pdfDotsPerInch);
    writer.setPageLayout(SheetLayout::pageLayout(sheet.size));
    writer.setTitle(sheet.title);
    writer.setCreator(QCoreApplication::applicationName());
    QPainter painter(&writer);
    painter.scale(pdfDotsPerInch / pointsPerInch, pdfDotsPerInch / pointsPerInch);
    for (int page = 0; page < layout.pages(); ++page) {
        if (page > 0) {
            writer.newPage();
        }
        layout.paint(painter, page);
    }
    painter.end();
    PdfWords(SheetLayout::letters(), layout.text()).mend(bytes);
    return bytes;
}

Result<void> SheetPdf::save(const QString& path, const Sheet& sheet)
{
    return saveFile(path, bytes(sheet).toStdString());
}

} // namespace frontdesk
