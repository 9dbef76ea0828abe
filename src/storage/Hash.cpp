#include "storage/Hash.h"

#include <cassert>
#include <cstdlib>
#include <sodium.h>

namespace frontdesk {

namespace {

crypto_generichash_state* hashState(std::array<unsigned char, 384>& bytes)
{
    return reinterpret_cast<crypto_generichash_state*>(bytes.data());
}

} // namespace

void prepareCrypto()
{
    // Fails only where the system has no source of randomness: nothing could be sealed there.
    static const int ready = sodium_init();
    if (ready < 0) {
        std::abort();
    }
}

RowHasher::RowHasher(std::span<const unsigned char> salt) : m_state{}
{
    static_assert(sizeof(crypto_generichash_state) <= sizeof(m_state));
    assert(salt.empty() ||
           (salt.size() >= crypto_generichash_KEYBYTES_MIN && salt.size() <= crypto_generichash_KEYBYTES_MAX));
    crypto_generichash_init(hashState(m_state), salt.data(), salt.size(), std::tuple_size_v<Hash>);
}

RowHasher& RowHasher::add(std::int64_t value)
{
    std::array<unsigned char, 9> bytes = {'i'};
    auto rest = static_cast<std::uint64_t>(value);
    for (std::size_t at = bytes.size() - 1; at > 0; --at) {
        bytes[at] = static_cast<unsigned char>(rest & 0xffU);
        rest >>= 8U;
    }
    addBytes(bytes.data(), bytes.size());
    return *this;
}

RowHasher& RowHasher::add(std::string_view value)
{
    add(static_cast<std::int64_t>(value.size()));
    addBytes(value.data(), value.size());
    return *this;
}

RowHasher& RowHasher::add(std::span<const unsigned char> value)
{
    add(static_cast<std::int64_t>(value.size()));
    addBytes(value.data(), value.size());
    return *this;
}

Hash RowHasher::finish()
{
    Hash hash = {};
    crypto_generichash_final(hashState(m_state), hash.data(), hash.size());
    return hash;
}

void RowHasher::addBytes(const void* data, std::size_t size)
{
    crypto_generichash_update(hashState(m_state), static_cast<const unsigned char*>(data), size);
}

} // namespace frontdesk
