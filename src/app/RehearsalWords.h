#pragma once

#include "app/RehearsalStage.h"
#include "rules/Vocabulary.h"

#include <QCoreApplication>
#include <QString>

namespace frontdesk {

class KeyBindings;

/// What the bar above a rehearsed desk says about a step, in the language of the screen. Pure.
class RehearsalWords {
    Q_DECLARE_TR_FUNCTIONS(frontdesk::RehearsalWords)
public:
    /// Both must outlive it.
    RehearsalWords(const Vocabulary& vocabulary, const KeyBindings& keys) : m_vocabulary(vocabulary), m_keys(keys) {}

    /// The moment and what is known then; of a later step what is known anew. @param before null for the first step
    [[nodiscard]] QString happens(const ScenarioStep& step, const ScenarioStep* before) const;
    /// What the desk is to do for it to come about; empty where it comes by itself.
    [[nodiscard]] QString todo(const ScenarioStep& step, RehearsalStage::Place place, bool reached) const;

private:
    [[nodiscard]] QString factWords(const std::string& name, const FactValue& value) const;

    const Vocabulary& m_vocabulary;
    const KeyBindings& m_keys;
};

} // namespace frontdesk
