#pragma once

#include "base/Result.h"
#include "exchange/TableLimits.h"

#include <QIODevice>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

struct zip;
struct zip_file;

namespace frontdesk {

struct CloseZip {
    void operator()(zip* archive) const;
};
struct CloseZipFile {
    void operator()(zip_file* file) const;
};

/// One part of a packed file, unpacked while it is read, so that a bomb is noticed and not built: reading stops where
/// the limits end, whatever the directory of the file says of sizes.
class ZipPart final : public QIODevice {
    Q_OBJECT
public:
    ZipPart(std::unique_ptr<zip_file, CloseZipFile> file, std::uint64_t mostBytes, std::uint64_t saidBytes);
    ~ZipPart() override;

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool swells() const { return m_swells; }
    [[nodiscard]] bool isDamaged() const { return m_damaged; }
    /// How much is read, by what the directory says.
    [[nodiscard]] int percent() const;
    [[nodiscard]] std::uint64_t bytesRead() const { return m_read; }

protected:
    qint64 readData(char* data, qint64 most) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    std::unique_ptr<zip_file, CloseZipFile> m_file;
    std::uint64_t m_most;
    std::uint64_t m_said;
    std::uint64_t m_read = 0;
    bool m_swells = false;
    bool m_damaged = false;
};

/// The parts of a zip file in memory. Bounded by TableLimits. One thread.
class ZipParts {
public:
    /// @param bytes must outlive it
    /// @error file.damaged, file.swells (too many parts)
    [[nodiscard]] static Result<ZipParts> open(std::string_view bytes, const std::string& source,
                                               const TableLimits& limits);

    [[nodiscard]] bool has(const std::string& name) const;
    [[nodiscard]] bool anyEncrypted() const { return m_anyEncrypted; }
    /// Must be gone before this is. @error file.damaged with the name when there is no such part
    [[nodiscard]] Result<std::unique_ptr<ZipPart>> part(const std::string& name);
    /// What to say after a part was read with trouble: that it swells, or that it is damaged.
    [[nodiscard]] Error troubleWith(const ZipPart& part, const std::string& name) const;
    /// Counts what a part gave against the whole. @error file.swells
    [[nodiscard]] Result<void> finished(const ZipPart& part);
    [[nodiscard]] const std::string& source() const { return m_source; }

private:
    ZipParts(std::unique_ptr<zip, CloseZip> archive, std::string source, const TableLimits& limits)
        : m_archive(std::move(archive)), m_source(std::move(source)), m_limits(&limits)
    {}

    std::unique_ptr<zip, CloseZip> m_archive;
    std::string m_source;
    const TableLimits* m_limits;
    std::uint64_t m_unpacked = 0;
    bool m_anyEncrypted = false;
};

} // namespace frontdesk
