#include "app/DeskKeys.h"

#include <QCoreApplication>

namespace frontdesk {

const std::vector<DeskKey>& deskKeys()
{
    using Act = DeskKey::Act;
    static const std::vector<DeskKey> keys = [] {
        std::vector<DeskKey> all{
            {Act::LineKey, {Qt::Key_F2}, QT_TRANSLATE_NOOP("DeskKeys", "It rings / answer / hang up")},
            {Act::RingingStopped,
             {Qt::SHIFT | Qt::Key_F2},
             QT_TRANSLATE_NOOP("DeskKeys", "It stopped ringing: missed")},
            {Act::HoldOrResume, {Qt::Key_F3}, QT_TRANSLATE_NOOP("DeskKeys", "Hold / take up again")},
            {Act::Callback, {Qt::Key_F6}, QT_TRANSLATE_NOOP("DeskKeys", "Promise to call back")},
            {Act::ReadBack, {Qt::CTRL | Qt::Key_R}, QT_TRANSLATE_NOOP("DeskKeys", "Read back and confirmed")},
            {Act::Save, {Qt::CTRL | Qt::Key_Return}, QT_TRANSLATE_NOOP("DeskKeys", "Save")},
            {Act::SaveToComplete, {Qt::Key_Escape}, QT_TRANSLATE_NOOP("DeskKeys", "Save to complete later")},
            {Act::WrongNumber, {Qt::CTRL | Qt::Key_W}, QT_TRANSLATE_NOOP("DeskKeys", "Wrong number: end and save")},
            {Act::CutOff, {Qt::CTRL | Qt::Key_D}, QT_TRANSLATE_NOOP("DeskKeys", "The call was cut off")},
            {Act::TickNext, {Qt::CTRL | Qt::Key_T}, QT_TRANSLATE_NOOP("DeskKeys", "Tick the next step")},
            {Act::UntickLast,
             {Qt::CTRL | Qt::SHIFT | Qt::Key_T},
             QT_TRANSLATE_NOOP("DeskKeys", "Take the last tick back")},
            {Act::NextPromise, {Qt::Key_F9}, QT_TRANSLATE_NOOP("DeskKeys", "Next promise that is due")},
            {Act::NewestMissed, {Qt::CTRL | Qt::Key_M}, QT_TRANSLATE_NOOP("DeskKeys", "Missed calls")},
            {Act::Filter, {Qt::CTRL | Qt::Key_F}, QT_TRANSLATE_NOOP("DeskKeys", "Find in today's calls")},
            {Act::CallsPanel, {Qt::CTRL | Qt::Key_1}, QT_TRANSLATE_NOOP("DeskKeys", "Calls")},
            {Act::AllCalls, {Qt::CTRL | Qt::Key_H}, QT_TRANSLATE_NOOP("DeskKeys", "All calls, of every day")},
            {Act::PracticeCall, {Qt::Key_F12}, QT_TRANSLATE_NOOP("DeskKeys", "Practice call on a simulated line")},
            {Act::Menu, {Qt::Key_F10}, QT_TRANSLATE_NOOP("DeskKeys", "Menu: language, look, text size, lines")},
            {Act::Help, {Qt::Key_F1}, QT_TRANSLATE_NOOP("DeskKeys", "All keys")},
        };
        for (int line = 1; line <= 8; ++line) {
            all.push_back({static_cast<Act>(static_cast<int>(Act::Line1) + line - 1),
                           {Qt::CTRL | Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + line)},
                           QT_TRANSLATE_NOOP("DeskKeys", "The same as F2, on that line")});
        }
        return all;
    }();
    return keys;
}

QString deskKeyWhat(const DeskKey& key) { return QCoreApplication::translate("DeskKeys", key.what); }

std::vector<std::pair<QString, QString>> deskKeyNotes()
{
    return {
        {QStringLiteral("Alt+1 \u2026 Alt+0"), QCoreApplication::translate("DeskKeys", "What the call is about")},
        {QStringLiteral("Alt+M / Alt+W"), QCoreApplication::translate("DeskKeys", "Mr / Ms")},
        {QStringLiteral("Alt+X"), QCoreApplication::translate("DeskKeys", "The caller would rather not give a name")},
        {QStringLiteral("Ctrl+E"), QCoreApplication::translate("DeskKeys", "Correct or complete the call in front")},
        {QStringLiteral("Alt+U"), QCoreApplication::translate("DeskKeys", "Undo what the line above offers to undo")},
        {QStringLiteral("Tab / Shift+Tab"), QCoreApplication::translate("DeskKeys", "Next / previous field")},
        {QStringLiteral("Enter"), QCoreApplication::translate("DeskKeys", "In a list: open")},
        {QStringLiteral("Ctrl+G"), QCoreApplication::translate("DeskKeys", "In all calls: go to a day")},
        {QStringLiteral("B"), QCoreApplication::translate("DeskKeys", "On a missed call in the list: called back")},
    };
}

} // namespace frontdesk
