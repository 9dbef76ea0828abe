#include "panels/arrears/RemittanceCountGrid.h"

#include "domain/RecordErrors.h"
#include "panels/support/PlainLabel.h"
#include "text/ErrorText.h"
#include "text/FeeLabels.h"
#include "text/Format.h"
#include "text/ShownLanguage.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <algorithm>

namespace frontdesk {

namespace {

constexpr int rowsOfMethod = 2; ///< the fields, and what is wrong with them

/// "" of cash, whose fields came first; "Qr", "Pos", "Transfer".
QString stemOfMethod(PaymentMethod method)
{
    QString word = method == PaymentMethod::Cash ? QString() : toQt(std::string{nameOf(method)});
    return word.isEmpty() ? word : word.replace(0, 1, word.left(1).toUpper());
}

} // namespace

RemittanceCountGrid::RemittanceCountGrid(QWidget* parent)
    : QWidget(parent), m_countedHead(plainLabel(QStringLiteral("remittanceCountedHeadLabel"), "muted", this)),
      m_differenceHead(plainLabel(QStringLiteral("remittanceDifferenceHeadLabel"), "muted", this)),
      m_whyHead(plainLabel(QStringLiteral("remittanceWhyHeadLabel"), "muted", this))
{
    auto* const grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->addWidget(m_countedHead, 0, 1);
    grid->addWidget(m_differenceHead, 0, 2);
    grid->addWidget(m_whyHead, 0, 3);
    int at = 1;
    for (std::size_t index = 0; index < m_rows.size(); ++index) {
        m_rows[index].method = paymentMethodWords[index].first;
        build(m_rows[index], *grid, at);
        at += rowsOfMethod;
    }
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    grid->setColumnStretch(2, 2);
    grid->setColumnStretch(3, 4);
    retranslate();
}

void RemittanceCountGrid::build(Row& row, QGridLayout& grid, int at)
{
    const QString stem = stemOfMethod(row.method);
    row.label = plainLabel(QStringLiteral("remittanceMethod%1Label").arg(stem), "", this);
    row.counted = new QLineEdit(this);
    row.counted->setObjectName(QStringLiteral("remittanceCounted%1LineEdit").arg(stem));
    row.counted->setInputMethodHints(Qt::ImhPreferLatin | Qt::ImhNoPredictiveText);
    row.difference = plainLabel(QStringLiteral("remittanceDifference%1Label").arg(stem), "number", this);
    row.why = new QLineEdit(this);
    row.why->setObjectName(QStringLiteral("remittanceWhy%1LineEdit").arg(stem));
    row.problem = plainLabel(QStringLiteral("remittanceProblem%1Label").arg(stem), "problem", this);
    grid.addWidget(row.label, at, 0);
    grid.addWidget(row.counted, at, 1);
    grid.addWidget(row.difference, at, 2);
    grid.addWidget(row.why, at, 3);
    grid.addWidget(row.problem, at + 1, 1, 1, 3);
    row.problem->hide();
    for (QLineEdit* const line : {row.counted, row.why}) {
        connect(line, &QLineEdit::returnPressed, this, [this] { focusNextChild(); });
        connect(line, &QLineEdit::textChanged, this, [this, problem = row.problem] {
            problem->hide();
            showDifferences();
        });
        connect(line, &QLineEdit::textEdited, this, &RemittanceCountGrid::edited);
    }
}

void RemittanceCountGrid::setLines(const std::vector<RemittanceLine>& lines)
{
    for (Row& row : m_rows) {
        const auto line = std::find_if(lines.begin(), lines.end(),
                                       [&](const RemittanceLine& each) { return each.method == row.method; });
        row.used = line != lines.end();
        row.expected = row.used ? line->net : Money{};
        for (QWidget* const widget : std::initializer_list<QWidget*>{row.label, row.counted, row.difference, row.why}) {
            widget->setVisible(row.used);
        }
        row.problem->hide();
        showWords(row);
    }
    for (QLabel* const head : {m_countedHead, m_differenceHead, m_whyHead}) {
        head->setVisible(!lines.empty());
    }
    showDifferences();
}

void RemittanceCountGrid::fill(const std::vector<RemittanceCount>& counts)
{
    for (Row& row : m_rows) {
        const auto count = std::find_if(counts.begin(), counts.end(),
                                        [&](const RemittanceCount& each) { return each.method == row.method; });
        row.counted->setText(count == counts.end() ? QString() : toQt(count->counted.toYuan()));
        row.why->setText(count == counts.end() ? QString() : toQt(count->why));
    }
}

void RemittanceCountGrid::setReadOnly(bool readOnly)
{
    for (Row& row : m_rows) {
        row.counted->setReadOnly(readOnly);
        row.why->setReadOnly(readOnly);
    }
}

Result<std::vector<RemittanceCount>> RemittanceCountGrid::counts() const
{
    std::vector<RemittanceCount> counts;
    std::vector<Problem> problems;
    for (const Row& row : m_rows) {
        const std::string typed = fromQt(row.counted->text().trimmed());
        if (!row.used || typed.empty()) {
            continue;
        }
        if (const auto money = Money::parseYuan(typed)) {
            counts.push_back({.method = row.method, .counted = *money, .why = fromQt(row.why->text().trimmed())});
        } else {
            problems.push_back({"counted." + std::string{nameOf(row.method)}, money.error().code, money.error().args});
        }
    }
    return problems.empty() ? Result<std::vector<RemittanceCount>>{std::move(counts)}
                            : Result<std::vector<RemittanceCount>>{
                                  fail(Error{.code = formInvalid, .problems = std::move(problems)})};
}

void RemittanceCountGrid::mark(const std::vector<Problem>& problems)
{
    QWidget* first = nullptr;
    for (Row& row : m_rows) {
        const std::string word{nameOf(row.method)};
        for (const Problem& problem : problems) {
            const bool isCount = problem.field == "counted." + word;
            if (isCount || problem.field == "why." + word) {
                row.problem->setText(problemText(problem));
                row.problem->show();
                first = first != nullptr ? first : isCount ? row.counted : row.why;
            }
        }
    }
    if (first != nullptr) {
        first->setFocus(Qt::OtherFocusReason);
    }
}

void RemittanceCountGrid::focusFirst()
{
    for (const Row& row : m_rows) {
        if (row.used) {
            row.counted->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void RemittanceCountGrid::showDifferences()
{
    for (const Row& row : m_rows) {
        const QString typed = row.counted->text().trimmed();
        const auto counted = Money::parseYuan(fromQt(typed));
        const auto apart = counted.and_then([&](Money money) { return money.minus(row.expected); });
        row.difference->setText(typed.isEmpty()   ? QString()
                                : !apart          ? errorText(apart.error())
                                : apart->isZero() ? tr("agrees")
                                                  : moneyText(*apart));
    }
}

void RemittanceCountGrid::showWords(const Row& row)
{
    //: %1 cash, card ..., %2 a sum
    row.label->setText(tr("%1, by the receipts %2").arg(paymentMethodLabel(row.method), moneyText(row.expected)));
    row.counted->setAccessibleName(tr("Counted, in yuan: %1").arg(paymentMethodLabel(row.method)));
    row.why->setAccessibleName(tr("Why it differs: %1").arg(paymentMethodLabel(row.method)));
}

void RemittanceCountGrid::retranslate()
{
    m_countedHead->setText(tr("Counted, in yuan"));
    m_differenceHead->setText(tr("Difference"));
    m_whyHead->setText(tr("Why it is not what the receipts say"));
    for (const Row& row : m_rows) {
        showWords(row);
    }
    showDifferences();
}

} // namespace frontdesk
