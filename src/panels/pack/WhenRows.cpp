#include "panels/pack/WhenRows.h"

#include "panels/pack/PackTexts.h"
#include "panels/support/Discard.h"
#include "panels/support/PlainText.h"
#include "text/ShownLanguage.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace frontdesk {

WhenRows::WhenRows(const Vocabulary& vocabulary, QWidget* parent)
    : QWidget(parent), m_vocabulary(vocabulary), m_lines(new QVBoxLayout), m_fact(new QComboBox(this)),
      m_value(new QComboBox(this)), m_add(new QPushButton(this))
{
    m_fact->setObjectName(QStringLiteral("whenFactComboBox"));
    m_value->setObjectName(QStringLiteral("whenValueComboBox"));
    m_add->setObjectName(QStringLiteral("whenAddPushButton"));
    for (QComboBox* const box : {m_fact, m_value}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(6);
    }
    auto* const row = new QHBoxLayout;
    row->addWidget(m_fact, 2);
    row->addWidget(m_value, 1);
    row->addWidget(m_add);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_lines);
    layout->addLayout(row);
    connect(m_fact, &QComboBox::currentIndexChanged, this, [this] { fillValues(); });
    connect(m_add, &QPushButton::clicked, this, [this] { add(); });
    retranslate();
}

void WhenRows::setConditions(std::vector<Condition> conditions)
{
    m_conditions = std::move(conditions);
    rebuild();
}

void WhenRows::retranslate()
{
    m_add->setText(tr("Add"));
    m_fact->setAccessibleName(tr("Holds only when"));
    m_value->setAccessibleName(tr("is"));
    const QString chosen = m_fact->currentData().toString();
    m_fact->clear();
    for (const std::string& name : m_vocabulary.factNames()) {
        const FactWord* const fact = m_vocabulary.fact(name);
        if (fact->type == FactType::Flag || fact->type == FactType::Word) {
            m_fact->addItem(shown(fact->label), toQt(name));
        }
    }
    m_fact->setCurrentIndex(std::max(0, m_fact->findData(chosen)));
    fillValues();
    rebuild();
}

void WhenRows::fillValues()
{
    m_value->clear();
    const FactWord* const fact = m_vocabulary.fact(fromQt(m_fact->currentData().toString()));
    if (fact == nullptr) {
        return;
    }
    if (fact->type == FactType::Flag) {
        m_value->addItem(tr("yes"), true);
        m_value->addItem(tr("no"), false);
        return;
    }
    for (const std::string& value : fact->values) {
        m_value->addItem(PackTexts::value(fromQt(m_fact->currentData().toString()), value), toQt(value));
    }
}

void WhenRows::add()
{
    const std::string name = fromQt(m_fact->currentData().toString());
    if (name.empty() || m_value->currentIndex() < 0) {
        return;
    }
    const QVariant value = m_value->currentData();
    const FactValue wanted =
        value.typeId() == QMetaType::Bool ? FactValue{value.toBool()} : FactValue{fromQt(value.toString())};
    std::erase_if(m_conditions, [&](const Condition& one) { return one.fact == name; });
    m_conditions.push_back({.fact = name, .anyOf = {wanted}});
    rebuild();
    Q_EMIT edited();
}

void WhenRows::rebuild()
{
    discardAll(*m_lines);
    for (const Condition& condition : m_conditions) {
        auto* const line = new QPushButton(this);
        //: %1 a condition such as "late: yes"; pressing the button takes it away
        line->setText(withoutMnemonic(tr("%1  ✕").arg(PackTexts::condition(condition, m_vocabulary))));
        line->setAccessibleDescription(tr("Takes the condition away"));
        line->setProperty("class", QStringLiteral("flat"));
        connect(line, &QPushButton::clicked, this, [this, fact = condition.fact] {
            std::erase_if(m_conditions, [&](const Condition& one) { return one.fact == fact; });
            rebuild();
            Q_EMIT edited();
        });
        m_lines->addWidget(line, 0, Qt::AlignLeft);
    }
}

} // namespace frontdesk
