#pragma once

namespace frontdesk {

/// What a key of the desk does, whichever key that is. The window does what concerns the whole desk (lines, panels,
/// guidance) and hands the rest to the panel in front (Panel::act).
enum class DeskAct {
    Help,
    LineKey,
    RingingStopped,
    HoldOrResume,
    Callback,
    Complaint, ///< a ticket out of what is at hand
    NextPromise,
    Emergency, ///< as a line key: it works whatever stands in front
    Roster,
    PracticeCall,
    Save,
    SaveToComplete, ///< Esc: in a panel without that notion, leave what stands in front
    ReadBack,
    WrongNumber,
    CutOff,
    TickNext,
    UntickLast,
    Filter,
    Search,
    Phrases, ///< the library of what the rules in force say
    Notices,
    NewestMissed,
    CounterOpen,   ///< somebody comes to the counter
    CounterReturn, ///< back to whoever waits longest there
    AllCalls,
    ReceptionHistory, ///< visits and things of any day, of the kind whose panel is in front
    Menu,
    Lock,         ///< where it is locked already: sign in
    ChangePerson, ///< without locking first
    Unclaimed,    ///< what was recorded while nobody was signed in
    Panel1, ///< the panels of the navigation by their digit; Panel1 ... Panel13 and Line1 ... Line8 stand in a row
    Panel2,
    Panel3,
    Panel4,
    Panel5,
    Panel6,
    Panel7,
    Panel8,
    Panel9,
    Panel10, ///< Ctrl+0
    Panel11, ///< the settings
    Panel12,
    Panel13, ///< fees
    Line1,
    Line2,
    Line3,
    Line4,
    Line5,
    Line6,
    Line7,
    Line8,
};

/// The n-th of a row of acts: `nth(DeskAct::Line1, 3)` is line 3.
[[nodiscard]] constexpr DeskAct nth(DeskAct first, int number)
{
    return static_cast<DeskAct>(static_cast<int>(first) + number - 1);
}
/// The other way: 1 for the first, more for those after it.
[[nodiscard]] constexpr int numberIn(DeskAct first, DeskAct act)
{
    return static_cast<int>(act) - static_cast<int>(first) + 1;
}

} // namespace frontdesk
