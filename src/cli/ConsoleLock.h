#pragma once

#include "cli/Streams.h"
#include "storage/SqliteStore.h"

#include <QLockFile>
#include <memory>

namespace frontdesk {

/// The lock that the console holds while it runs: whoever writes from outside takes it first.
class ConsoleLock {
public:
    /// Makes the store's folder where there is none. Null after it has said why it cannot be had.
    [[nodiscard]] static std::unique_ptr<QLockFile> take(const StoreOptions& options, const Streams& streams);
};

} // namespace frontdesk
