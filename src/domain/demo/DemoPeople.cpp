#include "domain/demo/DemoPeople.h"

namespace frontdesk {

DemoPerson DemoPeople::next()
{
    DemoPerson person;
    person.name = name();
    person.title = m_random.oneIn(2) ? "mr" : "ms";
    person.phone = phone();
    person.place = place();
    if (m_random.oneIn(10)) {
        person.company = m_random.pick(m_texts.companies);
    }
    return person;
}

std::string DemoPeople::name()
{
    std::string name = m_random.oneIn(60)  ? m_random.pick(m_texts.compoundSurnames)
                       : m_random.oneIn(2) ? m_random.pick(m_texts.frequentSurnames)
                                           : m_random.pick(m_texts.surnames);
    name += m_random.pick(m_texts.given);
    if (!m_random.oneIn(4)) {
        name += m_random.pick(m_texts.given);
    }
    return name;
}

// One step after another: the order in which operands are worked out is the compiler's own affair.

std::string DemoPeople::phone()
{
    if (m_random.oneIn(8)) {
        std::string landline = m_random.pick(m_texts.landlines);
        return landline += std::to_string(m_random.between(100'000, 999'999));
    }
    std::string mobile = m_random.pick(m_texts.mobiles);
    return mobile += std::to_string(m_random.between(10'000'000, 99'999'999));
}

std::string DemoPeople::place()
{
    std::string place = std::to_string(1 + m_random.below(m_texts.buildings));
    place += '-' + std::to_string(1 + m_random.below(m_texts.floors));
    return place += '0' + std::to_string(1 + m_random.below(m_texts.doors));
}

} // namespace frontdesk
