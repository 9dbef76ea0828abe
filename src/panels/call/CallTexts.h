#pragma once

#include "base/TimeZone.h"
#include "domain/call/ListedCall.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace frontdesk {

/// Words of calls that only this panel shows; names of values come from text/Labels.
class CallTexts {
    Q_DECLARE_TR_FUNCTIONS(frontdesk::CallTexts)
public:
    /// What has become of a call, for a chip: words and Theme's state.
    struct Result {
        QString words;
        QString state;
    };
    [[nodiscard]] static Result resultOf(const ListedCall& call);
    [[nodiscard]] static Result resultOf(const Call& call) { return resultOf(ListedCall::of(call)); }
    [[nodiscard]] static QString toCallBack(); ///< the chip's words of a missed call that waits
    [[nodiscard]] static QString toComplete(); ///< the chip's words of a call to complete
    [[nodiscard]] static bool isMissedOpen(const Call& call);

    /// The caller as spoken of, else the number, else "Unknown caller".
    [[nodiscard]] static QString caller(const ListedCall& call);
    [[nodiscard]] static QString caller(const Call& call) { return caller(ListedCall::of(call)); }
    [[nodiscard]] static QString number(const Call& call); ///< as read aloud, may be empty
    /// "2 rings", "4 rings, late", "3 rings, missed": the painted dots in words.
    [[nodiscard]] static QString rings(const ListedCall& call);
    [[nodiscard]] static QString rings(const Call& call) { return rings(ListedCall::of(call)); }
    [[nodiscard]] static QString hold(const CallHold& hold, const TimeZone& zone);
    /// First line of what was written down.
    [[nodiscard]] static QString firstLine(const Call& call);
    /// Everything that the filter looks into, folded for comparing.
    [[nodiscard]] static QString haystack(const Call& call);
};

} // namespace frontdesk
