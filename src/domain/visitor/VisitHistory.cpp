#include "domain/visitor/VisitHistory.h"

#include "base/Utf8.h"
#include "domain/visitor/VisitorRepository.h"

namespace frontdesk {

Result<VisitPage> VisitHistory::page(const ReadView& view, const VisitsAsked& asked, std::string_view words,
                                     const std::optional<ListPlace>& from, int most)
{
    if (trimmed(words).empty()) {
        return view.visits().history(asked, from, most);
    }
    return view.searchFrom(words, RecordKind::Visit, from, most)
        .and_then([&](const IdPiece& found) -> Result<VisitPage> {
            VisitPage page{.next = found.next};
            for (const std::int64_t each : found.ids) {
                auto visit = VisitId::fromValue(each).and_then([&](VisitId id) { return view.visits().find(id); });
                if (!visit) {
                    return fail(visit.error());
                }
                if (asked.fits(*visit)) {
                    page.visits.push_back(std::move(*visit));
                }
            }
            return page;
        });
}

} // namespace frontdesk
