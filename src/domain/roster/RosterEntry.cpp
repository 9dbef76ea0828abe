#include "domain/roster/RosterEntry.h"

#include "base/Text.h"
#include "base/Utf8.h"

#include <algorithm>

namespace frontdesk {

namespace {

constexpr std::string_view midnightAtTheEnd{"24:00"};

/// Reads the fields of a form one by one and gathers what is wrong with them.
class RosterFormReader {
public:
    std::string text(std::string_view field, std::string_view typed, std::size_t most)
    {
        if (trimmed(typed).empty()) {
            return {};
        }
        const auto words = Text::from(typed);
        if (!words) {
            add(field, words.error());
            return {};
        }
        if (codePointCount(words->view()) > most) {
            add(field, fieldTooLong, {std::to_string(most)});
        }
        return words->toString();
    }

    std::optional<LocalDate> date(std::string_view typed)
    {
        if (trimmed(toHalfWidth(typed)).empty()) {
            return std::nullopt;
        }
        const auto date = parseTypedDate(typed);
        if (!date) {
            add("date", badDate, {std::string{typed}});
            return std::nullopt;
        }
        return *date;
    }

    std::optional<std::chrono::weekday> weekday(std::string_view typed)
    {
        const std::string text = trimmed(typed);
        if (text.empty()) {
            return std::nullopt;
        }
        const auto day = weekdayOf(text);
        if (!day) {
            add("weekday", fieldUnknownWord, {text});
        }
        return day;
    }

    std::optional<LocalTime> time(std::string_view field, std::string_view typed)
    {
        const std::string text = trimmed(toHalfWidth(typed));
        if (text.empty()) {
            return std::nullopt;
        }
        const auto time = LocalTime::parse(text);
        if (!time) {
            add(field, badTime, {std::string{typed}});
            return std::nullopt;
        }
        return *time;
    }

    /// The end of the day is written as 24:00 as often as 0:00.
    std::optional<LocalTime> end(std::string_view typed)
    {
        return trimmed(toHalfWidth(typed)) == midnightAtTheEnd ? LocalTime{} : time("to", typed);
    }

    std::optional<PhoneNumber> phone(std::string_view typed)
    {
        if (trimmed(typed).empty()) {
            return std::nullopt;
        }
        const auto number = PhoneNumber::parse(typed);
        if (!number) {
            m_problems.push_back({"phone", rosterBadPhone, {std::string{typed}}, number.error().place});
            return std::nullopt;
        }
        return *number;
    }

    void add(std::string_view field, ErrorCode code, std::vector<std::string> args = {})
    {
        m_problems.push_back({std::string{field}, code, std::move(args)});
    }

    [[nodiscard]] const std::vector<Problem>& problems() const { return m_problems; }

private:
    void add(std::string_view field, const Error& error)
    {
        m_problems.push_back({std::string{field}, error.code, error.args, error.place});
    }

    std::vector<Problem> m_problems;
};

std::string timeField(const std::optional<LocalTime>& time) { return time ? time->toString() : std::string{}; }

} // namespace

std::string_view nameOf(std::chrono::weekday weekday) { return weekdayWords[weekday.iso_encoding() - 1]; }

std::optional<std::chrono::weekday> weekdayOf(std::string_view word)
{
    const auto* const found = std::find(weekdayWords.begin(), weekdayWords.end(), word);
    if (found == weekdayWords.end()) {
        return std::nullopt;
    }
    return std::chrono::weekday{static_cast<unsigned>(found - weekdayWords.begin()) + 1};
}

Result<RosterEntry> RosterEntry::from(RosterId id, const RosterForm& form)
{
    RosterFormReader reader;
    RosterEntry entry{.id = id, .duty = {}};
    const auto date = reader.date(form.date);
    const auto weekday = reader.weekday(form.weekday);
    if (date) {
        const std::chrono::weekday real{std::chrono::sys_days{*date}};
        if (weekday && *weekday != real) {
            reader.add("weekday", rosterOtherWeekday, {std::string{frontdesk::nameOf(real)}});
        }
        entry.day = *date;
    } else if (weekday) {
        entry.day = *weekday;
    }
    entry.duty = reader.text("duty", form.duty, mostDuty);
    if (trimmed(form.duty).empty()) {
        reader.add("duty", fieldRequired);
    }
    entry.name = reader.text("name", form.name, mostRosterName);
    entry.phone = reader.phone(form.phone);
    if (trimmed(form.name).empty() && trimmed(form.phone).empty()) {
        reader.add("phone", rosterNobody);
    }
    entry.begins = reader.time("from", form.from);
    entry.ends = reader.end(form.to);
    entry.note = reader.text("note", form.note, mostRosterNote);
    if (!reader.problems().empty()) {
        return fail(Error{.code = formInvalid, .problems = reader.problems()});
    }
    return entry;
}

RosterForm RosterEntry::toForm() const
{
    RosterForm form;
    if (const auto* date = std::get_if<LocalDate>(&day)) {
        form.date = toIso(*date);
    } else if (const auto* weekday = std::get_if<std::chrono::weekday>(&day)) {
        form.weekday = frontdesk::nameOf(*weekday);
    }
    form.duty = duty;
    form.name = name;
    form.phone = phone ? phone->display() : std::string{};
    form.from = timeField(begins);
    form.to = timeField(ends);
    form.note = note;
    return form;
}

RecordImage imageOf(const RosterEntry& entry)
{
    RecordImage image;
    image.set("id", entry.id.toString());
    image.set("version", std::to_string(entry.version));
    const RosterForm form = entry.toForm();
    image.set("date", form.date);
    image.set("weekday", form.weekday);
    image.set("duty", form.duty);
    image.set("name", form.name);
    image.set("phone", form.phone);
    image.set("from", form.from);
    image.set("to", form.to);
    image.set("note", form.note);
    if (entry.voided) {
        image.set("voided.at", std::to_string(toMillis(entry.voided->at)));
        image.set("voided.reason", entry.voided->reason);
        if (entry.voided->by) {
            image.set("voided.by", entry.voided->by->toString());
        }
    }
    return image;
}

} // namespace frontdesk
