#include "panels/setting/ScannerPage.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace frontdesk {

namespace {

constexpr int leastBetween = 5;
constexpr int mostBetween = 60; ///< milliseconds: beyond it people who type fast are taken for scanners

} // namespace

ScannerPage::ScannerPage(const MachineAccess& machine, const Theme& theme, QWidget* parent)
    : SettingPage(parent), m_machine(machine), m_theme(theme), m_hint(new QLabel(this)), m_problem(new QLabel(this)),
      m_last(new QLabel(this))
{
    setObjectName(QStringLiteral("scannerPage"));
    m_hint->setProperty("class", QStringLiteral("muted"));
    m_problem->setProperty("class", QStringLiteral("problem"));
    m_problem->setObjectName(QStringLiteral("scannerProblemLabel"));
    m_last->setObjectName(QStringLiteral("lastScanLabel"));
    for (QLabel* const label : {m_hint, m_problem, m_last}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.px(4));
    layout->addWidget(m_hint);
    layout->addSpacing(theme.px(8));
    m_badge = addField("badgePrefixLineEdit");
    m_prefix = addField("scanPrefixLineEdit");
    m_suffix = addField("scanSuffixLineEdit");
    m_between = addField("scanBetweenLineEdit");
    layout->addWidget(m_problem);
    layout->addWidget(m_last);
    layout->addStretch(1);
    m_problem->hide();
    retranslate();
    refresh();
    for (QLineEdit* const field : {m_badge, m_prefix, m_suffix, m_between}) {
        connect(field, &QLineEdit::textEdited, this, &ScannerPage::check);
        connect(field, &QLineEdit::editingFinished, this, &ScannerPage::apply);
    }
}

QLineEdit* ScannerPage::addField(const char* objectName)
{
    auto* const label = new QLabel(this);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("class", QStringLiteral("section"));
    label->setWordWrap(true);
    auto* const field = new QLineEdit(this);
    field->setObjectName(QLatin1String(objectName));
    field->setMaximumWidth(m_theme.px(420));
    field->setInputMethodHints(Qt::ImhPreferLatin);
    label->setBuddy(field);
    layout()->addWidget(label);
    layout()->addWidget(field);
    static_cast<QVBoxLayout*>(layout())->addSpacing(m_theme.px(12));
    m_labels.append(label);
    return field;
}

QString ScannerPage::title() const { return tr("Scanner"); }

void ScannerPage::refresh()
{
    const ScanSettings scan = m_machine.scan();
    m_badge->setText(scan.badgePrefix);
    m_prefix->setText(scan.prefix);
    m_suffix->setText(scan.suffix);
    m_between->setText(QString::number(scan.mostBetween.count()));
    m_problem->hide();
}

bool ScannerPage::check()
{
    bool isNumber = false;
    const int between = m_between->text().trimmed().toInt(&isNumber);
    const bool right = isNumber && between >= leastBetween && between <= mostBetween;
    m_problem->setText(
        tr("From key to key a scanner needs 5 to 60 milliseconds; longer, and people who type fast would "
           "be taken for it."));
    m_problem->setVisible(!right);
    m_between->setProperty("problem", !right);
    Theme::repolish(m_between);
    return right;
}

void ScannerPage::apply()
{
    if (check()) {
        ScanSettings scan = m_machine.scan();
        scan.badgePrefix = m_badge->text().trimmed();
        scan.prefix = m_prefix->text();
        scan.suffix = m_suffix->text();
        scan.mostBetween = Milliseconds{m_between->text().trimmed().toInt()};
        m_machine.setScan(scan);
    }
}

void ScannerPage::tellScanned(const QString& code) { m_last->setText(tr("Scanned just now: %1").arg(code)); }

void ScannerPage::retranslate()
{
    m_hint->setText(
        tr("A scanner types like a keyboard, only faster, and ends with Enter or Tab. Scan anything now to see "
           "whether it is recognised."));
    const QString words[] = {tr("Codes of staff badges begin with"),
                             tr("The scanner sends before each code (optional)"),
                             tr("The scanner sends after each code (optional, besides Enter or Tab)"),
                             tr("Longest time from key to key (milliseconds)")};
    for (qsizetype at = 0; at < m_labels.size(); ++at) {
        m_labels[at]->setText(words[at]);
        m_labels[at]->buddy()->setAccessibleName(words[at]);
    }
}

} // namespace frontdesk
