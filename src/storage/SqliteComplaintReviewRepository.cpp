#include "storage/SqliteComplaintReviewRepository.h"

#include "storage/StaffColumn.h"
#include "storage/StoredRows.h"

#include <algorithm>
#include <sstream>

namespace frontdesk {

namespace {

#define FRONTDESK_SELECT_REVIEW                                                                                        \
    "SELECT id, complaint, scorecard, rule_book, items, pass, words, total, reviewer, at FROM complaint_review "
#define FRONTDESK_REVIEW_ORDER "ORDER BY at, id"

/// "full 20 0 heard": ids have no blanks.
std::string reviewedLines(const std::vector<ReviewedItem>& items)
{
    std::string lines;
    for (const ReviewedItem& item : items) {
        lines += lines.empty() ? "" : "\n";
        lines += std::string{nameOf(item.mark)} + ' ' + std::to_string(item.weight) + (item.fatal ? " 1 " : " 0 ");
        lines += item.id;
    }
    return lines;
}

/// Nothing when a line is none of ours.
std::optional<std::vector<ReviewedItem>> readReviewedLines(const std::string& lines)
{
    std::vector<ReviewedItem> items;
    std::istringstream in{lines};
    std::string line;
    while (std::getline(in, line)) {
        std::istringstream words{line};
        std::string mark;
        ReviewedItem item;
        words >> mark >> item.weight >> item.fatal >> item.id;
        const auto* const known = std::find_if(allReviewMarks.begin(), allReviewMarks.end(),
                                               [&](ReviewMark each) { return nameOf(each) == mark; });
        if (words.fail() || !words.eof() || known == allReviewMarks.end()) {
            return std::nullopt;
        }
        item.mark = *known;
        items.push_back(std::move(item));
    }
    return items;
}

} // namespace

Result<void> SqliteComplaintReviewRepository::add(const ComplaintReview& review)
{
    {
        Statement insert = m_database.statement(
            "INSERT INTO complaint_review (id, complaint, scorecard, rule_book, items, pass, words, total, reviewer, "
            "at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        insert.bind(review.id.value()).bind(review.complaint.value()).bind(review.scorecard).bind(review.ruleBook);
        insert.bind(reviewedLines(review.items)).bind(review.pass).bind(review.words).bind(std::int64_t{review.total});
        const auto done = insert.bind(staffValue(review.reviewer)).bind(review.at).run();
        if (done) {
            m_changes.rowsChanged = true;
            return {};
        }
        if (!m_database.lastWasDuplicate()) {
            return done;
        }
    }
    const auto stored = find(review.id);
    return stored && *stored == review ? Result<void>{} : Result<void>{fail(recordConflict, {review.id.toString()})};
}

Result<ComplaintReview> SqliteComplaintReviewRepository::find(ComplaintReviewId id) const
{
    Statement query = m_database.statement(FRONTDESK_SELECT_REVIEW "WHERE id = ?");
    query.bind(id.value());
    return rowOfId<ComplaintReview>(query, id.toString(), [this](Statement& row) { return readRow(row); });
}

Result<std::vector<ComplaintReview>> SqliteComplaintReviewRepository::ofComplaint(ComplaintId id) const
{
    Statement query = m_database.statement(FRONTDESK_SELECT_REVIEW "WHERE complaint = ? " FRONTDESK_REVIEW_ORDER);
    query.bind(id.value());
    return allRows<ComplaintReview>(query, [this](Statement& row) { return readRow(row); });
}

Result<std::vector<ComplaintReview>> SqliteComplaintReviewRepository::since(UtcTime from) const
{
    Statement query = m_database.statement(FRONTDESK_SELECT_REVIEW "WHERE at >= ? " FRONTDESK_REVIEW_ORDER);
    query.bind(from);
    return allRows<ComplaintReview>(query, [this](Statement& row) { return readRow(row); });
}

Result<ComplaintReview> SqliteComplaintReviewRepository::readRow(Statement& row) const
{
    const auto id = ComplaintReviewId::fromValue(row.integer());
    const auto complaint = ComplaintId::fromValue(row.integer());
    std::string scorecard = row.text();
    std::string ruleBook = row.text();
    auto items = readReviewedLines(row.text());
    const std::int64_t pass = row.integer();
    std::string words = row.text();
    const auto total = static_cast<int>(row.integer());
    std::optional<StaffId> reviewer;
    const bool sound = readStaff(row, reviewer);
    const UtcTime at = row.time();
    if (!id || !complaint || !items || !sound) {
        return fail(m_database.damaged());
    }
    return ComplaintReview{.id = *id,
                           .complaint = *complaint,
                           .scorecard = std::move(scorecard),
                           .ruleBook = std::move(ruleBook),
                           .items = std::move(*items),
                           .pass = pass,
                           .words = std::move(words),
                           .total = total,
                           .reviewer = reviewer,
                           .at = at};
}

} // namespace frontdesk
