#include "rules/ConditionReader.h"

#include "rules/NearestName.h"
#include "rules/PackReader.h"

#include <algorithm>
#include <limits>

namespace frontdesk {

bool ConditionReader::isTable(const TomlValue* value, std::string_view key)
{
    if (value == nullptr) {
        return false;
    }
    if (value->kind != TomlValue::Kind::Table) {
        m_problems.atValue(m_owner, packWrongType, {std::string{key}, "table"}, *value);
        return false;
    }
    return true;
}

const FactWord* ConditionReader::knownFact(const TomlValue& member)
{
    const FactWord* fact = m_vocabulary.fact(member.key);
    if (fact == nullptr) {
        m_problems.atKey(m_owner, packUnknownFact, {member.key, nearestName(member.key, m_vocabulary.factNames())},
                         member);
    }
    return fact;
}

std::vector<Condition> ConditionReader::conditions(const TomlValue* when, std::string_view key)
{
    std::vector<Condition> all;
    if (!isTable(when, key)) {
        return all;
    }
    for (const TomlValue& member : when->children) {
        const FactWord* fact = knownFact(member);
        if (fact == nullptr) {
            continue;
        }
        if (auto read = condition(member, *fact)) {
            all.push_back(std::move(*read));
        }
    }
    return all;
}

Facts ConditionReader::facts(const TomlValue* facts)
{
    Facts all;
    if (!isTable(facts, "facts")) {
        return all;
    }
    for (const TomlValue& member : facts->children) {
        const FactWord* fact = knownFact(member);
        if (fact == nullptr) {
            continue;
        }
        if (auto found = value(member, member.key, *fact)) {
            std::visit([&](auto& read) { all.set(member.key, std::move(read)); }, *found);
        }
    }
    return all;
}

std::optional<Condition> ConditionReader::condition(const TomlValue& member, const FactWord& fact)
{
    if (member.kind == TomlValue::Kind::Table) {
        return range(member, fact);
    }
    auto only = value(member, member.key, fact);
    if (!only) {
        return std::nullopt;
    }
    return Condition{.fact = member.key, .anyOf = {std::move(*only)}};
}

std::optional<Condition> ConditionReader::range(const TomlValue& member, const FactWord& fact)
{
    Condition condition{.fact = member.key};
    TableReader reader{member, m_problems, m_owner};
    if (const TomlValue* any = reader.take("any")) {
        if (any->kind != TomlValue::Kind::Array) {
            reader.wrongType(*any, "any", "list");
        } else if (any->children.empty()) {
            reader.badValue(*any, "any", "[]", "[ ... ]");
        } else {
            for (const TomlValue& item : any->children) {
                if (auto one = value(item, member.key, fact)) {
                    condition.anyOf.push_back(std::move(*one));
                }
            }
        }
    }
    const TomlValue* least = member.find("least");
    const TomlValue* most = member.find("most");
    condition.least = reader.number("least", {});
    condition.most = reader.number("most", {});
    if (fact.type != FactType::Number && (least != nullptr || most != nullptr)) {
        reader.problem(packWrongType, {member.key, "any"}, least != nullptr ? *least : *most);
    } else if (condition.least && condition.most && *condition.least > *condition.most) {
        reader.badValue(*most, "most", std::to_string(*condition.most), ">= " + std::to_string(*condition.least));
    }
    reader.finish();
    if (member.children.empty()) {
        reader.badValue(member, member.key, "{}", "{ any = [ ... ] }, { least = n }, { most = n }");
    }
    return condition;
}

std::optional<FactValue> ConditionReader::value(const TomlValue& found, const std::string& name, const FactWord& fact)
{
    const auto expect = [&](TomlValue::Kind kind, std::string_view expected) {
        if (found.kind != kind) {
            m_problems.atValue(m_owner, packWrongType, {name, std::string{expected}}, found);
        }
        return found.kind == kind;
    };
    switch (fact.type) {
    case FactType::Flag:
        return expect(TomlValue::Kind::Flag, "true, false") ? std::optional<FactValue>{found.flag} : std::nullopt;
    case FactType::Number:
        return expect(TomlValue::Kind::Number, "integer") ? std::optional<FactValue>{found.number} : std::nullopt;
    case FactType::Text:
        return expect(TomlValue::Kind::Text, "string") ? std::optional<FactValue>{found.text} : std::nullopt;
    case FactType::Word:
        break;
    }
    if (!expect(TomlValue::Kind::Text, "string")) {
        return std::nullopt;
    }
    if (std::find(fact.values.begin(), fact.values.end(), found.text) == fact.values.end()) {
        m_problems.atValue(m_owner, packUnknownWord,
                           {name, nearestName(found.text, fact.values), found.text, joined(fact.values)}, found);
        return std::nullopt;
    }
    return FactValue{found.text};
}

} // namespace frontdesk
