#pragma once

#include "domain/item/ParcelBatch.h"

#include <QCompleter>
#include <functional>
#include <string>
#include <vector>

class QLineEdit;
class QStandardItemModel;

namespace frontdesk {

class DeskLink;

/// Names of the directory below a field while somebody types there, by letters, sound, initials, room or number. What
/// is typed is never replaced but by a choice: arrow down and Enter. GUI thread.
class DirectoryCompleter : public QCompleter {
    Q_OBJECT
public:
    static constexpr int most = 8;

    /// @param desk must outlive it @param asker names its questions on the read lane @param field its parent
    DirectoryCompleter(DeskLink& desk, std::string asker, QLineEdit* field);

Q_SIGNALS:
    /// One was chosen; its name, or its company's, stands in the field.
    void picked(const frontdesk::KnownAddressee& whom);

private:
    void look(const QString& typed);
    void display(std::vector<KnownAddressee> found);

    DeskLink& m_desk;
    std::string m_asker;
    QLineEdit* m_field;
    QStandardItemModel* m_model;
    std::vector<KnownAddressee> m_found;
};

} // namespace frontdesk
