#pragma once

#include "base/Result.h"
#include "domain/people/Secret.h"

#include <functional>
#include <string>
#include <string_view>

namespace frontdesk {

/// Port: makes and checks the hashes of PINs. Both are slow by intent and run on a thread of their own, never on the
/// GUI thread or a lane; replies come on the GUI thread. The caller makes sure that what a reply touches is alive.
class PinHasher {
public:
    using Hashed = std::function<void(Result<std::string>)>;
    using Checked = std::function<void(bool)>;

    virtual ~PinHasher() = default;
    /// @error people.pin_not_made
    virtual void hash(Secret pin, Hashed reply) = 0;
    virtual void check(Secret pin, std::string hash, Checked reply) = 0;
    /// What is stored of a badge's code: it cannot be read back, nor made by who has the database alone. Quick.
    [[nodiscard]] virtual std::string badgeMark(std::string_view code) const = 0;
};

} // namespace frontdesk
