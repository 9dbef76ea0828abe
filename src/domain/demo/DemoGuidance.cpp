#include "domain/demo/DemoGuidance.h"

#include "domain/call/CallStage.h"
#include "rules/Engine.h"

namespace frontdesk {

namespace {

/// What a session needs to know of guidance: the log holds keys alone.
Guidance keysOf(const Guidance& shown)
{
    Guidance keys;
    keys.moment = shown.moment;
    for (const GuidancePrompt& prompt : shown.prompts) {
        GuidancePrompt bare;
        bare.key = prompt.key;
        bare.once = prompt.once;
        bare.cooldownSeconds = prompt.cooldownSeconds;
        keys.prompts.push_back(std::move(bare));
    }
    for (const GuidanceStep& step : shown.steps) {
        GuidanceStep bare;
        bare.key = step.key;
        keys.steps.push_back(std::move(bare));
    }
    return keys;
}

} // namespace

GuidanceSession DemoGuidance::sessionOf(const CallToSave& call, DemoRandom& random)
{
    GuidanceSession session{m_book.name()};
    const CallSnapshot& live = call.live;
    const auto show = [&](std::string_view moment, UtcTime when) {
        const Guidance& keys = at(moment, call);
        static_cast<void>(session.filter(keys, SteadyTime{when - live.rangAt}, when));
        if (moment != moment::callRinging) {
            for (const GuidanceStep& step : keys.steps) {
                if (random.oneIn(3)) {
                    session.tick(step.key, when);
                }
            }
        }
    };
    show(moment::callRinging, live.rangAt);
    if (live.answeredAt) {
        const Milliseconds talked{live.talkedMillis};
        show(moment::callAnswered, *live.answeredAt);
        show(moment::callInProgress, *live.answeredAt + talked / 3);
        show(moment::callClosing, *live.answeredAt + talked * 9 / 10);
    } else {
        show(moment::callMissed, *live.endedAt);
    }
    return session;
}

const Guidance& DemoGuidance::at(std::string_view moment, const CallToSave& call)
{
    const int hour = m_zone.localTime(call.live.rangAt).hour();
    const auto [known, isNew] = m_known.try_emplace(Key{moment, call.form.category, call.live.late, hour});
    if (isNew) {
        Facts facts;
        facts.set("role", m_role).set("line_kind", call.live.lineKind).set("hour", hour).set("late", call.live.late);
        facts.set("rings", call.live.late ? 4 : 2);
        if (!call.form.category.empty()) {
            facts.set("category", call.form.category);
        }
        known->second = keysOf(Engine::guidance(m_book, moment, facts));
    }
    return known->second;
}

} // namespace frontdesk
