#include "domain/complaint/ComplaintHistory.h"

#include "base/Utf8.h"
#include "domain/complaint/ComplaintRepository.h"

namespace frontdesk {

Result<ComplaintPage> ComplaintHistory::page(const ReadView& view, const ComplaintsAsked& asked, std::string_view words,
                                             const std::optional<ListPlace>& from, int most)
{
    if (trimmed(words).empty()) {
        return view.complaints().history(asked, from, most);
    }
    return view.searchFrom(words, RecordKind::Complaint, from, most)
        .and_then([&](const IdPiece& found) -> Result<ComplaintPage> {
            ComplaintPage page{.next = found.next};
            for (const std::int64_t each : found.ids) {
                auto complaint =
                    ComplaintId::fromValue(each).and_then([&](ComplaintId id) { return view.complaints().find(id); });
                if (!complaint) {
                    return fail(complaint.error());
                }
                if (asked.fits(*complaint)) {
                    page.complaints.push_back(std::move(*complaint));
                }
            }
            return page;
        });
}

} // namespace frontdesk
