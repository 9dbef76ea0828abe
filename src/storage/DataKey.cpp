#include "storage/DataKey.h"

#include "base/Clock.h"
#include "storage/Files.h"
#include "storage/Hash.h"
#include "storage/StorageErrors.h"

#include <QFile>
#include <cstdio>
#include <fcntl.h>
#include <sodium.h>
#include <unistd.h>

namespace frontdesk {

namespace {

constexpr std::size_t nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t sealSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;

std::string placeOfSeal(RecordRef record) { return std::string{nameOf(record.kind)} + '/' + std::to_string(record.id); }

/// Nothing when the file holds something else than a key.
std::optional<std::array<unsigned char, DataKey::size>> keyFromHex(const QByteArray& text)
{
    const QByteArray hex = text.trimmed();
    std::array<unsigned char, DataKey::size> bytes = {};
    std::size_t length = 0;
    if (hex.size() != static_cast<qsizetype>(2 * bytes.size()) ||
        sodium_hex2bin(bytes.data(), bytes.size(), hex.constData(), static_cast<std::size_t>(hex.size()), nullptr,
                       &length, nullptr) != 0 ||
        length != bytes.size()) {
        return std::nullopt;
    }
    return bytes;
}

} // namespace

DataKey::DataKey(const Bytes& bytes) : m_bytes(bytes)
{
    const Hash hash = RowHasher{}.add(std::string_view{"frontdesk data key"}).add(std::span{m_bytes}).finish();
    std::array<char, 17> hex = {};
    sodium_bin2hex(hex.data(), hex.size(), hash.data(), 8);
    m_name = hex.data();
}

DataKey::DataKey(DataKey&& other) noexcept : m_bytes(other.m_bytes), m_name(std::move(other.m_name))
{
    sodium_memzero(other.m_bytes.data(), other.m_bytes.size());
}

DataKey::~DataKey() { sodium_memzero(m_bytes.data(), m_bytes.size()); }

Result<DataKey::Opened> DataKey::open(const std::string& path)
{
    prepareCrypto();
    const QString name = QString::fromStdString(path);
    if (QFile::exists(name)) {
        if (auto key = read(path)) {
            return Opened{std::move(*key), false};
        }
        QFile file{name};
        if (!file.open(QIODevice::ReadOnly)) {
            return fail(storeNoKey, {path}); // it may be a good key that only cannot be read now
        }
        const std::string aside = freePath(path + ".unreadable");
        if (std::rename(path.c_str(), aside.c_str()) != 0) {
            return fail(storeNoKey, {path});
        }
    }
    auto key = make(path);
    if (!key) {
        return fail(key.error());
    }
    return Opened{std::move(*key), true};
}

Result<DataKey> DataKey::read(const std::string& path)
{
    prepareCrypto();
    QFile file{QString::fromStdString(path)};
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(storeNoKey, {path});
    }
    QByteArray text = file.read(4096);
    auto bytes = keyFromHex(text);
    sodium_memzero(text.data(), static_cast<std::size_t>(text.size()));
    if (!bytes) {
        return fail(storeNoKey, {path});
    }
    DataKey key{*bytes};
    sodium_memzero(bytes->data(), bytes->size());
    return key;
}

DataKey DataKey::throwaway()
{
    prepareCrypto();
    Bytes bytes = {};
    randombytes_buf(bytes.data(), bytes.size());
    DataKey key{bytes};
    sodium_memzero(bytes.data(), bytes.size());
    return key;
}

Result<DataKey> DataKey::make(const std::string& path)
{
    Bytes bytes = {};
    randombytes_buf(bytes.data(), bytes.size());
    std::array<char, 2 * size + 1> hex = {};
    sodium_bin2hex(hex.data(), hex.size(), bytes.data(), bytes.size());
    hex.back() = '\n';
    // Under another name first: a crash in between leaves no half a key behind.
    const std::string fresh = path + ".part";
    ::unlink(fresh.c_str());
    const int file = ::open(fresh.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file < 0) {
        return fail(storeNoKey, {path});
    }
    const bool written =
        ::write(file, hex.data(), hex.size()) == static_cast<ssize_t>(hex.size()) && ::fsync(file) == 0;
    ::close(file);
    sodium_memzero(hex.data(), hex.size());
    if (!written || std::rename(fresh.c_str(), path.c_str()) != 0 || !syncToDisk(folderOf(path))) {
        ::unlink(fresh.c_str());
        return fail(storeNoKey, {path});
    }
    DataKey key{bytes};
    sodium_memzero(bytes.data(), bytes.size());
    return key;
}

std::vector<unsigned char> DataKey::seal(std::string_view text, RecordRef record) const
{
    std::vector<unsigned char> sealed(nonceSize + text.size() + sealSize);
    randombytes_buf(sealed.data(), nonceSize);
    const std::string place = placeOfSeal(record);
    unsigned long long length = 0;
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        sealed.data() + nonceSize, &length, reinterpret_cast<const unsigned char*>(text.data()), text.size(),
        reinterpret_cast<const unsigned char*>(place.data()), place.size(), nullptr, sealed.data(), m_bytes.data());
    sealed.resize(nonceSize + length);
    return sealed;
}

std::optional<std::string> DataKey::unseal(std::span<const unsigned char> sealed, RecordRef record) const
{
    if (sealed.size() < nonceSize + sealSize) {
        return std::nullopt;
    }
    const std::string place = placeOfSeal(record);
    std::string text(sealed.size() - nonceSize - sealSize, '\0');
    unsigned long long length = 0;
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(reinterpret_cast<unsigned char*>(text.data()), &length, nullptr,
                                                   sealed.data() + nonceSize, sealed.size() - nonceSize,
                                                   reinterpret_cast<const unsigned char*>(place.data()), place.size(),
                                                   sealed.data(), m_bytes.data()) != 0) {
        return std::nullopt;
    }
    text.resize(length);
    return text;
}

std::string DataKey::mark(std::string_view purpose, std::string_view text) const
{
    const Hash inner = RowHasher{}.add(purpose).add(text).finish();
    Hash hash = {};
    crypto_generichash(hash.data(), hash.size(), inner.data(), inner.size(), m_bytes.data(), m_bytes.size());
    std::array<char, 2 * std::tuple_size_v<Hash> + 1> hex = {};
    sodium_bin2hex(hex.data(), hex.size(), hash.data(), hash.size());
    return hex.data();
}

} // namespace frontdesk
