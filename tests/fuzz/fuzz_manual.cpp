#include "base/ChineseFolder.h"
#include "exchange/ManualFile.h"
#include "rules/manual/ManualReader.h"
#include "rules/manual/PackDrafter.h"

#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <iterator>

using namespace frontdesk;

namespace {

std::string shippedFile(const char* name)
{
    // A long run wants a copy that nobody edits meanwhile.
    const char* const folder = std::getenv("FUZZ_RESOURCES");
    const std::string from = folder != nullptr ? folder : std::string{FRONTDESK_SOURCE_DIR} + "/resources";
    std::ifstream file{from + '/' + name, std::ios::binary};
    return {std::istreambuf_iterator<char>{file}, {}};
}

/// What every input is read with.
struct Importer {
    ManualLexicon lexicon = ManualLexicon::read(shippedFile("manual-lexicon.toml"), "manual-lexicon.toml").value();
    ChineseFolder folder = ChineseFolder::create().value();
    Vocabulary vocabulary = Vocabulary::read(shippedFile("vocabulary.toml"), "vocabulary.toml").value();
    ManualReader reader{lexicon, folder};
    PackDrafter drafter{lexicon, folder, vocabulary};
};

bool isOffice(std::string_view bytes)
{
    return bytes.starts_with("\xD0\xCF\x11\xE0") || bytes.starts_with("{\\rtf") ||
           bytes.find("vnd.oasis") != std::string_view::npos;
}

} // namespace

/// Any bytes as a manual's file: read, drafted, and the draft read again. What would start another program is left out.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const Importer importer;
    const std::string_view bytes{reinterpret_cast<const char*>(data), size};
    if (isOffice(bytes)) {
        return 0;
    }
    const auto file = ManualFile::readBytes(bytes, "manual", {});
    if (!file) {
        return 0;
    }
    const ManualReading reading = importer.reader.read(file->text);
    // A manual never makes a draft that cannot be read.
    if (!importer.drafter.draft(reading, {}, {.fileName = "draft.toml"})) {
        std::abort();
    }
    return 0;
}
