#pragma once

#include "base/Executor.h"
#include "base/IdMaker.h"
#include "base/TimeZone.h"
#include "domain/guidance/RuleBooks.h"
#include "domain/setting/UnitSettings.h"
#include "panels/support/ChangeHub.h"
#include "panels/support/DeskLink.h"
#include "panels/support/KeyBindings.h"
#include "panels/support/Theme.h"
#include "rules/Vocabulary.h"
#include "rules/manual/ManualLexicon.h"

#include <functional>

namespace frontdesk {

/// What the pack studio works with; all must outlive the panel and every job that it has handed over.
struct PackPorts {
    /// Changes packs in one transaction; when it went through the desk follows what is active then.
    using Change = std::function<Result<void>(UnitOfWork&, const Actor&)>;

    DeskLink& desk;
    ChangeHub& hub;
    IdMaker& ids;
    const RuleBooks& books;
    const Vocabulary& vocabulary;
    const KeyBindings& keys;
    const Theme& theme;
    const Clock& clock;
    const TimeZone& zone;
    std::function<Executor&()> worker; ///< reads files and checks packs
    Executor& gui;                     ///< the GUI thread
    std::function<UnitSettings()> settings;
    std::function<void(Change, std::function<void(Result<void>)>)> change;
    /// On any thread. @error a broken build
    std::function<Result<ManualLexicon>()> lexicon;
};

} // namespace frontdesk
