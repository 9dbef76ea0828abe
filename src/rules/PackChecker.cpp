#include "rules/PackChecker.h"

#include "rules/PackInspection.h"

namespace frontdesk {

std::vector<PackFinding> PackChecker::check(const std::vector<Pack>& packs, PackOrigin origin) const
{
    return PackInspection{m_vocabulary, packs, origin}.run();
}

} // namespace frontdesk
