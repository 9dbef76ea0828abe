#include "base/TextFinder.h"

#include "base/PinyinMatch.h"
#include "base/Utf8.h"

#include <algorithm>

namespace frontdesk {

namespace {

std::string foldedText(std::string_view text) { return foldCase(toHalfWidth(text)); }

bool isLatinWord(std::string_view word)
{
    return std::all_of(word.begin(), word.end(), [](char letter) { return letter >= 'a' && letter <= 'z'; });
}

} // namespace

std::vector<std::string> TextFinder::wordsIn(std::string_view typed)
{
    std::vector<std::string> words;
    const std::string text = foldedText(typed);
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find(' ', at), text.size());
        if (end > at) {
            words.push_back(text.substr(at, end - at));
        }
        at = end + 1;
    }
    return words;
}

bool TextFinder::holds(std::string_view text, std::string_view word)
{
    return foldedText(text).find(word) != std::string::npos;
}

bool TextFinder::sounds(const std::string& text, std::string_view word)
{
    if (!isLatinWord(word)) {
        return false;
    }
    const PinyinName* const sound = soundOf(text);
    return sound != nullptr && soundsLike(*sound, word);
}

const PinyinName* TextFinder::soundOf(const std::string& text)
{
    if (const auto known = m_sounds.find(text); known != m_sounds.end()) {
        return &known->second;
    }
    if (!m_reader && !m_noReader) {
        if (auto reader = PinyinReader::create()) {
            m_reader.emplace(std::move(*reader));
        } else {
            m_noReader = true;
        }
    }
    return m_noReader ? nullptr : &m_sounds.emplace(text, m_reader->read(text)).first->second;
}

} // namespace frontdesk
