#include "text/ShownLanguage.h"

#include <QCoreApplication>

namespace frontdesk {

Language shownLanguage()
{
    //: The code of the language itself. Translate with "zh" into Chinese.
    return QCoreApplication::translate("ShownLanguage", "en") == QLatin1String("zh") ? Language::Chinese
                                                                                     : Language::English;
}

QString shown(const LocalText& text) { return toQt(text.in(shownLanguage())); }

} // namespace frontdesk
