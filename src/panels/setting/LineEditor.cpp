#include "panels/setting/LineEditor.h"

#include "base/Utf8.h"
#include "panels/support/Theme.h"
#include "text/Labels.h"
#include "text/ShownLanguage.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <cmath>

namespace frontdesk {

namespace {

constexpr const char* offeredLineKinds[] = {"external", "internal", "mobile"};
constexpr const char* offeredLineSources[] = {"key", "simulated"};
constexpr double mostRingSeconds = 30;
constexpr std::size_t mostLineName = 16; ///< characters: it stands in a tile

QString secondsText(Milliseconds time) { return QString::number(static_cast<double>(time.count()) / 1000.0); }

/// Nothing when it is no number of seconds in the range.
std::optional<Milliseconds> readSeconds(const QString& text, double least)
{
    bool isNumber = false;
    const double seconds = QString(text).replace(u',', u'.').trimmed().toDouble(&isNumber);
    if (!isNumber || !(seconds >= least && seconds <= mostRingSeconds)) {
        return std::nullopt;
    }
    return Milliseconds{std::llround(seconds * 1000)};
}

} // namespace

LineEditor::LineEditor(const LineSettings& line, const Theme& theme, QWidget* parent)
    : QFrame(parent), m_line(line), m_title(new QLabel(this)), m_nameLabel(new QLabel(this)),
      m_name(new QLineEdit(toQt(line.label), this)), m_kindLabel(new QLabel(this)), m_kind(new QComboBox(this)),
      m_sourceLabel(new QLabel(this)), m_source(new QComboBox(this)), m_onLabel(new QLabel(this)),
      m_on(new QLineEdit(secondsText(line.ringOn), this)), m_offLabel(new QLabel(this)),
      m_off(new QLineEdit(secondsText(line.ringOff), this)), m_problem(new QLabel(this)),
      m_remove(new QPushButton(this))
{
    const auto named = [&](QWidget* widget, const char* what) {
        widget->setObjectName(QStringLiteral("line%1%2").arg(line.number).arg(QLatin1String(what)));
    };
    setProperty("class", QStringLiteral("card"));
    named(this, "LineEditor");
    named(m_name, "NameLineEdit");
    named(m_kind, "KindComboBox");
    named(m_source, "SourceComboBox");
    named(m_on, "RingOnLineEdit");
    named(m_off, "RingOffLineEdit");
    named(m_problem, "ProblemLabel");
    named(m_remove, "RemovePushButton");
    m_title->setProperty("class", QStringLiteral("section"));
    m_problem->setProperty("class", QStringLiteral("problem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_remove->setProperty("class", QStringLiteral("flat"));
    m_remove->setAutoDefault(true);
    for (QLabel* const label : {m_title, m_nameLabel, m_kindLabel, m_sourceLabel, m_onLabel, m_offLabel, m_problem}) {
        label->setTextFormat(Qt::PlainText);
    }
    for (const char* const kind : offeredLineKinds) {
        m_kind->addItem(QString(), QLatin1String(kind));
    }
    for (const char* const source : offeredLineSources) {
        m_source->addItem(QString(), QLatin1String(source));
    }
    for (QComboBox* const each : {m_kind, m_source}) {
        each->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // its row decides the width
        each->setMinimumContentsLength(6);
    }
    if (m_source->findData(toQt(line.source)) < 0) {
        m_source->addItem(QString(), toQt(line.source)); // of a newer program
    }
    m_kind->setCurrentIndex(m_kind->findData(toQt(line.kind)));
    m_source->setCurrentIndex(m_source->findData(toQt(line.source)));

    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(16), theme.px(10), theme.px(16), theme.px(12));
    layout->setSpacing(theme.px(4));
    auto* const head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_remove);
    layout->addLayout(head);
    auto* const grid = new QGridLayout;
    grid->setHorizontalSpacing(theme.px(12));
    grid->setVerticalSpacing(theme.px(4));
    layout->addLayout(grid);
    layout->addWidget(m_problem);
    const int columns = theme.textPercent() > 150 ? 1 : theme.textPercent() > 125 ? 2 : 3;
    const auto place = [&](QLabel* label, QWidget* field, int at) {
        grid->addWidget(label, at / columns * 2, at % columns);
        grid->addWidget(field, at / columns * 2 + 1, at % columns);
        grid->setColumnStretch(at % columns, 1);
        label->setBuddy(field);
        label->setWordWrap(true);
    };
    place(m_nameLabel, m_name, 0);
    place(m_kindLabel, m_kind, 1);
    place(m_sourceLabel, m_source, 2);
    place(m_onLabel, m_on, 3);
    place(m_offLabel, m_off, 4);

    for (QLineEdit* const each : {m_name, m_on, m_off}) {
        connect(each, &QLineEdit::textChanged, this, &LineEditor::edited);
    }
    for (QComboBox* const each : {m_kind, m_source}) {
        connect(each, &QComboBox::currentIndexChanged, this, &LineEditor::edited);
    }
    connect(m_remove, &QPushButton::clicked, this, &LineEditor::removeRequested);
    retranslate();
}

std::optional<LineSettings> LineEditor::read()
{
    clearMarks();
    LineSettings line = m_line;
    line.label = fromQt(m_name->text().trimmed());
    line.kind = fromQt(m_kind->currentData().toString());
    line.source = fromQt(m_source->currentData().toString());
    const auto on = readSeconds(m_on->text(), 0.1);
    const auto off = readSeconds(m_off->text(), 0);
    const bool nameFits = codePointCount(line.label) <= mostLineName;
    if (!off) {
        mark(m_off, tr("The pause after a ring is 0 to 30 seconds."));
    }
    if (!on) {
        mark(m_on, tr("A ring lasts 0.1 to 30 seconds."));
    }
    if (!nameFits) {
        mark(m_name, tr("A name of at most 16 characters fits into the tile."));
    }
    if (!on || !off || !nameFits) {
        return std::nullopt;
    }
    line.ringOn = *on;
    line.ringOff = *off;
    return line;
}

QString LineEditor::typed() const
{
    return QStringList{QString::number(m_line.number),     m_name->text(), m_kind->currentData().toString(),
                       m_source->currentData().toString(), m_on->text(),   m_off->text()}
        .join(QLatin1Char('\t'));
}

void LineEditor::markRefused(const QString& what, const QString& words)
{
    mark(what == QLatin1String("ring_on")    ? static_cast<QWidget*>(m_on)
         : what == QLatin1String("ring_off") ? static_cast<QWidget*>(m_off)
         : what == QLatin1String("kind")     ? static_cast<QWidget*>(m_kind)
                                             : static_cast<QWidget*>(m_source),
         words);
}

void LineEditor::focusFirst()
{
    for (QWidget* const field : std::initializer_list<QWidget*>{m_name, m_on, m_off}) {
        if (field->property("problem").toBool()) {
            field->setFocus();
            return;
        }
    }
    m_name->setFocus();
}

void LineEditor::mark(QWidget* field, const QString& words)
{
    field->setProperty("problem", true);
    field->setAccessibleDescription(words);
    Theme::repolish(field);
    m_problem->setText(m_problem->isHidden() ? words : words + QLatin1Char('\n') + m_problem->text());
    m_problem->show();
}

void LineEditor::clearMarks()
{
    for (QWidget* const field : std::initializer_list<QWidget*>{m_name, m_kind, m_source, m_on, m_off}) {
        field->setProperty("problem", false);
        field->setAccessibleDescription({});
        Theme::repolish(field);
    }
    m_problem->hide();
}

void LineEditor::retranslate()
{
    m_title->setText(tr("Line %1").arg(m_line.number));
    m_remove->setText(tr("Take away"));
    m_remove->setAccessibleDescription(m_title->text());
    const std::pair<QLabel*, QString> labels[] = {{m_nameLabel, tr("Name, empty for its number")},
                                                  {m_kindLabel, tr("Kind")},
                                                  {m_sourceLabel, tr("How its rings are heard")},
                                                  {m_onLabel, tr("A ring lasts (seconds)")},
                                                  {m_offLabel, tr("The pause after it (seconds)")}};
    for (const auto& [label, words] : labels) {
        label->setText(words);
        label->buddy()->setAccessibleName(m_title->text() + QStringLiteral(", ") + words);
    }
    for (int at = 0; at < m_kind->count(); ++at) {
        m_kind->setItemText(at, lineKindLabel(fromQt(m_kind->itemData(at).toString())));
    }
    for (int at = 0; at < m_source->count(); ++at) {
        m_source->setItemText(at, lineSourceLabel(fromQt(m_source->itemData(at).toString())));
    }
}

} // namespace frontdesk
