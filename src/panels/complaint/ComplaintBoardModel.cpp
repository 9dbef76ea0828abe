#include "panels/complaint/ComplaintBoardModel.h"

#include "panels/support/ChipDelegate.h"

#include <QCoreApplication>
#include <functional>

namespace frontdesk {

namespace {

QString boardColumn(const char* text) { return QCoreApplication::translate("frontdesk::ComplaintBoardModel", text); }

/// Nought is left out: what is there is to be seen at once.
QString boardCount(int count) { return count > 0 ? QString::number(count) : QString(); }

std::vector<ListColumn<BoardRow>> boardColumns()
{
    return {
        {QStringLiteral("name"),
         [] { return boardColumn(QT_TRANSLATE_NOOP("frontdesk::ComplaintBoardModel", "Whose")); },
         [](const BoardRow& row) { return row.name; }},
        {QStringLiteral("open"),
         [] { return boardColumn(QT_TRANSLATE_NOOP("frontdesk::ComplaintBoardModel", "Open")); },
         [](const BoardRow& row) { return boardCount(row.line.open); }},
        {QStringLiteral("overdue"),
         [] { return boardColumn(QT_TRANSLATE_NOOP("frontdesk::ComplaintBoardModel", "Late")); },
         [](const BoardRow& row) { return boardCount(row.line.overdue); }},
        {QStringLiteral("near"),
         [] { return boardColumn(QT_TRANSLATE_NOOP("frontdesk::ComplaintBoardModel", "At risk")); },
         [](const BoardRow& row) { return boardCount(row.line.near); }},
        {QStringLiteral("silent"),
         [] { return boardColumn(QT_TRANSLATE_NOOP("frontdesk::ComplaintBoardModel", "Silent")); },
         [](const BoardRow& row) { return boardCount(row.line.silent); }},
        {QStringLiteral("follow_up"),
         [] { return boardColumn(QT_TRANSLATE_NOOP("frontdesk::ComplaintBoardModel", "To ask")); },
         [](const BoardRow& row) { return boardCount(row.line.followUp); }},
        {QStringLiteral("returned"),
         [] { return boardColumn(QT_TRANSLATE_NOOP("frontdesk::ComplaintBoardModel", "Back")); },
         [](const BoardRow& row) { return boardCount(row.line.returned); }},
    };
}

} // namespace

ComplaintBoardModel::ComplaintBoardModel(QObject* parent)
    : ListModel<BoardRow>(
          boardColumns(),
          [](const BoardRow& row) { return static_cast<std::int64_t>(std::hash<std::string>{}(row.line.key)); }, parent)
{}

QVariant ComplaintBoardModel::extra(const BoardRow& row, const QString& column, int role) const
{
    if (role == listrole::chip && column == QLatin1String("overdue") && row.line.overdue > 0) {
        return QStringLiteral("late");
    }
    if (role == listrole::chip && column == QLatin1String("near") && row.line.near > 0) {
        return QStringLiteral("near");
    }
    return {};
}

} // namespace frontdesk
