#include "storage/ImageCodec.h"

#include "base/Utf8.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace frontdesk {

namespace {

void appendJsonText(std::string& json, std::string_view text)
{
    if (!isValidUtf8(text)) {
        appendJsonText(json, fromCodePoints(toCodePoints(text)));
        return;
    }
    constexpr std::string_view digits = "0123456789abcdef";
    json += '"';
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            json += '\\';
            json += c;
        } else if (byte < 0x20) {
            json += "\\u00";
            json += digits[byte >> 4U];
            json += digits[byte & 15U];
        } else {
            json += c;
        }
    }
    json += '"';
}

} // namespace

std::string toJson(const RecordImage& image)
{
    std::string json = "{";
    for (const auto& [name, value] : image.fields()) {
        if (json.size() > 1) {
            json += ',';
        }
        appendJsonText(json, name);
        json += ':';
        appendJsonText(json, value);
    }
    return json + '}';
}

std::optional<RecordImage> imageFromJson(std::string_view json)
{
    const QJsonDocument document =
        QJsonDocument::fromJson(QByteArray::fromRawData(json.data(), static_cast<qsizetype>(json.size())));
    if (!document.isObject()) {
        return std::nullopt;
    }
    RecordImage image;
    const QJsonObject fields = document.object();
    for (auto field = fields.constBegin(); field != fields.constEnd(); ++field) {
        if (!field.value().isString()) {
            return std::nullopt;
        }
        image.set(field.key().toStdString(), field.value().toString().toStdString());
    }
    return image;
}

} // namespace frontdesk
