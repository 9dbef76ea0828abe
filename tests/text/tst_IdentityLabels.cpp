#include "text/IdentityLabels.h"

#include "text/Screen.h"

#include <catch2/catch.hpp>
#include <set>

namespace tst_IdentityLabels {

using namespace frontdesk;
using frontdesk::test::ChineseScreen;

TEST_CASE("Every document has a label of its own in both languages", "[text]")
{
    test::application();
    std::set<QString> labels;
    for (const IdentityKind kind : allIdentityKinds) {
        CHECK_FALSE(identityKindLabel(kind).isEmpty());
        labels.insert(identityKindLabel(kind));
    }
    const ChineseScreen chinese;
    for (const IdentityKind kind : allIdentityKinds) {
        labels.insert(identityKindLabel(kind));
    }
    CHECK(labels.size() == 2 * allIdentityKinds.size());
    CHECK(identityLabel(IdentityKind::Passport, "E*******8") == QStringLiteral("护照 E*******8"));
}

} // namespace tst_IdentityLabels
