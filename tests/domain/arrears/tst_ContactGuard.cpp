#include "domain/arrears/ContactGuard.h"

#include "domain/arrears/ContactDesk.h"

namespace frontdesk::tst_ContactGuard {

using namespace feetest;

namespace {

const TimeZone shanghai = *TimeZone::named("Asia/Shanghai");

UtcTime at(int day, const char* time)
{
    return shanghai.toUtc({std::chrono::year{2026} / 11 / day, LocalTime::parse(time).value()});
}

FeeContact contactAt(UtcTime time, FeeListener listener = FeeListener::Payer, FeeChannel channel = FeeChannel::Phone)
{
    FeeContact contact{.id = contract::idOf<FeeContactId>(1), .account = contract::idOf<FeeAccountId>(1), .at = time};
    contact.listener = listener;
    contact.channel = channel;
    contact.outcome =
        listener == FeeListener::Nobody && channel == FeeChannel::Phone ? FeeOutcome::NotReached : FeeOutcome::Done;
    return contact;
}

std::string_view verdict(const ContactLimits& limits, FeeChannel channel, const std::vector<FeeContact>& earlier,
                         UtcTime time, bool byAppointment = false)
{
    const auto may = ContactGuard::mayContact(limits, channel, earlier, byAppointment, shanghai, time);
    return may ? "" : may.error().code.name;
}

} // namespace

TEST_CASE("Nobody is called in quiet hours, at their very edges", "[fee]")
{
    const ContactLimits limits = ContactLimits::of(shippedBook());
    for (const FeeChannel channel : {FeeChannel::Phone, FeeChannel::Message, FeeChannel::Visit}) {
        CHECK(verdict(limits, channel, {}, at(21, "07:59:59"), true) == "fee.quiet_hours");
        CHECK(verdict(limits, channel, {}, at(21, "08:00:00"), true) == "");
        CHECK(verdict(limits, channel, {}, at(21, "20:59:59"), true) == "");
        CHECK(verdict(limits, channel, {}, at(21, "21:00:00"), true) == "fee.quiet_hours");
    }
    CHECK(verdict(limits, FeeChannel::Letter, {}, at(21, "23:00")) == "");
    const auto refused = ContactGuard::mayContact(limits, FeeChannel::Phone, {}, false, shanghai, at(21, "22:00"));
    CHECK(refused.error().args == std::vector<std::string>{"21:00", "08:00"});
}

TEST_CASE("A day and a week have their caps, and calls that nobody answered one of their own", "[fee]")
{
    const ContactLimits limits = ContactLimits::of(shippedBook());
    const UtcTime now = at(21, "10:00");
    CHECK(verdict(limits, FeeChannel::Phone, {contactAt(at(21, "09:00"))}, now) == "fee.daily_cap");
    CHECK(verdict(limits, FeeChannel::Phone, {contactAt(at(20, "20:00"))}, now) == "");
    CHECK(verdict(limits, FeeChannel::Phone, {contactAt(at(21, "09:00"), FeeListener::ThirdPerson)}, now) ==
          "fee.daily_cap");
    CHECK(verdict(limits, FeeChannel::Phone, {contactAt(at(21, "09:00"), FeeListener::Nobody, FeeChannel::Letter)},
                  now) == "");
    CHECK(verdict(limits, FeeChannel::Phone, {contactAt(at(21, "09:00"), FeeListener::Nobody, FeeChannel::Message)},
                  now) == "fee.daily_cap");
    const std::vector<FeeContact> week{contactAt(at(20, "9:00")), contactAt(at(18, "9:00")), contactAt(at(15, "9:00"))};
    CHECK(verdict(limits, FeeChannel::Phone, week, now) == "fee.weekly_cap");
    CHECK(verdict(limits, FeeChannel::Phone, week, at(22, "10:00")) == "");
    CHECK(verdict(limits, FeeChannel::Visit, week, now, true) == ""); // the payer agreed to it
    std::vector<FeeContact> tries(2, contactAt(at(21, "09:00"), FeeListener::Nobody));
    CHECK(verdict(limits, FeeChannel::Phone, tries, now) == "");
    tries.push_back(tries.front());
    CHECK(verdict(limits, FeeChannel::Phone, tries, now) == "fee.daily_cap");
}

TEST_CASE("An overlay makes the limits stricter and never laxer", "[fee]")
{
    Pack lax = shippedPack("service");
    lax.id = "lax";
    lax.extends = "base";
    const auto limit = [](const char* id, const char* what, std::int64_t most, bool enabled) {
        LimitEntry entry;
        entry.head.id = id;
        entry.head.at = "arrears.contact";
        entry.head.pack = "lax";
        entry.head.enabled = enabled;
        entry.what = what;
        entry.most = most;
        return entry;
    };
    lax.limits = {limit("contacts-per-day", "contacts_per_day", 5, true),
                  limit("contacts-per-week", "contacts_per_week", 9, false),
                  limit("contact-tries-per-day", "contact_tries_per_day", 2, true)};
    CalendarEntry office = shippedPack("base").calendars.front();
    office.head.pack = "lax";
    office.quiet = {{LocalTime::parse("12:00").value(), LocalTime::parse("14:00").value()}};
    lax.calendars = {office};
    const ContactLimits limits = ContactLimits::of(RuleBook::compile({shippedPack("base"), lax}));
    CHECK(limits.perDay == 1);
    CHECK(limits.perWeek == 3);
    CHECK(limits.tries == 2);
    CHECK(verdict(limits, FeeChannel::Phone, {}, at(21, "22:00")) == "fee.quiet_hours");
    CHECK(verdict(limits, FeeChannel::Phone, {}, at(21, "13:00")) == "fee.quiet_hours");
}

} // namespace frontdesk::tst_ContactGuard
