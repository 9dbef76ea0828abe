#include "domain/arrears/FeeLetterPaper.h"

#include "base/Utf8.h"
#include "domain/ImageFields.h"
#include "domain/arrears/FeeLetterErrors.h"
#include "rules/Engine.h"

#include <algorithm>

namespace frontdesk {
namespace {

Money sumOfRests(const std::vector<FeeItem>& items)
{
    Money sum;
    for (const FeeItem& item : items) {
        sum = sum.plus(item.rest()).value_or(sum);
    }
    return sum;
}

/// What is owed, for a message: kind, time and amount of each.
std::string rowsInLine(const std::vector<FeeItem>& items, Language language)
{
    std::string line;
    for (const FeeItem& item : items) {
        line += line.empty() ? "" : language == Language::Chinese ? "\xE3\x80\x81" : ", ";
        line += item.kind + (item.period.empty() ? "" : " " + item.period) + ' ' + item.rest().toYuan();
    }
    return line;
}

} // namespace

RecordImage FeeLetterPaper::image() const
{
    RecordImage image;
    ImageWriter to{image, ""};
    to.text("title", title);
    to.text("payer", payer);
    to.text("place", place);
    to.number("total", total.fen());
    to.number("paragraphs", static_cast<std::int64_t>(paragraphs.size()));
    for (std::size_t at = 0; at < paragraphs.size(); ++at) {
        image.set("paragraph." + std::to_string(at), paragraphs[at]);
    }
    to.number("rows", static_cast<std::int64_t>(rows.size()));
    for (std::size_t at = 0; at < rows.size(); ++at) {
        ImageWriter row{image, "row." + std::to_string(at) + '.'};
        row.text("kind", rows[at].kind);
        row.text("period", rows[at].period);
        row.text("due", toIso(rows[at].due));
        row.number("amount", rows[at].amount.fen());
        row.number("rest", rows[at].rest.fen());
    }
    return image;
}

FeeLetterPaper FeeLetterPaper::readFrom(const RecordImage& image)
{
    const ImageReader from{image, ""};
    FeeLetterPaper paper{.title = from.text("title"),
                         .total = Money::fromFen(from.number("total", 0)),
                         .payer = from.text("payer"),
                         .place = from.text("place")};
    for (std::int64_t at = 0; image.has("paragraph." + std::to_string(at)); ++at) {
        paper.paragraphs.push_back(image.get("paragraph." + std::to_string(at)));
    }
    for (std::int64_t at = 0; image.has("row." + std::to_string(at) + ".kind"); ++at) {
        const ImageReader row{image, "row." + std::to_string(at) + '.'};
        paper.rows.push_back({.kind = row.text("kind"),
                              .period = row.text("period"),
                              .due = parseDate(row.text("due")).value_or(LocalDate{}),
                              .amount = Money::fromFen(row.number("amount", 0)),
                              .rest = Money::fromFen(row.number("rest", 0))});
    }
    return paper;
}

std::string FeeLetterPaper::words() const
{
    std::string all = title;
    for (const std::string& paragraph : paragraphs) {
        if (paragraph != tableMark) {
            all += '\n' + paragraph;
        }
    }
    return all;
}

FeeLetterPaper FeeLetterWriter::write(const LetterEntry& entry, const FeeAccount& account,
                                      const std::vector<FeeItem>& items, const FeeLetterSender& sender,
                                      const std::string& number, LocalDate day, Language language)
{
    FeeLetterPaper paper{.total = sumOfRests(items), .payer = account.payer, .place = account.place};
    const auto earliest =
        std::min_element(items.begin(), items.end(), [](const auto& a, const auto& b) { return a.due < b.due; });
    Slots slots{{"payer", account.payer},
                {"place", account.place},
                {"items", rowsInLine(items, language)},
                {"total", paper.total.toYuan()},
                {"amount", paper.total.toYuan()},
                {"count", std::to_string(items.size())},
                {"unit", sender.unit},
                {"project", sender.project},
                {"phone", sender.phone},
                {"date", toIso(day)},
                {"number", number}};
    if (earliest != items.end()) {
        slots["due"] = toIso(earliest->due);
    }
    if (entry.payWithin > 0) {
        slots["pay_by"] = toIso(plusDays(day, static_cast<int>(entry.payWithin)));
    }
    paper.title = fillSlots(entry.title.in(language), slots);
    for (const LocalText& paragraph : entry.paragraphs) {
        const std::string& text = paragraph.in(language);
        const bool isTable = entry.kind != LetterEntry::Kind::Message && trimmed(text) == FeeLetterPaper::tableMark;
        std::string filled = isTable ? std::string{FeeLetterPaper::tableMark} : fillSlots(text, slots);
        if (!filled.empty()) {
            paper.paragraphs.push_back(std::move(filled));
        }
    }
    for (const FeeItem& item : items) {
        paper.rows.push_back({item.kind, item.period, item.due, item.amount, item.rest()});
    }
    return paper;
}

Result<std::string> FeeLetterWriter::message(const LetterEntry& entry, const FeeLetterPaper& paper,
                                             const FeeTextCheck& check, const RuleBook& book)
{
    std::string text;
    for (const std::string& paragraph : paper.paragraphs) {
        text += (text.empty() ? "" : "\n") + paragraph;
    }
    const auto length = static_cast<std::int64_t>(toCodePoints(text).size());
    if (entry.mostLength > 0 && length > entry.mostLength) {
        return fail(feeMessageTooLong, {std::to_string(length), std::to_string(entry.mostLength)});
    }
    const Result<void> allowed = check ? check(text, book) : Result<void>{};
    return allowed ? Result<std::string>{std::move(text)} : Result<std::string>{fail(allowed.error())};
}

const LetterEntry* FeeLetterWriter::find(const RuleBook& book, std::string_view name)
{
    for (const LetterEntry* const entry : book.letters()) {
        if (keyOf(entry->head) == name || entry->head.id == name) {
            return entry;
        }
    }
    return nullptr;
}

} // namespace frontdesk
