#include "panels/people/UnclaimedModel.h"

#include "base/TimeZone.h"
#include "text/Format.h"
#include "text/Labels.h"
#include "text/ShownLanguage.h"

#include <QCoreApplication>
#include <QStringList>

namespace frontdesk {

namespace {

QString unclaimedWords(const char* words) { return QCoreApplication::translate("UnclaimedModel", words); }

QString unclaimedWhom(const UnclaimedItem& item)
{
    QStringList parts;
    for (const QString& part : {callerLabel(item.whom, item.title, false), phoneText(item.phone), toQt(item.place)}) {
        if (!part.isEmpty()) {
            parts += part;
        }
    }
    return parts.isEmpty() ? unclaimedWords(QT_TRANSLATE_NOOP("UnclaimedModel", "Not known"))
                           : parts.join(QStringLiteral(" \u00b7 "));
}

} // namespace

UnclaimedModel::UnclaimedModel(const TimeZone& zone, const Clock& clock, QObject* parent)
    : ListModel<UnclaimedItem>(
          {
              {QStringLiteral("at"), [] { return unclaimedWords(QT_TRANSLATE_NOOP("UnclaimedModel", "When")); },
               [&zone, &clock](const UnclaimedItem& item) { return whenText(item.at, zone, clock.now()); }},
              {QStringLiteral("whom"), [] { return unclaimedWords(QT_TRANSLATE_NOOP("UnclaimedModel", "Who")); },
               unclaimedWhom},
              {QStringLiteral("category"), [] { return unclaimedWords(QT_TRANSLATE_NOOP("UnclaimedModel", "About")); },
               [](const UnclaimedItem& item) {
                   if (item.category.empty()) {
                       return QString();
                   }
                   return item.record.kind == RecordKind::Matter ? matterKindLabel(item.category)
                                                                 : categoryLabel(item.category);
               }},
              {QStringLiteral("what"), [] { return unclaimedWords(QT_TRANSLATE_NOOP("UnclaimedModel", "Key points")); },
               [](const UnclaimedItem& item) { return toQt(item.what).simplified(); }},
          },
          [](const UnclaimedItem& item) { return item.record.id; }, parent)
{}

} // namespace frontdesk
