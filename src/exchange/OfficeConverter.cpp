#include "exchange/OfficeConverter.h"

#include "exchange/ExchangeErrors.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrl>

namespace frontdesk {

Result<QByteArray> OfficeConverter::toDocx(const QByteArray& bytes, const QString& suffix,
                                           const std::string& source) const
{
    QString program = m_program;
    for (const QString& name : {QStringLiteral("soffice"), QStringLiteral("libreoffice")}) {
        program = program.isEmpty() ? QStandardPaths::findExecutable(name) : program;
    }
    if (program.isEmpty()) {
        return fail(manualNeedsConversion, {source});
    }
    const QTemporaryDir folder;
    QFile input{folder.filePath(QStringLiteral("manual") + suffix)};
    if (!folder.isValid() || !input.open(QIODevice::WriteOnly) || input.write(bytes) != bytes.size()) {
        return fail(manualConversionFailed, {source});
    }
    input.close();
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(program, {QStringLiteral("-env:UserInstallation=") +
                                QUrl::fromLocalFile(folder.filePath(QStringLiteral("profile"))).toString(),
                            QStringLiteral("--headless"), QStringLiteral("--norestore"), QStringLiteral("--convert-to"),
                            QStringLiteral("docx"), QStringLiteral("--outdir"), folder.path(), input.fileName()});
    if (!process.waitForFinished(m_milliseconds)) {
        process.kill();
        process.waitForFinished(2000);
        return fail(manualConversionFailed, {source});
    }
    QFile output{folder.filePath(QStringLiteral("manual.docx"))};
    if (process.exitStatus() != QProcess::NormalExit || !output.open(QIODevice::ReadOnly)) {
        return fail(manualConversionFailed, {source});
    }
    return output.readAll();
}

} // namespace frontdesk
