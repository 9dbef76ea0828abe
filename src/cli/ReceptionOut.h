#pragma once

#include "base/TimeZone.h"
#include "cli/Arguments.h"
#include "cli/Streams.h"
#include "domain/IdPiece.h"
#include "exchange/CsvWriter.h"
#include "exchange/FigureTable.h"
#include "exchange/OutTable.h"
#include "storage/DirectStore.h"

#include <optional>
#include <ostream>
#include <string>
#include <vector>

namespace frontdesk {

/// Rows of a list as they come: a table for people, CSV with every column, or a JSON array with an object a line, whose
/// names are the columns' keys and in which empty cells are left out.
class ShownRows {
public:
    enum class As { Table, Json, Csv };

    /// @param out must outlive it @param shown the keys of the columns that the table for people has
    ShownRows(std::ostream& out, As as, std::vector<OutColumn> columns, std::vector<std::string> shown);
    void add(std::int64_t id, const std::vector<std::string>& cells);
    /// Ends the array, or writes the CSV. @return how many there were
    std::int64_t finish();

private:
    std::ostream& m_out;
    As m_as;
    std::vector<OutColumn> m_columns;
    std::vector<std::string> m_shown;
    std::int64_t m_count = 0;
    CsvWriter m_csv;
};

/// A long list in pieces, each a reading of its own, so that the console next to it is not kept waiting.
/// @param ask Page has a member `next` @param seen each piece, as it was read @error those of ask and seen
template <class Page, class Ask, class Seen> [[nodiscard]] Result<void> eachPiece(DirectStore& store, Ask ask, Seen seen)
{
    std::optional<ListPlace> place;
    do {
        const auto read = store.read([&](const ReadView& view) -> Result<void> {
            Result<Page> page = ask(view, place);
            if (!page) {
                return fail(page.error());
            }
            place = page->next;
            return seen(view, *page);
        });
        if (!read) {
            return read;
        }
    } while (place);
    return {};
}

/// Tables of figures: for people, or as a JSON array with an object for each.
void sayFigures(const std::vector<FigureTable>& tables, ShownRows::As as, std::ostream& out);

/// The store of a command of reception, open to be read, with what its options say. Days belong to the unit's zone.
struct ReceptionAsked {
    DirectStore store;
    TimeZone zone;
    UtcTime from;
    UtcTime to;
    ShownRows::As as = ShownRows::As::Table;
    bool personal = false;
    Arguments arguments;

    /// What a command takes besides the days and the store.
    struct Besides {
        std::vector<std::string> flags = {};
        std::vector<std::string> valued = {};
        std::size_t words = 0; ///< exactly so many
    };
    /// Nothing after it has said what is wrong; then `code` is the exit code.
    [[nodiscard]] static std::optional<ReceptionAsked> read(const std::vector<std::string>& words,
                                                            const Streams& streams, int& code,
                                                            const Besides& besides);
    [[nodiscard]] static std::optional<ReceptionAsked> read(const std::vector<std::string>& words,
                                                            const Streams& streams, int& code)
    {
        return read(words, streams, code, Besides{});
    }
};

} // namespace frontdesk
