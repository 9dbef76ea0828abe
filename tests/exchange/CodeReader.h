#pragma once

#include <QImage>
#include <QProcess>
#include <QStandardPaths>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>
#include <catch2/catch.hpp>
#include <memory>
#include <poppler-document.h>
#include <poppler-page-renderer.h>
#include <poppler-page.h>

namespace frontdesk::test {

/// A page of a PDF as a printer of so many dots to the inch would have it.
inline QImage pictureOf(const QByteArray& pdf, int dotsPerInch, int page = 0)
{
    const std::unique_ptr<poppler::document> document{
        poppler::document::load_from_raw_data(pdf.constData(), static_cast<int>(pdf.size()))};
    REQUIRE(document);
    REQUIRE(page < document->pages());
    const std::unique_ptr<poppler::page> shown{document->create_page(page)};
    poppler::page_renderer renderer;
    renderer.set_render_hint(poppler::page_renderer::antialiasing);
    renderer.set_render_hint(poppler::page_renderer::text_antialiasing);
    poppler::image image = renderer.render_page(shown.get(), dotsPerInch, dotsPerInch);
    REQUIRE(image.is_valid());
    return QImage(reinterpret_cast<const uchar*>(image.const_data()), image.width(), image.height(),
                  image.bytes_per_row(), QImage::Format_ARGB32)
        .convertToFormat(QImage::Format_RGB32);
}

inline bool canReadCodes() { return !QStandardPaths::findExecutable(QStringLiteral("zbarimg")).isEmpty(); }

/// What zbarimg reads in a picture, a code each.
inline QStringList codesIn(const QImage& picture)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("page.png"));
    REQUIRE(picture.save(file));
    QProcess reader;
    reader.start(QStringLiteral("zbarimg"), {QStringLiteral("--quiet"), QStringLiteral("--raw"),
                                             QStringLiteral("-Sdisable"), QStringLiteral("-Sqrcode.enable"), file});
    REQUIRE(reader.waitForFinished());
    return QString::fromUtf8(reader.readAllStandardOutput()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

} // namespace frontdesk::test
