#include "panels/support/DeskKeys.h"

#include <QCoreApplication>
#include <array>
#include <utility>

namespace frontdesk {

namespace {

QList<QKeySequence> onPad(Qt::Key key) { return {QKeySequence(QKeyCombination(Qt::KeypadModifier, key))}; }

/// The hand that does not hold the receiver lies on the number pad: digits are the lines, Enter is the line key.
std::vector<DeskKey> actsOfTheCall()
{
    return {
        {DeskAct::LineKey,
         "line_key",
         {Qt::Key_F2},
         QT_TRANSLATE_NOOP("DeskKeys", "It rings / answer / hang up"),
         onPad(Qt::Key_Enter)},
        {DeskAct::RingingStopped,
         "ringing_stopped",
         {Qt::SHIFT | Qt::Key_F2},
         QT_TRANSLATE_NOOP("DeskKeys", "It stopped ringing: missed")},
        {DeskAct::Emergency,
         "emergency",
         {Qt::Key_F8},
         QT_TRANSLATE_NOOP("DeskKeys", "Emergency: answer, kind, place, whom to tell")},
        {DeskAct::HoldOrResume,
         "hold",
         {Qt::Key_F3},
         QT_TRANSLATE_NOOP("DeskKeys", "Hold / take up again"),
         onPad(Qt::Key_Plus)},
        {DeskAct::Callback,
         "callback",
         {Qt::Key_F6},
         QT_TRANSLATE_NOOP("DeskKeys", "Promise to call back"),
         onPad(Qt::Key_Minus)},
        {DeskAct::Complaint,
         "complaint",
         {Qt::Key_F7},
         QT_TRANSLATE_NOOP("DeskKeys", "A complaint: a ticket out of what is at hand")},
        {DeskAct::ReadBack,
         "read_back",
         {Qt::CTRL | Qt::Key_R},
         QT_TRANSLATE_NOOP("DeskKeys", "Read back and confirmed"),
         onPad(Qt::Key_Period)},
        {DeskAct::Save, "save", {Qt::CTRL | Qt::Key_Return}, QT_TRANSLATE_NOOP("DeskKeys", "Save"), onPad(Qt::Key_0)},
        {DeskAct::SaveToComplete,
         "save_to_complete",
         {Qt::Key_Escape},
         QT_TRANSLATE_NOOP("DeskKeys", "Save to complete later"),
         onPad(Qt::Key_Asterisk)},
        {DeskAct::WrongNumber,
         "wrong_number",
         {Qt::CTRL | Qt::Key_W},
         QT_TRANSLATE_NOOP("DeskKeys", "Wrong number: end and save")},
        {DeskAct::CutOff, "cut_off", {Qt::CTRL | Qt::Key_D}, QT_TRANSLATE_NOOP("DeskKeys", "The call was cut off")},
    };
}

std::vector<DeskKey> actsOfTheDesk()
{
    return {
        {DeskAct::TickNext,
         "tick_next",
         {Qt::CTRL | Qt::Key_T},
         QT_TRANSLATE_NOOP("DeskKeys", "Tick the next step"),
         onPad(Qt::Key_Slash)},
        {DeskAct::UntickLast,
         "untick_last",
         {Qt::CTRL | Qt::SHIFT | Qt::Key_T},
         QT_TRANSLATE_NOOP("DeskKeys", "Take the last tick back")},
        {DeskAct::NextPromise,
         "next_promise",
         {Qt::Key_F9},
         QT_TRANSLATE_NOOP("DeskKeys", "Next promise that is due"),
         onPad(Qt::Key_9)},
        {DeskAct::NewestMissed, "missed", {Qt::CTRL | Qt::Key_M}, QT_TRANSLATE_NOOP("DeskKeys", "Missed calls")},
        // The function keys that are left are kept for transfer and message.
        {DeskAct::CounterOpen,
         "counter_open",
         {Qt::CTRL | Qt::Key_J},
         QT_TRANSLATE_NOOP("DeskKeys", "Somebody comes to the counter")},
        {DeskAct::CounterReturn,
         "counter_return",
         {Qt::CTRL | Qt::Key_B},
         QT_TRANSLATE_NOOP("DeskKeys", "Back to whoever waits longest at the counter")},
        // O as in "on duty"; no text field takes it.
        {DeskAct::Roster, "roster", {Qt::CTRL | Qt::Key_O}, QT_TRANSLATE_NOOP("DeskKeys", "Who is on duty today")},
        {DeskAct::AllCalls,
         "all_calls",
         {Qt::CTRL | Qt::Key_H},
         QT_TRANSLATE_NOOP("DeskKeys", "All calls, of every day")},
        {DeskAct::ReceptionHistory,
         "reception_history",
         {Qt::CTRL | Qt::SHIFT | Qt::Key_H},
         QT_TRANSLATE_NOOP("DeskKeys", "Visitors and things of any day")},
        {DeskAct::Search,
         "search",
         {Qt::CTRL | Qt::Key_K},
         QT_TRANSLATE_NOOP("DeskKeys", "Search everything recorded")},
        {DeskAct::Phrases,
         "phrases",
         {Qt::CTRL | Qt::Key_P},
         QT_TRANSLATE_NOOP("DeskKeys", "Phrases: what to say, and what not")},
        {DeskAct::Filter, "filter", {Qt::CTRL | Qt::Key_F}, QT_TRANSLATE_NOOP("DeskKeys", "Find in the list in front")},
        {DeskAct::Notices, "notices", {Qt::Key_F11}, QT_TRANSLATE_NOOP("DeskKeys", "Notices that wait")},
        {DeskAct::PracticeCall,
         "practice",
         {Qt::Key_F12},
         QT_TRANSLATE_NOOP("DeskKeys", "Practice call on a simulated line")},
        {DeskAct::Lock, "lock", {Qt::CTRL | Qt::Key_L}, QT_TRANSLATE_NOOP("DeskKeys", "Lock the desk / sign in")},
        {DeskAct::ChangePerson,
         "change_person",
         {Qt::CTRL | Qt::SHIFT | Qt::Key_L},
         QT_TRANSLATE_NOOP("DeskKeys", "Change of person: letters of the name, Enter, PIN, Enter")},
        {DeskAct::Unclaimed,
         "unclaimed",
         {Qt::CTRL | Qt::Key_I},
         QT_TRANSLATE_NOOP("DeskKeys", "Unclaimed: take what you recorded yourself")},
        {DeskAct::Menu, "menu", {Qt::Key_F10}, QT_TRANSLATE_NOOP("DeskKeys", "Menu: language, look, text size")},
        {DeskAct::Help, "help", {Qt::Key_F1}, QT_TRANSLATE_NOOP("DeskKeys", "All keys")},
    };
}

constexpr const char* panelWords[] = {"panel_1", "panel_2", "panel_3", "panel_4", "panel_5",
                                      "panel_6", "panel_7", "panel_8", "panel_9", "panel_10"};
/// The panels behind the ten digits: the comma is where other programs have their settings.
constexpr std::array furtherPanels{
    std::pair{"panel_11", QKeyCombination(Qt::ControlModifier, Qt::Key_Comma)},
    std::pair{"panel_12", QKeyCombination(Qt::ControlModifier | Qt::ShiftModifier, Qt::Key_Y)},
    std::pair{"panel_13", QKeyCombination(Qt::ControlModifier | Qt::ShiftModifier, Qt::Key_F)},
};
constexpr const char* lineWords[] = {"line_1", "line_2", "line_3", "line_4", "line_5", "line_6", "line_7", "line_8"};

Qt::Key digitKey(int digit) { return static_cast<Qt::Key>(Qt::Key_0 + digit); }

QKeySequence altKey(Qt::Key key) { return QKeySequence(QKeyCombination(Qt::AltModifier, key)); }

} // namespace

const std::vector<DeskKey>& deskKeys()
{
    static const std::vector<DeskKey> keys = [] {
        std::vector<DeskKey> all = actsOfTheCall();
        for (const DeskKey& key : actsOfTheDesk()) {
            all.push_back(key);
        }
        int digit = 0;
        for (const char* const word : panelWords) {
            ++digit;
            all.push_back({nth(DeskAct::Panel1, digit), word, {Qt::CTRL | digitKey(digit % 10)}, ""});
        }
        for (const auto& [word, key] : furtherPanels) {
            ++digit;
            all.push_back({nth(DeskAct::Panel1, digit), word, {key}, ""});
        }
        int line = 0;
        for (const char* const word : lineWords) {
            ++line;
            all.push_back({nth(DeskAct::Line1, line),
                           word,
                           {Qt::CTRL | Qt::ALT | digitKey(line)},
                           QT_TRANSLATE_NOOP("DeskKeys", "Line %1: it rings / answer / hang up"),
                           onPad(digitKey(line))});
        }
        return all;
    }();
    return keys;
}

QString deskKeyWhat(const DeskKey& key)
{
    const QString what = *key.what == '\0' ? QString() : QCoreApplication::translate("DeskKeys", key.what);
    return key.act >= DeskAct::Line1 && key.act <= DeskAct::Line8 ? what.arg(numberIn(DeskAct::Line1, key.act)) : what;
}

std::vector<std::pair<QString, QString>> deskKeyNotes()
{
    return {
        {QStringLiteral("Alt+1 \u2026 Alt+0"), QCoreApplication::translate("DeskKeys", "What the call is about")},
        {QStringLiteral("1 \u2026 8"),
         QCoreApplication::translate("DeskKeys", "What somebody at the counter comes for, right after opening")},
        {QStringLiteral("Alt+M / Alt+W"), QCoreApplication::translate("DeskKeys", "Mr / Ms")},
        {QStringLiteral("Alt+X"), QCoreApplication::translate("DeskKeys", "The caller would rather not give a name")},
        {QStringLiteral("Alt+Y / Alt+N"),
         QCoreApplication::translate("DeskKeys", "The caller is / is not the one the card asks about")},
        {QStringLiteral("Ctrl+E"), QCoreApplication::translate("DeskKeys", "Correct or complete the call in front")},
        {QStringLiteral("Alt+U"), QCoreApplication::translate("DeskKeys", "Undo what the line above offers to undo")},
        {QStringLiteral("Tab / Shift+Tab"), QCoreApplication::translate("DeskKeys", "Next / previous field")},
        {QStringLiteral("Enter"), QCoreApplication::translate("DeskKeys", "In a list: open")},
        {QStringLiteral("Ctrl+G"), QCoreApplication::translate("DeskKeys", "In all calls: go to a day")},
        {QStringLiteral("B"), QCoreApplication::translate("DeskKeys", "On a missed call in the list: called back")},
    };
}

bool isFieldKey(const QKeySequence& key)
{
    static const QList<QKeySequence> ours = [] {
        QList<QKeySequence> all{altKey(Qt::Key_A),
                                altKey(Qt::Key_B),
                                altKey(Qt::Key_C),
                                altKey(Qt::Key_D),
                                altKey(Qt::Key_E),
                                altKey(Qt::Key_F),
                                altKey(Qt::Key_H),
                                altKey(Qt::Key_J),
                                altKey(Qt::Key_K),
                                altKey(Qt::Key_L),
                                altKey(Qt::Key_O),
                                altKey(Qt::Key_Q),
                                altKey(Qt::Key_S),
                                altKey(Qt::Key_V),
                                altKey(Qt::Key_Z),
                                altKey(Qt::Key_G),
                                altKey(Qt::Key_I),
                                altKey(Qt::Key_P),
                                altKey(Qt::Key_R),
                                altKey(Qt::Key_T),
                                altKey(Qt::Key_End),
                                altKey(Qt::Key_Delete),
                                altKey(Qt::Key_M),
                                altKey(Qt::Key_W),
                                altKey(Qt::Key_X),
                                altKey(Qt::Key_Y),
                                altKey(Qt::Key_N),
                                altKey(Qt::Key_U),
                                QKeySequence(Qt::CTRL | Qt::Key_E),
                                QKeySequence(Qt::CTRL | Qt::Key_G),
                                QKeySequence(Qt::CTRL | Qt::Key_N),
                                QKeySequence(Qt::CTRL | Qt::Key_Space),
                                QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N),
                                QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_N),
                                QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)};
        for (int digit = 0; digit <= 9; ++digit) {
            all.append(altKey(digitKey(digit)));
        }
        for (const QKeySequence::StandardKey edit :
             {QKeySequence::Copy, QKeySequence::Cut, QKeySequence::Paste, QKeySequence::SelectAll, QKeySequence::Undo,
              QKeySequence::Redo, QKeySequence::DeleteStartOfWord, QKeySequence::DeleteEndOfWord}) {
            all.append(QKeySequence::keyBindings(edit));
        }
        return all;
    }();
    return ours.contains(key);
}

QString keyText(const QKeySequence& key)
{
    // As engraved on the keyboard, in every language: Qt would translate some of them.
    QString text = key.toString(QKeySequence::PortableText);
    if (key.count() == 1 && key[0].keyboardModifiers().testFlag(Qt::KeypadModifier)) {
        const QKeyCombination plain(key[0].keyboardModifiers() & ~Qt::KeypadModifier, key[0].key());
        //: A key of the number pad: %1 is 5, +, Enter
        text = QCoreApplication::translate("DeskKeys", "Pad %1")
                   .arg(QKeySequence(plain).toString(QKeySequence::PortableText));
    }
    return text.replace(QLatin1String("Return"), QLatin1String("Enter"));
}

} // namespace frontdesk
