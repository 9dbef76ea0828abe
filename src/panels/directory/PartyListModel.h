#pragma once

#include "base/TimeZone.h"
#include "domain/directory/Party.h"
#include "panels/support/ListModel.h"

namespace frontdesk {

/// People and companies as the directory's list shows them.
class PartyListModel : public ListModel<Party> {
    Q_OBJECT
public:
    /// @param zone must outlive it
    explicit PartyListModel(const TimeZone& zone, QObject* parent = nullptr);

protected:
    [[nodiscard]] QVariant extra(const Party& party, const QString& column, int role) const override;
};

} // namespace frontdesk
