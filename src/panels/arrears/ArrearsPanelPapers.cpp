// Letters, statements of account and figures: windows beside the panel, which is worked in meanwhile.
#include "domain/arrears/FeeAgeing.h"
#include "exchange/FeeStatementSheet.h"
#include "panels/arrears/ArrearsPanel.h"
#include "panels/arrears/FeeLettersWindow.h"
#include "panels/arrears/FeeReportsWindow.h"
#include "panels/support/SheetWindow.h"

namespace frontdesk {

/// True for what wants no account in front.
bool ArrearsPanel::performPapers(FeeAct act)
{
    if (act != FeeAct::Letters && act != FeeAct::Figures) {
        return false;
    }
    if (page() == Page::Detail && !m_masked) {
        if (act == FeeAct::Letters) {
            showLetters(m_shown ? std::optional{m_shown->account.id} : std::nullopt);
        } else {
            showFigures();
        }
    }
    return true;
}

void ArrearsPanel::showLetters(std::optional<FeeAccountId> account)
{
    if (m_letters == nullptr) {
        m_letters = new FeeLettersWindow({.desk = m_with.desk,
                                          .hub = m_with.hub,
                                          .ids = m_with.ids,
                                          .books = m_with.books,
                                          .clock = m_with.clock,
                                          .zone = m_with.zone,
                                          .theme = m_with.theme,
                                          .settings = m_with.settings,
                                          .sheets = m_with.sheets,
                                          .check = m_with.check},
                                         this);
    }
    m_letters->begin(account);
}

void ArrearsPanel::showFigures()
{
    if (m_figures == nullptr) {
        m_figures = new FeeReportsWindow({.desk = m_with.desk,
                                          .books = m_with.books,
                                          .vocabulary = m_with.vocabulary,
                                          .clock = m_with.clock,
                                          .zone = m_with.zone,
                                          .theme = m_with.theme,
                                          .settings = m_with.settings,
                                          .sheets = m_with.sheets},
                                         this);
    }
    m_figures->begin();
}

void ArrearsPanel::showStatement()
{
    const FeeStatement statement{.unit = m_with.settings().unitName,
                                 .account = m_shown->account,
                                 .items = m_shown->items,
                                 .payments = m_shown->payments,
                                 .day = today(),
                                 .warnedBefore = limitationWarning(m_with.books.current())};
    if (m_statement) {
        m_statement->close();
    }
    const Sheet sheet = FeeStatementSheet::of(statement);
    m_statement = new SheetWindow({{.word = QStringLiteral("statement"),
                                    .title = [] { return tr("Statement of account"); },
                                    .make = [sheet](int) { return sheet; }}},
                                  m_with.sheets(), this);
    m_statement->show();
}

} // namespace frontdesk
