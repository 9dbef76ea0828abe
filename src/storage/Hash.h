#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

namespace frontdesk {

/// 256 bits of BLAKE2b.
using Hash = std::array<unsigned char, 32>;

/// Makes libsodium ready; cheap after the first time, from any thread.
void prepareCrypto();

/// Hashes a row of values: each goes in with its length, so that no two rows give the same bytes.
class RowHasher {
public:
    /// @param salt 16 to 64 bytes, or none
    explicit RowHasher(std::span<const unsigned char> salt = {});

    RowHasher& add(std::int64_t value);
    RowHasher& add(std::string_view value);
    RowHasher& add(std::span<const unsigned char> value);
    [[nodiscard]] Hash finish();

private:
    void addBytes(const void* data, std::size_t size);
    alignas(64) std::array<unsigned char, 384> m_state; ///< libsodium's crypto_generichash_state
};

} // namespace frontdesk
