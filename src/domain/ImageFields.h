#pragma once

#include "base/Clock.h"
#include "domain/RecordImage.h"

#include <array>
#include <charconv>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace frontdesk {

/// Writes the members of one group into an image, each under the prefix and its name. Flags that are down and times
/// that are unknown are left out.
class ImageWriter {
public:
    ImageWriter(RecordImage& image, std::string prefix) : m_image(image), m_prefix(std::move(prefix)) {}
    void text(const char* name, std::string_view value) { m_image.set(m_prefix + name, std::string{value}); }
    void number(const char* name, std::int64_t value) { m_image.set(m_prefix + name, std::to_string(value)); }
    void time(const char* name, UtcTime value) { number(name, toMillis(value)); }
    void time(const char* name, const std::optional<UtcTime>& value)
    {
        if (value) {
            time(name, *value);
        }
    }
    void flag(const char* name, bool value)
    {
        if (value) {
            m_image.set(m_prefix + name, "1");
        }
    }

private:
    RecordImage& m_image;
    std::string m_prefix;
};

/// Reads them back. What is missing or no number has its default: a damaged draft still gives a record.
class ImageReader {
public:
    ImageReader(const RecordImage& image, std::string prefix) : m_image(image), m_prefix(std::move(prefix)) {}
    [[nodiscard]] bool has(const char* name) const { return m_image.has(m_prefix + name); }
    [[nodiscard]] std::string text(const char* name) const { return m_image.get(m_prefix + name); }
    [[nodiscard]] std::int64_t number(const char* name, std::int64_t fallback) const
    {
        return wholeNumber(text(name)).value_or(fallback);
    }
    [[nodiscard]] std::optional<UtcTime> time(const char* name) const
    {
        const auto millis = wholeNumber(text(name));
        return millis ? std::optional{utcFromMillis(*millis)} : std::nullopt;
    }
    [[nodiscard]] bool flag(const char* name) const { return text(name) == "1"; }
    template <class Value, std::size_t count>
    [[nodiscard]] Value word(const char* name, const std::array<std::pair<Value, std::string_view>, count>& names) const
    {
        const std::string found = text(name);
        for (const auto& [value, known] : names) {
            if (found == known) {
                return value;
            }
        }
        return names.front().first;
    }

private:
    static std::optional<std::int64_t> wholeNumber(const std::string& text)
    {
        std::int64_t value = 0;
        const auto [end, status] = std::from_chars(text.data(), text.data() + text.size(), value);
        if (text.empty() || status != std::errc{} || end != text.data() + text.size()) {
            return std::nullopt;
        }
        return value;
    }

    const RecordImage& m_image;
    std::string m_prefix;
};

} // namespace frontdesk
