#pragma once

#include "base/Result.h"

#include <string>
#include <string_view>
#include <vector>

namespace frontdesk {

/// Which ladder reminds of a fee, by the name that finance gave it: resources/fee-kinds.toml. Immutable; any thread.
class FeeKinds {
public:
    /// @error pack.syntax and the like, fee.words_bad with its place
    [[nodiscard]] static Result<FeeKinds> read(std::string_view toml, const std::string& fileName);

    /// The vocabulary's ladder: the first one of which a word stands in the name; "fee" where none does.
    [[nodiscard]] const std::string& ladderOf(std::string_view kind) const;

private:
    struct Ladder {
        std::string name;
        std::vector<std::string> words = {};
    };
    std::vector<Ladder> m_ladders;
};

} // namespace frontdesk
