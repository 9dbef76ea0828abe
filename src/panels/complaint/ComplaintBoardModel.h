#pragma once

#include "panels/complaint/BoardRow.h"
#include "panels/support/ListModel.h"

namespace frontdesk {

/// Lines of the supervisor's board, in the order in which they are given.
class ComplaintBoardModel : public ListModel<BoardRow> {
public:
    explicit ComplaintBoardModel(QObject* parent = nullptr);

protected:
    [[nodiscard]] QVariant extra(const BoardRow& row, const QString& column, int role) const override;
};

} // namespace frontdesk
