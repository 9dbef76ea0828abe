#include "domain/arrears/ContactDesk.h"
#include "domain/arrears/FeeMoments.h"
#include "domain/arrears/FeePaymentMoments.h"
#include "rules/EachEntry.h"
#include "rules/Engine.h"

#include <algorithm>
#include <fstream>
#include <set>
#include <sstream>

// Each clause of the manuals about fees stands in a pack that ships, and is shown at its moment, which a panel names.
namespace frontdesk::tst_FeeRulesShown {

using namespace feetest;

namespace {

struct FeeClause {
    std::string id;
    std::string kind;
    std::string trigger;
};

/// The catalogue has an object a line and only plain texts in these members.
std::string memberOf(const std::string& line, const std::string& name)
{
    const std::string opening = "\"" + name + "\": \"";
    const auto at = line.find(opening);
    REQUIRE(at != std::string::npos);
    const auto from = at + opening.size();
    return line.substr(from, line.find('"', from) - from);
}

std::vector<FeeClause> feeClauses()
{
    std::ifstream file{std::string{FRONTDESK_SOURCE_DIR} + "/docs/manual/rules.jsonl"};
    std::vector<FeeClause> clauses;
    for (std::string line; std::getline(file, line);) {
        FeeClause clause{memberOf(line, "id"), memberOf(line, "kind"), memberOf(line, "trigger")};
        if (clause.trigger.starts_with("arrears.") || clause.trigger == moment::saleMortgageReminder) {
            clauses.push_back(std::move(clause));
        }
    }
    return clauses;
}

template <class Entries> void takeSources(const Entries& entries, std::set<std::string>& sources)
{
    for (const auto& each : entries) {
        sources.insert(each.source.begin(), each.source.end());
    }
}

/// Whose clauses are on the screen at a moment.
std::set<std::string> shownAt(const RuleBook& book, const std::string& moment, const Facts& facts)
{
    const Guidance shown = Engine::guidance(book, moment, facts);
    std::set<std::string> sources;
    takeSources(shown.prompts, sources);
    takeSources(shown.steps, sources);
    takeSources(shown.limits, sources);
    takeSources(shown.required, sources);
    takeSources(shown.forbidden, sources);
    return sources;
}

/// Clauses of entries of a kind, or of those that stand at a moment.
std::set<std::string> sourcesOf(const std::vector<std::string>& packs, std::string_view kind, std::string_view moment)
{
    std::set<std::string> sources;
    for (const std::string& name : packs) {
        const Pack pack = shippedPack(name);
        forEachKind(pack, [&](std::string_view each, const auto& entry) {
            const bool fits = (kind.empty() || each == kind) && (moment.empty() || entry.head.at == moment);
            if (fits && entry.head.enabled) {
                sources.insert(entry.head.source.begin(), entry.head.source.end());
            }
        });
    }
    return sources;
}

const std::vector<std::string> allOfFees{"base", "service", "selling-ladders"};

} // namespace

TEST_CASE("Every clause about fees stands in a shipped pack and is shown at a moment that a panel names", "[fee]")
{
    std::set<std::string> named{moment::feeContactMoments.begin(), moment::feeContactMoments.end()};
    named.insert(moment::feePaymentMoments.begin(), moment::feePaymentMoments.end());
    const RuleBook book = shippedBook(allOfFees);
    const std::set<std::string> ladders = sourcesOf(allOfFees, "ladder", "");
    const std::set<std::string> conduct = sourcesOf(allOfFees, "", "pack.training");
    const auto clauses = feeClauses();
    CHECK(clauses.size() > 20);
    for (const FeeClause& clause : clauses) {
        CAPTURE(clause.id, clause.kind, clause.trigger);
        CHECK(named.contains(clause.trigger));
        std::set<std::string> shown = shownAt(book, clause.trigger, Facts{});
        Facts instalment;
        instalment.set("ladder", "instalment");
        shown.merge(shownAt(book, clause.trigger, instalment));
        // The day's list reminds of a ladder's steps; conduct is learned and never pops up.
        const bool isReminded = clause.kind == "ladder" && ladders.contains(clause.id);
        const bool isLearned = clause.kind == "conduct" && conduct.contains(clause.id);
        CHECK((shown.contains(clause.id) || isReminded || isLearned));
    }
}

TEST_CASE("A front desk that takes money is guided by the pack that every desk has", "[fee]")
{
    const RuleBook front = shippedBook({"base", "reception"});
    for (const FeeClause& clause : feeClauses()) {
        const bool isPaying =
            clause.trigger.starts_with("arrears.payment_") && clause.trigger != moment::arrearsPaymentMissed;
        if (isPaying || clause.trigger == moment::arrearsDisputed) {
            CAPTURE(clause.id, clause.trigger);
            CHECK(shownAt(front, clause.trigger, Facts{}).contains(clause.id));
        }
    }
}

TEST_CASE("What a sales desk says of its instalments is not said of other fees", "[fee]")
{
    const RuleBook book = shippedBook(allOfFees);
    Facts fee;
    fee.set("ladder", "fee");
    for (const std::string_view at : {moment::arrearsReminderDue, moment::arrearsPaymentMissed}) {
        for (const std::string& source : shownAt(book, std::string{at}, fee)) {
            CAPTURE(at, source);
            CHECK_FALSE((source >= "M4-061" && source <= "M4-072"));
        }
    }
}

} // namespace frontdesk::tst_FeeRulesShown
