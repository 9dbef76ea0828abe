#include "panels/support/PackTitle.h"

#include <algorithm>

namespace frontdesk {

LocalText packTitleIn(const RuleBook& book, std::string_view pack)
{
    const auto& packs = book.packs();
    const auto at = std::find_if(packs.begin(), packs.end(), [&](const Pack& each) { return each.id == pack; });
    if (at == packs.end()) {
        return {};
    }
    const auto withVersion = [&](const std::string& title) {
        return title.empty() || at->version.empty() ? title : title + ' ' + at->version;
    };
    return {withVersion(at->title.zh), withVersion(at->title.en)};
}

} // namespace frontdesk
