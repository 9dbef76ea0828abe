#pragma once

#include "domain/call/CallForm.h"
#include "domain/call/CallSnapshot.h"
#include "domain/promise/Promise.h"

#include <optional>
#include <string>

namespace frontdesk {

/// What a callback takes from the form: to whom, on which number, and what about.
struct CallbackFill {
    std::string toWhom;
    std::string phone; ///< PhoneNumber::digits(): the number typed, else the one heard
    std::string what;
    [[nodiscard]] static CallbackFill of(const CallForm& form, const CallSnapshot& live);
};

/// Which parts of a promised callback are the form's own words and go on following them: a callback is often promised
/// before the matter is written down. What the clerk chose differently stays as chosen.
struct CallbackFollows {
    bool toWhom = false;
    bool phone = false;
    bool what = false;
    bool operator==(const CallbackFollows&) const = default;

    /// A promise is made or changed: a part that equals the form's follows it, one that was left alone goes on as
    /// before.
    void take(const std::optional<Promise>& before, const Promise& promise, const CallbackFill& form);
    void fill(Promise& promise, const CallbackFill& form) const;
};

} // namespace frontdesk
