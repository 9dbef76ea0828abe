#include "domain/call/CallbackFollows.h"

#include "base/PhoneNumber.h"
#include "domain/call/Call.h"

namespace frontdesk {

CallbackFill CallbackFill::of(const CallForm& form, const CallSnapshot& live)
{
    const auto typed = PhoneNumber::parse(form.phone);
    return {.toWhom = form.callerName, .phone = typed ? typed->digits() : heardDigits(live), .what = form.keyPoints};
}

void CallbackFollows::take(const std::optional<Promise>& before, const Promise& promise, const CallbackFill& form)
{
    const auto follows = [&](bool followed, std::string Promise::*part, const std::string& own) {
        return promise.*part == own || (followed && before && (*before).*part == promise.*part);
    };
    toWhom = follows(toWhom, &Promise::toWhom, form.toWhom);
    phone = follows(phone, &Promise::phone, form.phone);
    what = follows(what, &Promise::what, form.what);
}

void CallbackFollows::fill(Promise& promise, const CallbackFill& form) const
{
    if (toWhom) {
        promise.toWhom = form.toWhom;
    }
    if (phone) {
        promise.phone = form.phone;
    }
    if (what) {
        promise.what = form.what;
    }
}

} // namespace frontdesk
