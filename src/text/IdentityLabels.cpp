#include "text/IdentityLabels.h"

#include <QCoreApplication>

namespace frontdesk {

namespace {

QString translatedIdentity(const char* text) { return QCoreApplication::translate("IdentityLabels", text); }

} // namespace

QString identityKindLabel(IdentityKind kind)
{
    switch (kind) {
    case IdentityKind::ResidentId:
        return translatedIdentity(QT_TRANSLATE_NOOP("IdentityLabels", "Resident identity card"));
    case IdentityKind::Passport:
        return translatedIdentity(QT_TRANSLATE_NOOP("IdentityLabels", "Passport"));
    case IdentityKind::HongKongMacauPermit:
        return translatedIdentity(QT_TRANSLATE_NOOP("IdentityLabels", "Travel permit of Hong Kong or Macau"));
    case IdentityKind::TaiwanPermit:
        return translatedIdentity(QT_TRANSLATE_NOOP("IdentityLabels", "Travel permit of Taiwan"));
    case IdentityKind::ResidencePermit:
        return translatedIdentity(QT_TRANSLATE_NOOP("IdentityLabels", "Residence permit (Hong Kong, Macau, Taiwan)"));
    case IdentityKind::ForeignPermanentPermit:
        return translatedIdentity(QT_TRANSLATE_NOOP("IdentityLabels", "Foreigner's permanent residence card"));
    }
    return {};
}

QString identityLabel(IdentityKind kind, std::string_view masked)
{
    return identityKindLabel(kind) + QLatin1Char(' ') +
           QString::fromUtf8(masked.data(), static_cast<qsizetype>(masked.size()));
}

} // namespace frontdesk
