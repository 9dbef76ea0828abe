#pragma once

#include "base/Result.h"
#include "domain/RecordRef.h"

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace frontdesk {

/// The unit's data key: 256 bits in a file of their own outside the database, readable by its owner alone. It seals
/// what must not be read by whoever gets hold of the database or of a backup. Wiped from memory at the end.
class DataKey {
public:
    static constexpr std::size_t size = 32;

    struct Opened;

    /// Reads the key. A missing file is made anew; one that holds no key is kept aside under a dated name first.
    /// @error store.no_key
    [[nodiscard]] static Result<Opened> open(const std::string& path);
    /// @error store.no_key, also when there is no such file
    [[nodiscard]] static Result<DataKey> read(const std::string& path);
    /// A new key that nobody keeps: for reading what is not sealed where there is no key.
    [[nodiscard]] static DataKey throwaway();

    DataKey(DataKey&&) noexcept;
    DataKey& operator=(DataKey&&) = delete;
    DataKey(const DataKey&) = default;
    ~DataKey();

    /// Names the key without giving it away: 16 hex digits.
    [[nodiscard]] const std::string& name() const { return m_name; }

    /// Encrypts with a fresh nonce (XChaCha20-Poly1305), bound to the record that it belongs to.
    [[nodiscard]] std::vector<unsigned char> seal(std::string_view text, RecordRef record) const;
    /// Nothing when the key is another one, a byte was changed, or it was sealed for another record.
    [[nodiscard]] std::optional<std::string> unseal(std::span<const unsigned char> sealed, RecordRef record) const;

    /// What stands in the database for something that is only to be recognised: nobody without the key can make it or
    /// tell what it was made of. 64 hex digits. @param purpose keeps marks of different kinds apart
    [[nodiscard]] std::string mark(std::string_view purpose, std::string_view text) const;

private:
    using Bytes = std::array<unsigned char, size>;
    explicit DataKey(const Bytes& bytes);
    [[nodiscard]] static Result<DataKey> make(const std::string& path);

    Bytes m_bytes;
    std::string m_name;
};

struct DataKey::Opened {
    DataKey key;
    bool made = false;
};

} // namespace frontdesk
