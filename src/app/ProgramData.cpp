#include "app/ProgramData.h"

#include "rules/PackReader.h"

#include <QDir>
#include <QFile>
#include <algorithm>

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
    auto items = ItemData::read(resourceText(QStringLiteral(":/items.toml")), "items.toml");
    if (!items) {
        return fail(items.error());
    }
    auto feeTexts = FeeTextGuard::read(resourceText(QStringLiteral(":/fee-text.toml")), "fee-text.toml");
    if (!feeTexts) {
        return fail(feeTexts.error());
    }
    auto feeKinds = FeeKinds::read(resourceText(QStringLiteral(":/fee-kinds.toml")), "fee-kinds.toml");
    if (!feeKinds) {
        return fail(feeKinds.error());
    }
    ProgramData data{std::move(*vocabulary), std::move(*festivals), {}, std::move(*tables), std::move(*items),
                     std::move(*feeTexts),   std::move(*feeKinds)};
    const QDir packs(QStringLiteral(":/packs"));
    for (const QString& name : packs.entryList({QStringLiteral("*.toml")}, QDir::Files, QDir::Name)) {
        data.packs.push_back({name.toStdString(), resourceText(packs.filePath(name))});
    }
    return data;
}

Result<ManualLexicon> ProgramData::lexicon()
{
    return ManualLexicon::read(resourceText(QStringLiteral(":/manual-lexicon.toml")), "manual-lexicon.toml");
}

Result<DemoTexts> ProgramData::demoTexts()
{
    return DemoTexts::read(resourceText(QStringLiteral(":/demo.toml")), "demo.toml");
}

std::vector<Pack> ProgramData::packHeads() const
{
    const PackReader reader(vocabulary);
    std::vector<Pack> heads;
    for (const ShippedPack& shipped : packs) {
        if (auto head = reader.readHead(shipped.text, shipped.fileName)) {
            heads.push_back(std::move(*head)); // a test holds that ours can be read
        }
    }
    const FactWord* const role = vocabulary.fact("role");
    const std::vector<std::string> roles = role == nullptr ? std::vector<std::string>{} : role->values;
    const auto rank = [&roles](const Pack& pack) -> std::ptrdiff_t {
        if (pack.id == basePackId) {
            return -1;
        }
        return pack.roles.empty() ? static_cast<std::ptrdiff_t>(roles.size())
                                  : std::find(roles.begin(), roles.end(), pack.roles.front()) - roles.begin();
    };
    std::stable_sort(heads.begin(), heads.end(), [&rank](const Pack& a, const Pack& b) { return rank(a) < rank(b); });
    return heads;
}

} // namespace frontdesk
