#pragma once

#include "domain/desk/SearchHits.h"

#include <QString>

namespace frontdesk {

/// What people read of a SearchHit, in the language of the screen.
class HitText {
public:
    /// The group that a kind of record stands in: "Calls", "Promises".
    [[nodiscard]] static QString group(RecordKind kind);
    /// The person as spoken of, else the number, else what it is.
    [[nodiscard]] static QString title(const SearchHit& hit, bool showNumbers);
    /// "To call back", "Open": what has become of it.
    [[nodiscard]] static QString state(const SearchHit& hit);
    /// Theme's state for it: plain, ok, near, late.
    [[nodiscard]] static QString mood(const SearchHit& hit);
    /// The number as read aloud, or with its middle hidden; may be empty.
    [[nodiscard]] static QString phone(const SearchHit& hit, bool showNumbers);
};

} // namespace frontdesk
