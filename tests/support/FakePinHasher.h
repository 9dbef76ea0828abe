#pragma once

#include "domain/people/PeopleErrors.h"
#include "domain/people/PinHasher.h"

#include <string>

namespace frontdesk {

/// A hasher that costs nothing and answers at once: a PIN's hash is its mirror image.
class FakePinHasher final : public PinHasher {
public:
    void hash(Secret pin, Hashed reply) override
    {
        if (fails) {
            reply(fail(pinNotMade));
        } else {
            reply(hashOf(pin.view()));
        }
    }
    void check(Secret pin, std::string hash, Checked reply) override
    {
        ++checks;
        reply(hash == hashOf(pin.view()));
    }
    [[nodiscard]] std::string badgeMark(std::string_view code) const override { return "mark of " + std::string{code}; }

    [[nodiscard]] static std::string hashOf(std::string_view pin)
    {
        return "hash:" + std::string{pin.rbegin(), pin.rend()};
    }

    bool fails = false;
    int checks = 0; ///< PINs that were looked at
};

} // namespace frontdesk
