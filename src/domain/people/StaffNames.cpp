#include "domain/people/StaffNames.h"

namespace frontdesk {

const std::vector<std::string>& StaffNames::keysOf(const std::string& name)
{
    if (const auto known = m_known.find(name); known != m_known.end()) {
        return known->second;
    }
    if (!m_reader && !m_failed) {
        if (auto reader = PinyinReader::create()) {
            m_reader.emplace(std::move(*reader));
        } else {
            m_failed = true;
        }
    }
    return m_known.emplace(name, m_reader ? m_reader->read(name).keys() : std::vector<std::string>{}).first->second;
}

} // namespace frontdesk
