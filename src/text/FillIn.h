#pragma once

#include <QString>
#include <cstddef>
#include <functional>

namespace frontdesk {

/// Fills the places %1 to %9 of a translated text, all in one pass: a "%2" inside an argument stays what it is.
/// @param argument gives the text for a place, counted from 1; empty where there is none
[[nodiscard]] QString filledIn(const QString& text, const std::function<QString(std::size_t place)>& argument);

} // namespace frontdesk
