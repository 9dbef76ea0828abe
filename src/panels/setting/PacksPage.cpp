#include "panels/setting/PacksPage.h"

#include "panels/support/Theme.h"
#include "text/ShownLanguage.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace frontdesk {

namespace {

constexpr int packIdRole = Qt::UserRole;

} // namespace

PacksPage::PacksPage(const UnitAccess& unit, const Theme& theme, const KeyBindings& keys, QWidget* parent)
    : UnitPageBase(unit, theme, keys, parent), m_hint(new QLabel(this)), m_list(new QListWidget(this)),
      m_up(new QPushButton(this)), m_down(new QPushButton(this)), m_problem(new QLabel(this))
{
    setObjectName(QStringLiteral("packsPage"));
    m_hint->setProperty("class", QStringLiteral("muted"));
    m_problem->setProperty("class", QStringLiteral("problem"));
    for (QLabel* const label : {m_hint, m_problem}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_problem->hide();
    m_list->setObjectName(QStringLiteral("packListWidget"));
    m_list->setMaximumWidth(theme.px(560));
    m_list->setWordWrap(true);
    m_up->setObjectName(QStringLiteral("packUpPushButton"));
    m_down->setObjectName(QStringLiteral("packDownPushButton"));
    auto* const acts = new QHBoxLayout;
    acts->addWidget(m_up);
    acts->addWidget(m_down);
    acts->addStretch(1);
    form()->addWidget(m_hint);
    form()->addSpacing(theme.px(4));
    m_list->setMinimumHeight(theme.px(180));
    m_list->setMaximumHeight(theme.px(240));
    form()->addWidget(m_list, 1);
    form()->addLayout(acts);
    form()->addWidget(m_problem);
    form()->addStretch(1);
    for (QPushButton* const each : {m_up, m_down}) {
        each->setAutoDefault(true);
    }
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_list, &QListWidget::itemChanged, this, &PacksPage::edited);
    retranslate();
}

QString PacksPage::title() const { return tr("Rules"); }

void PacksPage::fill(const UnitSettings& settings)
{
    const QSignalBlocker quiet(m_list);
    m_problem->hide();
    m_list->clear();
    for (const std::string& id : settings.packs) {
        addPack(id, true);
    }
    for (const PackChoice& pack : unit().packs) {
        if (std::find(settings.packs.begin(), settings.packs.end(), pack.id) == settings.packs.end()) {
            addPack(pack.id, false);
        }
    }
    m_list->setCurrentRow(0);
}

void PacksPage::addPack(const std::string& id, bool followed)
{
    auto* const item = new QListWidgetItem(m_list);
    item->setData(packIdRole, toQt(id));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(followed ? Qt::Checked : Qt::Unchecked);
    name(item);
}

void PacksPage::name(QListWidgetItem* item) const
{
    const std::string id = fromQt(item->data(packIdRole).toString());
    const auto pack =
        std::find_if(unit().packs.begin(), unit().packs.end(), [&](const PackChoice& each) { return each.id == id; });
    //: A pack of rules: %1 its title, %2 its version
    item->setText(pack == unit().packs.end() ? toQt(id)
                                             : tr("%1 (version %2)").arg(shown(pack->title), toQt(pack->version)));
}

void PacksPage::move(int step)
{
    const int from = m_list->currentRow();
    const int to = from + step;
    if (from < 0 || to < 0 || to >= m_list->count()) {
        return;
    }
    {
        const QSignalBlocker quiet(m_list);
        m_list->insertItem(to, m_list->takeItem(from));
        m_list->setCurrentRow(to);
    }
    edited();
}

std::optional<UnitSettings> PacksPage::read(const UnitSettings& settings)
{
    UnitSettings read = settings;
    read.packs.clear();
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked) {
            read.packs.push_back(fromQt(m_list->item(row)->data(packIdRole).toString()));
        }
    }
    m_problem->hide();
    return read;
}

QString PacksPage::typed() const
{
    QStringList packs{QStringLiteral("packs")};
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem* const item = m_list->item(row);
        if (item->checkState() == Qt::Checked) {
            packs += item->data(packIdRole).toString();
        }
    }
    return packs.join(QLatin1Char('\n'));
}

bool PacksPage::markRefused(const QString&, const QString& words)
{
    m_problem->setText(words);
    m_problem->show();
    return true;
}

void PacksPage::retranslate()
{
    retranslateBase();
    m_list->setAccessibleName(tr("Rules that this desk follows"));
    m_hint->setText(
        tr("The general rules always come first. Of those chosen here, what an earlier one says stands above. "
           "A call that is going on keeps the rules that it began under."));
    m_up->setText(tr("Earlier"));
    m_down->setText(tr("Later"));
    const QSignalBlocker quiet(m_list);
    for (int row = 0; row < m_list->count(); ++row) {
        name(m_list->item(row));
    }
}

} // namespace frontdesk
