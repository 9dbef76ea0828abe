#pragma once

#include "base/Result.h"
#include "rules/manual/WordFinder.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace frontdesk {

/// What a word of a manual tells the importer. Each has its words in resources/manual-lexicon.toml.
enum class Cue : std::uint8_t {
    Say,          ///< what follows is said aloud
    Use,          ///< "use": said aloud when quoted words that sound like speech follow
    Forbid,       ///< not to be done
    Must,         ///< to be done
    Order,        ///< to be done, in words that nobody says to a customer
    Condition,    ///< begins a condition: "if", "when"
    ConditionEnd, ///< ends one: "at the time of", "after"
    Continue,     ///< joins to what stands before
    Record,       ///< write down
    Ask,          ///< find out from the other side
    Act,          ///< a step of work at the desk
    Report,       ///< tell a superior
    Courtesy,     ///< something said whose words are left to the clerk: apologise, thank
    Prepare,      ///< have ready
    Ready,        ///< beside a label: a list of things to look at
    Follow,       ///< again and again until done
    Most,         ///< before a number: an upper limit
    Within,       ///< behind a number: an upper limit
    Least,        ///< a lower limit
    Beyond,       ///< more than: a limit where it is forbidden, else a condition
    Before,       ///< so much time before
    After,        ///< so much time after
    Remind,       ///< notify, remind
    Promise,      ///< keep time where no number is named
    Speech,       ///< sounds like something said to a customer
    NotSpeech,    ///< after a quote: a term, no speech
    PhraseLabel,  ///< ends the label of a list of phrases
    ForbidLabel,  ///< in the label of a list of words not to say
    EmptyLabel,   ///< a label without meaning: "requirement"
    Male,
    Female,
    Duty,            ///< fines, ranks, duties of the post: for training only
    Conduct,         ///< bearing, tone, attitude
    Look,            ///< grooming
    Mask,            ///< a word that only hides shorter ones in it
    Evening,         ///< before an hour: in the afternoon or evening
    Morning,         ///< before an hour: in the morning
    Hour,            ///< after the number of an hour
    OnlyThen,        ///< at no other time than the one that is named
    Quiet,           ///< not to call or come
    Either,          ///< between two alternatives, and behind the last
    Choice,          ///< between two alternatives only
    Furniture,       ///< of a web page
    BeginsFurniture, ///< at the beginning of a line: of a web page
    Ends,            ///< a line that ends the manual: related articles and the like
    MayEnd,          ///< does where words of a web page follow
    Heading,         ///< a chapter that often stands alone
    Clerk,           ///< before a colon in a dialogue: what follows is said at the desk
    OtherSide,       ///< before a colon in a dialogue: what follows is said to the desk
    Direct,          ///< stands in words that are said, hardly ever in words about them: "you"
    Count
};

/// A unit of a number. Factor: how much it is in the smallest unit of its dimension.
struct ManualUnit {
    std::string name;      ///< rings, seconds, minutes, hours, days, workdays, times, people, mm …
    std::string dimension; ///< rings, time, days, times, people, length, none
    std::int64_t factor = 1;
    std::vector<std::uint32_t> needs = {}; ///< one of these words must be near
    std::vector<std::uint32_t> bells = {}; ///< words just before a number of times that make it this unit
    bool half = false;                     ///< "and a half" is part of the word
};

/// A kind of record that times are set for.
struct ManualRecord {
    std::string name; ///< complaint, repair …
    std::string at;   ///< the moment at which its clocks start; empty: none
};

/// A limit's name, and what must stand in its clause.
struct ManualLimit {
    std::string what;
    std::string unit;
    std::string dimension;
    std::int64_t factor = 1;
    std::int64_t rank = 0;                              ///< of limits whose words are all there, the highest counts
    std::vector<std::vector<std::uint32_t>> words = {}; ///< one of these sets must stand in the clause; none: always
    std::string topic = {};                             ///< outside of it the limit is another one …
    std::string elsewhere = {};                         ///< … of this name, where nothing tells that it is this one
    std::vector<std::vector<std::uint32_t>> sure = {};  ///< sets that tell so
    bool needsBound = true;                             ///< a number without "at most" and the like is none
    bool fixed = false;  ///< always in its own unit; others stay in the unit that was said
    std::string at = {}; ///< the moment of such a limit, wherever it stands
};

struct ManualField {
    std::string name;
    std::vector<std::pair<std::string, std::string>> as = {}; ///< by topic or moment: the more special name
    bool weak = false;     ///< an everyday word: counts among other fields, or just behind its verb
    bool vague = false;    ///< weak, and an owner before it does not make it stronger
    bool fallback = false; ///< counts where there is no other
    bool person = false;   ///< whoever is told something is no field
    bool anywhere = false; ///< in a list it does not tell where its clause belongs: everybody leaves a number
    bool asked = false;    ///< stands in a question that is asked aloud
};

/// A set of words that together point to a moment.
struct MomentCue {
    std::uint32_t moment = 0;
    std::uint32_t weight = 0;
    std::vector<std::uint32_t> words = {};
    std::vector<std::uint32_t> without = {};
    bool heading = false; ///< to be looked for in headings only
};

struct ManualMoment {
    std::string name;
    std::string spoken = {}; ///< the moment of words that are said at it; empty: the same
    std::uint32_t topic = 0;
};

struct ManualTopic {
    std::string name;   ///< calls, grooming, sale …
    std::string panel;  ///< calls, visitors, shift, complaints, arrears, items, phrases, packs
    std::string moment; ///< where nothing more is known
    bool said = false;  ///< words that a label names after it are prompts and no list to learn
};

struct ManualAdvice {
    std::string advice; ///< not_recommended, rephrase, legacy
    std::vector<std::vector<std::uint32_t>> words = {};
    bool saidOnly = false; ///< only in words that are said
};

/// What a draft pack says about itself, and what it knows besides the manual.
struct DraftWords {
    std::string title;
    std::string looks; ///< title of lists of looks
    std::string training;
    std::string risky;
    std::string unsure;
    std::string conflict;
    std::string twice;
    std::string later;
    std::string known;
    std::string calendar;  ///< whose hours count as working time
    std::string sameDay;   ///< the span that stands for "on the same day"
    std::string asSameDay; ///< why it does
    std::string noCalendar;
    std::string noRecord;
    std::string noTime;
    std::string special;
    std::vector<std::pair<std::string, std::string>> past = {}; ///< limit, moment
    struct Alias {
        std::string moment;
        std::string at;
        std::string fact;
    };
    std::vector<Alias> aliases = {};
    struct Reminder {
        std::string moment;
        std::string kind; ///< of the ladder
        std::vector<std::string> words = {};
        std::string otherwise; ///< the kind where one of the words stands
    };
    std::vector<Reminder> reminders = {};
    struct Channel {
        std::string name;
        std::vector<std::string> words = {};
    };
    std::vector<Channel> channels = {};
};

/// What one word means.
struct WordMeaning {
    std::uint64_t cues = 0;
    std::int32_t field = -1;
    std::int32_t unit = -1;
    std::int32_t record = -1;
    std::int32_t time = -1;
    std::int32_t severity = -1;
    bool weakRecord = false; ///< counts where no other record is named
    bool sameDay = false;
    std::vector<std::uint32_t> topics = {};        ///< in running text
    std::vector<std::uint32_t> headingTopics = {}; ///< in a heading
    std::vector<std::uint32_t> moments = {};       ///< indexes of MomentCue of which it is the first word
    std::vector<std::pair<std::string, std::string>> facts = {};
    [[nodiscard]] bool is(Cue cue) const { return (cues >> static_cast<unsigned>(cue) & 1U) != 0; }
};

/// The words by which the importer knows what a clause is, read from resources/manual-lexicon.toml: moments, units,
/// record verbs, field nouns, page furniture … Immutable; every thread.
class ManualLexicon {
public:
    /// @error pack.syntax, and pack.invalid with every problem and its place
    [[nodiscard]] static Result<ManualLexicon> read(std::string_view toml, const std::string& fileName);

    WordFinder finder;
    std::vector<WordMeaning> meanings; ///< by word
    std::vector<ManualUnit> units;
    std::vector<ManualLimit> limits;
    std::vector<ManualRecord> records;
    std::vector<std::string> times;      ///< of clocks: response, arrival …
    std::vector<std::string> severities; ///< minor, normal, serious, urgent; special
    std::vector<ManualField> fields;
    std::vector<ManualMoment> moments;
    std::vector<MomentCue> momentCues;
    std::vector<ManualTopic> topics;
    std::vector<ManualAdvice> advices;
    std::u32string digits; ///< zero to nine
    std::u32string twos;   ///< other ways to write two
    std::u32string tens;   ///< ten, hundred, thousand
    char32_t half = 0;
    char32_t quarter = 0;                ///< of an hour
    std::u32string measure;              ///< words between number and unit that mean nothing
    std::u32string rangeMarks;           ///< between the ends of a range
    std::u32string ordinal;              ///< before a number that counts, as in "the third"
    std::u32string chapters;             ///< after an ordinal number: chapter, step, article
    std::vector<std::u32string> steps;   ///< before the number of a step
    char32_t every = 0;                  ///< before a unit: a frequency
    char32_t page = 0;                   ///< after the number of a page
    std::vector<std::u32string> garbled; ///< what texts look like that were decoded wrongly
    std::u32string bullets;
    std::u32string placeholders;               ///< stand for a name: x * …
    std::vector<std::u32string> organisations; ///< how names of companies and estates end
    std::vector<std::u32string> notOrganisations;
    std::u32string surnames;
    std::vector<std::u32string> titles;                              ///< forms of address
    std::vector<std::u32string> titleJoins;                          ///< between forms of address to choose from
    std::vector<std::u32string> nameStarts;                          ///< words behind which a name begins
    std::vector<std::u32string> nameEnds;                            ///< words before which it ends
    std::vector<std::u32string> iAm;                                 ///< words behind which the speaker's name stands
    std::u32string floors;                                           ///< behind the number of a floor
    std::vector<std::pair<std::u32string, std::u32string>> variants; ///< other ways to write a word, as long as it
    DraftWords draft;
    std::string quietFrom;
    std::string quietTo;

    [[nodiscard]] std::optional<std::uint32_t> momentNamed(std::string_view name) const;
    [[nodiscard]] std::optional<std::uint32_t> topicNamed(std::string_view name) const;
};

/// The cue's name in the file.
[[nodiscard]] std::string_view nameOf(Cue cue);

} // namespace frontdesk
