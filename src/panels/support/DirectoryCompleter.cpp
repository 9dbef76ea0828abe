#include "panels/support/DirectoryCompleter.h"

#include "domain/desk/AddresseeList.h"
#include "panels/support/DeskLink.h"
#include "text/ShownLanguage.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QStandardItemModel>

namespace frontdesk {

namespace {

constexpr int typedRole = Qt::UserRole; ///< what stands in the field once it is chosen
constexpr int indexRole = Qt::UserRole + 1;

QString nameOfKnown(const KnownAddressee& whom) { return toQt(whom.name.empty() ? whom.company : whom.name); }

QString lineOf(const KnownAddressee& whom)
{
    QStringList words{nameOfKnown(whom)};
    for (const std::string* beside : {&whom.place, &whom.company}) {
        if (!beside->empty() && toQt(*beside) != words.front()) {
            words += toQt(*beside);
        }
    }
    return words.join(QStringLiteral(" \u00B7 "));
}

} // namespace

DirectoryCompleter::DirectoryCompleter(DeskLink& desk, std::string asker, QLineEdit* field)
    : QCompleter(field), m_desk(desk), m_asker(std::move(asker)), m_field(field), m_model(new QStandardItemModel(this))
{
    setModel(m_model);
    setCompletionMode(UnfilteredPopupCompletion);
    setCompletionRole(typedRole);
    field->setCompleter(this);
    popup()->setObjectName(field->objectName() + QStringLiteral("Names"));
    connect(field, &QLineEdit::textEdited, this, &DirectoryCompleter::look);
    connect(this, qOverload<const QModelIndex&>(&QCompleter::activated), this, [this](const QModelIndex& index) {
        const auto at = static_cast<std::size_t>(index.data(indexRole).toInt());
        if (at < m_found.size()) {
            Q_EMIT picked(KnownAddressee{m_found[at]});
        }
    });
}

void DirectoryCompleter::look(const QString& typed)
{
    display({}); // of what was typed before
    if (typed.trimmed().isEmpty()) {
        return;
    }
    m_desk.read<std::vector<KnownAddressee>>(
        this, m_asker, [words = fromQt(typed)](const ReadView& view) { return AddresseeList::find(view, words, most); },
        [this, typed](Result<std::vector<KnownAddressee>> found) {
            if (m_field->text() == typed && m_field->hasFocus()) {
                display(std::move(found).value_or(std::vector<KnownAddressee>{})); // a help: its absence says enough
            }
        });
}

void DirectoryCompleter::display(std::vector<KnownAddressee> found)
{
    m_found = std::move(found);
    m_model->clear();
    for (std::size_t index = 0; index < m_found.size(); ++index) {
        auto* const row = new QStandardItem(lineOf(m_found[index]));
        row->setData(nameOfKnown(m_found[index]), typedRole);
        row->setData(static_cast<int>(index), indexRole);
        row->setEditable(false);
        m_model->appendRow(row);
    }
    if (m_found.empty()) {
        popup()->hide();
    } else {
        complete();
    }
}

} // namespace frontdesk
