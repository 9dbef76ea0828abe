#include "panels/setting/LinesPage.h"

#include "panels/setting/LineEditor.h"
#include "panels/support/Discard.h"
#include "panels/support/Theme.h"
#include "text/ShownLanguage.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace frontdesk {

LinesPage::LinesPage(const UnitAccess& unit, const Theme& theme, const KeyBindings& keys, QWidget* parent)
    : UnitPageBase(unit, theme, keys, parent), m_hint(new QLabel(this)), m_lines(new QVBoxLayout),
      m_add(new QPushButton(this))
{
    setObjectName(QStringLiteral("linesPage"));
    m_hint->setProperty("class", QStringLiteral("muted"));
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_add->setObjectName(QStringLiteral("addLinePushButton"));
    m_add->setAutoDefault(true);
    m_lines->setSpacing(theme.px(8));
    form()->addWidget(m_hint);
    form()->addSpacing(theme.px(4));
    form()->addLayout(m_lines);
    form()->addSpacing(theme.px(4));
    form()->addWidget(m_add, 0, Qt::AlignLeft);
    form()->addStretch(1);
    connect(m_add, &QPushButton::clicked, this, &LinesPage::addLine);
    connect(&theme, &Theme::changed, this, [this] {
        if (!isEdited()) {
            fill(this->unit().now()); // the fields stand otherwise where the text is large
        }
    });
    retranslate();
}

QString LinesPage::title() const { return tr("Lines"); }

void LinesPage::fill(const UnitSettings& settings)
{
    for (LineEditor* const editor : m_editors) {
        discard(editor);
    }
    m_editors.clear();
    for (const LineSettings& line : settings.lines) {
        addEditor(line);
    }
    countLines();
}

void LinesPage::addEditor(const LineSettings& line)
{
    auto* const editor = new LineEditor(line, theme(), this);
    // In the order of their numbers, whichever was free.
    const auto after = std::find_if(m_editors.begin(), m_editors.end(),
                                    [&](const LineEditor* each) { return each->number() > line.number; });
    m_lines->insertWidget(static_cast<int>(after - m_editors.begin()), editor);
    m_editors.insert(after, editor);
    connect(editor, &LineEditor::edited, this, &LinesPage::edited);
    connect(editor, &LineEditor::removeRequested, this, [this, number = line.number] { removeLine(number); });
    editor->show();
}

void LinesPage::addLine()
{
    LineSettings line;
    while (std::any_of(m_editors.begin(), m_editors.end(),
                       [&](const LineEditor* each) { return each->number() == line.number; })) {
        ++line.number;
    }
    if (line.number > mostLines) {
        return;
    }
    addEditor(line);
    countLines();
    edited();
    for (LineEditor* const each : m_editors) {
        if (each->number() == line.number) {
            each->focusFirst();
        }
    }
}

void LinesPage::removeLine(int number)
{
    if (unit().isBusy(number)) {
        Q_EMIT told(tr("A line with a call on it cannot be taken away. Save that call first."), {});
        return;
    }
    const auto at = std::find_if(m_editors.begin(), m_editors.end(),
                                 [&](const LineEditor* each) { return each->number() == number; });
    if (at == m_editors.end() || m_editors.size() == 1) {
        return;
    }
    discard(*at);
    m_editors.erase(at);
    countLines();
    edited();
    m_add->setFocus();
}

void LinesPage::countLines()
{
    m_add->setEnabled(m_editors.size() < static_cast<std::size_t>(mostLines));
    for (LineEditor* const each : m_editors) {
        auto* const remove =
            each->findChild<QPushButton*>(QStringLiteral("line%1RemovePushButton").arg(each->number()));
        remove->setEnabled(m_editors.size() > 1); // a desk has a line
    }
}

std::optional<UnitSettings> LinesPage::read(const UnitSettings& settings)
{
    UnitSettings read = settings;
    read.lines.clear();
    LineEditor* wrong = nullptr;
    for (LineEditor* const each : m_editors) {
        if (const auto line = each->read()) {
            read.lines.push_back(*line);
        } else if (wrong == nullptr) {
            wrong = each;
        }
    }
    if (wrong != nullptr) {
        wrong->focusFirst();
        return std::nullopt;
    }
    for (const LineSettings& line : settings.lines) {
        const bool stays = std::any_of(read.lines.begin(), read.lines.end(),
                                       [&](const LineSettings& each) { return each.number == line.number; });
        if (!stays && unit().isBusy(line.number)) { // it rang after it was taken away here
            Q_EMIT told(tr("A line with a call on it cannot be taken away. Save that call first."), {});
            return std::nullopt;
        }
    }
    return read;
}

QString LinesPage::typed() const
{
    QStringList lines{QStringLiteral("lines")};
    for (const LineEditor* const each : m_editors) {
        lines += each->typed();
    }
    return lines.join(QLatin1Char('\n'));
}

bool LinesPage::markRefused(const QString& setting, const QString& words)
{
    const QStringList parts = setting.split(QLatin1Char('.')); // "line.2.ring_on"
    if (parts.size() != 3 || parts.front() != QLatin1String("line")) {
        return false;
    }
    for (LineEditor* const each : m_editors) {
        if (QString::number(each->number()) == parts[1]) {
            each->markRefused(parts[2], words);
            return true;
        }
    }
    return false;
}

void LinesPage::retranslate()
{
    retranslateBase();
    m_hint->setText(tr("The rings are counted by the rhythm of each line: here 1 second of ringing and a pause of 4 is "
                       "what the public network does."));
    m_add->setText(tr("Add a line"));
    for (LineEditor* const each : m_editors) {
        each->retranslate();
    }
}

} // namespace frontdesk
