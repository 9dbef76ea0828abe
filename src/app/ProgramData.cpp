#include "app/ProgramData.h"

#include <QDir>
#include <QFile>

namespace frontdesk {

namespace {

std::string resourceText(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string{};
}

} // namespace

Result<ProgramData> ProgramData::load()
{
    auto vocabulary = Vocabulary::read(resourceText(QStringLiteral(":/vocabulary.toml")), "vocabulary.toml");
    if (!vocabulary) {
        return fail(vocabulary.error());
    }
    auto festivals = Festivals::read(resourceText(QStringLiteral(":/festivals.toml")), "festivals.toml");
    if (!festivals) {
        return fail(festivals.error());
    }
    auto tables = TableKinds::read(resourceText(QStringLiteral(":/table-fields.toml")), "table-fields.toml");
    if (!tables) {
        return fail(tables.error());
    }
    ProgramData data{std::move(*vocabulary), std::move(*festivals), {}, std::move(*tables)};
    const QDir packs(QStringLiteral(":/packs"));
    for (const QString& name : packs.entryList({QStringLiteral("*.toml")}, QDir::Files, QDir::Name)) {
        data.packs.push_back({name.toStdString(), resourceText(packs.filePath(name))});
    }
    return data;
}

Result<DemoTexts> ProgramData::demoTexts()
{
    return DemoTexts::read(resourceText(QStringLiteral(":/demo.toml")), "demo.toml");
}

} // namespace frontdesk
