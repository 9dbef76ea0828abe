#include "exchange/ZipParts.h"

#include "exchange/ExchangeErrors.h"

#include <algorithm>
#include <zip.h>

namespace frontdesk {

void CloseZip::operator()(zip* archive) const { zip_discard(archive); }
void CloseZipFile::operator()(zip_file* file) const { zip_fclose(file); }

ZipPart::ZipPart(std::unique_ptr<zip_file, CloseZipFile> file, std::uint64_t mostBytes, std::uint64_t saidBytes)
    : m_file(std::move(file)), m_most(mostBytes), m_said(saidBytes)
{
    open(QIODevice::ReadOnly);
}

ZipPart::~ZipPart() = default;

int ZipPart::percent() const
{
    return m_said == 0 ? 0 : static_cast<int>(std::min<std::uint64_t>(100, m_read * 100 / m_said));
}

qint64 ZipPart::readData(char* data, qint64 most)
{
    if (m_swells || m_damaged) {
        return -1;
    }
    const zip_int64_t got = zip_fread(m_file.get(), data, static_cast<zip_uint64_t>(most));
    if (got < 0) {
        m_damaged = true;
        return -1;
    }
    m_read += static_cast<std::uint64_t>(got);
    if (m_read > m_most) {
        m_swells = true;
        return -1;
    }
    return got == 0 ? -1 : got;
}

Result<ZipParts> ZipParts::open(std::string_view bytes, const std::string& source, const TableLimits& limits)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* const memory = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    std::unique_ptr<zip, CloseZip> archive;
    if (memory != nullptr) {
        archive.reset(zip_open_from_source(memory, ZIP_RDONLY, &error));
        if (!archive) {
            zip_source_free(memory);
        }
    }
    zip_error_fini(&error);
    if (!archive) {
        return fail(fileDamaged, {source, "zip"});
    }
    const zip_int64_t count = zip_get_num_entries(archive.get(), 0);
    if (count < 0 || static_cast<std::size_t>(count) > limits.entries) {
        return fail(fileSwells, {source});
    }
    ZipParts parts{std::move(archive), source, limits};
    for (zip_int64_t index = 0; index < count; ++index) {
        zip_stat_t entry;
        if (zip_stat_index(parts.m_archive.get(), static_cast<zip_uint64_t>(index), 0, &entry) == 0 &&
            (entry.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && entry.encryption_method != ZIP_EM_NONE) {
            parts.m_anyEncrypted = true;
        }
    }
    return parts;
}

bool ZipParts::has(const std::string& name) const
{
    return zip_name_locate(m_archive.get(), name.c_str(), ZIP_FL_NOCASE) >= 0;
}

Result<std::unique_ptr<ZipPart>> ZipParts::part(const std::string& name)
{
    const zip_int64_t index = zip_name_locate(m_archive.get(), name.c_str(), ZIP_FL_NOCASE);
    zip_stat_t entry;
    if (index < 0 || zip_stat_index(m_archive.get(), static_cast<zip_uint64_t>(index), 0, &entry) != 0) {
        return fail(fileDamaged, {m_source, name});
    }
    const std::uint64_t packed = (entry.valid & ZIP_STAT_COMP_SIZE) != 0 ? entry.comp_size : 0;
    const std::uint64_t said = (entry.valid & ZIP_STAT_SIZE) != 0 ? entry.size : 0;
    const std::uint64_t byRatio = std::max<std::uint64_t>(
        m_limits->ratioFrom,
        packed > m_limits->partBytes / m_limits->ratio ? m_limits->partBytes : packed * m_limits->ratio);
    const std::uint64_t most = std::min<std::uint64_t>(m_limits->partBytes, byRatio);
    if (said > most) {
        return fail(fileSwells, {m_source});
    }
    std::unique_ptr<zip_file, CloseZipFile> file{zip_fopen_index(m_archive.get(), static_cast<zip_uint64_t>(index), 0)};
    if (!file) {
        return fail(fileDamaged, {m_source, name});
    }
    return std::make_unique<ZipPart>(std::move(file), most, said);
}

Error ZipParts::troubleWith(const ZipPart& part, const std::string& name) const
{
    return part.swells() ? Error{fileSwells, {m_source}, {}, {}} : Error{fileDamaged, {m_source, name}, {}, {}};
}

Result<void> ZipParts::finished(const ZipPart& part)
{
    m_unpacked += part.bytesRead();
    if (m_unpacked > m_limits->unpackedBytes) {
        return fail(fileSwells, {m_source});
    }
    return {};
}

} // namespace frontdesk
