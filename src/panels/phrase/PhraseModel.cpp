#include "panels/phrase/PhraseModel.h"

#include "panels/support/HitRole.h"
#include "text/ShownLanguage.h"

namespace frontdesk {

void PhraseModel::setPhrases(std::vector<Phrase> phrases)
{
    beginResetModel();
    m_rows.clear();
    for (Phrase& phrase : phrases) {
        const bool begins =
            m_rows.empty() || m_rows.back().phrase.kind != phrase.kind || m_rows.back().phrase.group != phrase.group;
        if (begins) {
            m_rows.push_back({phrase, true});
        }
        m_rows.push_back({std::move(phrase), false});
    }
    endResetModel();
}

void PhraseModel::retranslate()
{
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

const PhraseModel::Row* PhraseModel::rowAt(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_rows[static_cast<std::size_t>(row)];
}

const Phrase* PhraseModel::phrase(int row) const
{
    const Row* const at = rowAt(row);
    return at == nullptr || at->heading ? nullptr : &at->phrase;
}

int PhraseModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString PhraseModel::headingOf(const Phrase& phrase)
{
    switch (phrase.kind) {
    case Phrase::Kind::Core:
        return tr("Said most");
    case Phrase::Kind::Forbidden:
        return tr("Not to be said");
    case Phrase::Kind::Courtesy:
    case Phrase::Kind::AtMoment:
        break;
    }
    return shown(phrase.group);
}

QString PhraseModel::secondOf(const Phrase& phrase)
{
    QStringList parts;
    if (!phrase.instead.empty()) {
        parts += tr("say: %1").arg(toQt(phrase.instead));
    }
    parts += shown(phrase.pack);
    for (const std::string& source : phrase.source) {
        parts += toQt(source);
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" \u00B7 "));
}

QVariant PhraseModel::data(const QModelIndex& index, int role) const
{
    const Row* const row = rowAt(index.row());
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || row == nullptr) {
        return {};
    }
    if (role == HitRole::Heading) {
        return row->heading;
    }
    if (row->heading) {
        return role == Qt::DisplayRole ? headingOf(row->phrase) : QVariant{};
    }
    const bool forbidden = row->phrase.kind == Phrase::Kind::Forbidden;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return toQt(row->phrase.words);
    case HitRole::Second:
        return secondOf(row->phrase);
    case HitRole::Struck:
        return forbidden;
    default:
        return {};
    }
}

Qt::ItemFlags PhraseModel::flags(const QModelIndex& index) const
{
    return phrase(index.row()) == nullptr ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace frontdesk
