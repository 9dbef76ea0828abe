#include "domain/watch/Watch.h"

#include "base/Utf8.h"
#include "domain/FormReader.h"
#include "domain/ImageFields.h"
#include "domain/directory/Party.h"

namespace frontdesk {

namespace {

/// FormReader, with what only this form has.
class WatchFormReader : public FormReader {
public:
    std::optional<LocalDate> lastDay(const std::string& typed)
    {
        if (trimmed(toHalfWidth(typed)).empty()) {
            return std::nullopt;
        }
        const auto date = parseTypedDate(typed);
        if (!date) {
            add("valid_until", date.error());
            return std::nullopt;
        }
        return *date;
    }

    std::string plate(const std::string& typed)
    {
        const std::string key = plateKey(typed);
        const std::size_t length = codePointCount(key);
        if (!trimmed(typed).empty() && (length < leastWatchPlate || length > mostWatchPlate)) {
            add("plate", Error{watchBadPlate, {typed}, {}, {}});
        }
        return key;
    }

    std::optional<WatchedIdentity> identity(const WatchForm& form, const Watch::MarkOf& markOf, const Watch* before)
    {
        if (trimmed(form.identity).empty()) {
            return std::nullopt;
        }
        if (before != nullptr && before->identity && form.identity == before->identity->masked) {
            return before->identity;
        }
        auto kind = identityKindOf(form.identityKind);
        if (!form.identityKind.empty() && !kind) {
            add("identity_kind", Error{fieldUnknownWord, {form.identityKind}, {}, {}});
            return std::nullopt;
        }
        if (!kind) {
            kind = IdentityNumber::likelyKind(form.identity);
        }
        if (!kind) {
            add("identity_kind", Error{fieldRequired, {}, {}, {}});
            return std::nullopt;
        }
        const auto number = IdentityNumber::parse(*kind, form.identity);
        if (!number) {
            add("identity", number.error());
            return std::nullopt;
        }
        return WatchedIdentity{*kind, number->masked(), markOf(*number)};
    }

    void add(std::string_view field, const Error& error)
    {
        m_more.push_back({std::string{field}, error.code, error.args, error.place});
    }

    [[nodiscard]] std::vector<Problem> everyProblem() const
    {
        std::vector<Problem> all = problems();
        all.insert(all.end(), m_more.begin(), m_more.end());
        return all;
    }

private:
    std::vector<Problem> m_more;
};

} // namespace

Result<Watch> Watch::from(WatchId id, const WatchForm& form, const MarkOf& markOf, const Watch* before)
{
    WatchFormReader reader;
    Watch watch{.id = id};
    watch.name = reader.text("name", form.name, mostWatchName);
    watch.phone = reader.phone("phone", form.phone, watchBadPhone);
    watch.plate = reader.plate(form.plate);
    watch.identity = reader.identity(form, markOf, before);
    watch.reason = reader.text("reason", form.reason, mostWatchReason);
    if (trimmed(form.reason).empty()) {
        reader.add("reason", Error{fieldRequired, {}, {}, {}});
    }
    watch.decider = reader.text("decider", form.decider, mostWatchDecider);
    watch.validUntil = reader.lastDay(form.validUntil);
    const auto typed = [](const std::string& text) { return !trimmed(text).empty(); };
    if (!(typed(form.name) && typed(form.phone)) && !typed(form.identity) && !typed(form.plate)) {
        reader.add("name", Error{watchNeverMatches, {}, {}, {}});
    }
    if (auto problems = reader.everyProblem(); !problems.empty()) {
        return fail(Error{.code = formInvalid, .problems = std::move(problems)});
    }
    return watch;
}

WatchForm Watch::toForm() const
{
    WatchForm form;
    form.name = name;
    form.phone = phone ? phone->display() : std::string{};
    form.plate = plate;
    if (identity) {
        form.identityKind = nameOf(identity->kind);
        form.identity = identity->masked;
    }
    form.reason = reason;
    form.decider = decider;
    form.validUntil = validUntil ? toIso(*validUntil) : std::string{};
    return form;
}

RecordImage imageOf(const Watch& watch)
{
    RecordImage image;
    ImageWriter write{image, {}};
    write.text("id", watch.id.toString());
    write.number("version", watch.version);
    const WatchForm form = watch.toForm();
    write.text("name", form.name);
    write.text("phone", form.phone);
    write.text("plate", form.plate);
    if (watch.identity) {
        write.text("identity.kind", form.identityKind);
        write.text("identity.masked", form.identity);
        write.text("identity.mark", watch.identity->mark);
    }
    write.text("reason", form.reason);
    write.text("decider", form.decider);
    write.text("valid_until", form.validUntil);
    write.time("added.at", watch.addedAt);
    if (watch.addedBy) {
        write.text("added.by", watch.addedBy->toString());
    }
    if (watch.voided) {
        write.time("voided.at", watch.voided->at);
        write.text("voided.reason", watch.voided->reason);
        if (watch.voided->by) {
            write.text("voided.by", watch.voided->by->toString());
        }
    }
    return image;
}

RecordImage imageOf(const WatchDecision& decision)
{
    RecordImage image;
    ImageWriter write{image, {}};
    write.text("visit.kind", nameOf(decision.visit.kind));
    write.number("visit.id", decision.visit.id);
    write.text("let_in", decision.letIn ? "1" : "0");
    write.text("words", decision.words);
    write.time("at", decision.at);
    if (decision.by) {
        write.text("by", decision.by->toString());
    }
    return image;
}

} // namespace frontdesk
