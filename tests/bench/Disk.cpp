#include "bench/Benches.h"

#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <unistd.h>

namespace frontdesk::bench {

Samples syncTimes(const std::string& folder, std::size_t bytes)
{
    constexpr std::size_t room = 4UL << 20U;
    constexpr int rounds = 300;
    const std::string path = folder + "/sync";
    const int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    const std::string block(bytes, 'x');
    const std::string blank(room + bytes, ' ');
    if (file < 0 || ::pwrite(file, blank.data(), blank.size(), 0) < 0 || ::fsync(file) != 0) {
        giveUp("cannot write " + path);
    }
    Samples samples;
    for (std::size_t round = 0; round < rounds; ++round) {
        const auto at = static_cast<::off_t>(round * bytes % room);
        samples.time([&] {
            if (::pwrite(file, block.data(), bytes, at) != static_cast<::ssize_t>(bytes) || ::fdatasync(file) != 0) {
                giveUp("cannot write " + path);
            }
        });
    }
    ::close(file);
    std::filesystem::remove(path);
    return samples;
}

std::string fileSystemOf(const std::string& folder)
{
    const std::string path = std::filesystem::canonical(folder).string() + '/';
    std::ifstream mounts{"/proc/self/mounts"};
    std::string best = "unknown";
    std::size_t length = 0;
    for (std::string line; std::getline(mounts, line);) {
        std::istringstream words{line};
        std::string device;
        std::string point;
        std::string kind;
        words >> device >> point >> kind;
        const std::string prefix = point.ends_with('/') ? point : point + '/';
        if (path.starts_with(prefix) && prefix.size() >= length) { // the later mount covers the earlier one
            length = prefix.size();
            best = kind;
        }
    }
    return best;
}

} // namespace frontdesk::bench
