#include "panels/pack/EntryEditor.h"

#include "panels/pack/PackTexts.h"
#include "panels/pack/WhenRows.h"
#include "rules/Duration.h"
#include "rules/EachEntry.h"
#include "text/ShownLanguage.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <algorithm>
#include <chrono>

namespace frontdesk {

namespace {

constexpr std::chrono::milliseconds typedPause{400};
constexpr int mostLimitShown = 1'000'000;
constexpr int textLines = 3;
constexpr int stepNumberRole = Qt::UserRole;

/// What stands there already is left alone: somebody may be typing behind it.
void setText(QPlainTextEdit& edit, const QString& text)
{
    if (edit.toPlainText().trimmed() != text) {
        edit.setPlainText(text);
    }
}

void setText(QLineEdit& edit, const QString& text)
{
    if (edit.text().trimmed() != text) {
        edit.setText(text);
    }
}

void setLines(QPlainTextEdit& edit, const std::vector<std::string>& lines)
{
    QStringList typed;
    for (const QString& line : edit.toPlainText().split(QLatin1Char('\n'))) {
        if (!line.trimmed().isEmpty()) {
            typed += line.trimmed();
        }
    }
    QStringList all;
    for (const std::string& line : lines) {
        all += toQt(line);
    }
    if (typed != all) {
        edit.setPlainText(all.join(QLatin1Char('\n')));
    }
}

QString editedText(const LocalText& text) { return toQt(text.zh.empty() ? text.en : text.zh); }

} // namespace

EntryEditor::EntryEditor(const Vocabulary& vocabulary, Change change, QWidget* parent)
    : QWidget(parent), m_vocabulary(vocabulary), m_change(std::move(change)), m_form(new QFormLayout(this)),
      m_moment(new QComboBox(this)), m_say(new QPlainTextEdit(this)), m_text(new QPlainTextEdit(this)),
      m_title(new QLineEdit(this)), m_steps(new QListWidget(this)), m_most(new QSpinBox(this)),
      m_near(new QSpinBox(this)), m_fields(new QListWidget(this)), m_level(new QComboBox(this)),
      m_match(new QComboBox(this)), m_instead(new QLineEdit(this)), m_category(new QLineEdit(this)),
      m_days(new QLineEdit(this)), m_span(new QLineEdit(this)), m_quiet(new QLineEdit(this)),
      m_when(new WhenRows(vocabulary, this))
{
    build();
    m_soon.setSingleShot(true);
    m_soon.setInterval(typedPause);
    connect(&m_soon, &QTimer::timeout, this, [this] { commit(); });
    retranslate();
    clear();
}

void EntryEditor::build()
{
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setContentsMargins(0, 0, 0, 0);
    addField(Field::Moment, m_moment);
    addField(Field::Say, m_say);
    addField(Field::Text, m_text);
    addField(Field::Title, m_title);
    addField(Field::Steps, m_steps);
    addField(Field::Most, m_most);
    addField(Field::Near, m_near);
    addField(Field::Fields, m_fields);
    addField(Field::Level, m_level);
    addField(Field::Match, m_match);
    addField(Field::Instead, m_instead);
    addField(Field::Category, m_category);
    addField(Field::Days, m_days);
    addField(Field::Span, m_span);
    addField(Field::Quiet, m_quiet);
    addField(Field::When, m_when);
    m_moment->setObjectName(QStringLiteral("entryMomentComboBox"));
    m_moment->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_moment->setMinimumContentsLength(10);
    m_say->setObjectName(QStringLiteral("entrySayPlainTextEdit"));
    m_text->setObjectName(QStringLiteral("entryTextPlainTextEdit"));
    m_title->setObjectName(QStringLiteral("entryTitleLineEdit"));
    m_steps->setObjectName(QStringLiteral("entryStepsListWidget"));
    m_most->setObjectName(QStringLiteral("entryMostSpinBox"));
    m_near->setObjectName(QStringLiteral("entryNearSpinBox"));
    m_fields->setObjectName(QStringLiteral("entryFieldsListWidget"));
    m_instead->setObjectName(QStringLiteral("entryInsteadLineEdit"));
    m_days->setObjectName(QStringLiteral("entryDaysLineEdit"));
    m_span->setObjectName(QStringLiteral("entrySpanLineEdit"));
    m_quiet->setObjectName(QStringLiteral("entryQuietLineEdit"));
    for (QPlainTextEdit* const edit : {m_say, m_text}) {
        edit->setTabChangesFocus(true);
        edit->setFixedHeight(edit->fontMetrics().lineSpacing() * textLines + 16);
        connect(edit, &QPlainTextEdit::textChanged, this, &EntryEditor::touched);
        edit->installEventFilter(this);
    }
    for (QLineEdit* const edit : {m_title, m_instead, m_category, m_days, m_span, m_quiet}) {
        connect(edit, &QLineEdit::textChanged, this, &EntryEditor::touched);
        connect(edit, &QLineEdit::editingFinished, this, [this] { commit(); });
    }
    for (QSpinBox* const box : {m_most, m_near}) {
        box->setRange(0, mostLimitShown);
        connect(box, &QSpinBox::valueChanged, this, &EntryEditor::touched);
        connect(box, &QSpinBox::editingFinished, this, [this] { commit(); });
    }
    for (QListWidget* const list : {m_steps, m_fields}) {
        list->setFixedHeight(list->fontMetrics().lineSpacing() * (textLines + 2) + 24);
        connect(list, &QListWidget::itemChanged, this, &EntryEditor::touched);
    }
    m_steps->installEventFilter(this);
    for (QComboBox* const box : {m_moment, m_level, m_match}) {
        connect(box, &QComboBox::activated, this, &EntryEditor::touched);
    }
    connect(m_when, &WhenRows::edited, this, [this] { commit(); });
}

void EntryEditor::addField(Field field, QWidget* widget)
{
    auto* const name = new QLabel(this);
    name->setTextFormat(Qt::PlainText);
    name->setBuddy(widget);
    m_form->addRow(name, widget);
    m_widgets.emplace_back(field, widget);
}

void EntryEditor::showFields(const std::vector<Field>& fields)
{
    for (const auto& [field, widget] : m_widgets) {
        const bool isShown = std::find(fields.begin(), fields.end(), field) != fields.end();
        widget->setVisible(isShown);
        QWidget* const name = m_form->labelForField(widget);
        if (auto* const words = qobject_cast<QLabel*>(name)) {
            words->setText(label(field));
            words->setVisible(isShown);
        }
        widget->setAccessibleName(label(field));
    }
}

void EntryEditor::retranslate()
{
    m_filling = true;
    const QString moment = m_moment->currentData().toString();
    m_moment->clear();
    m_moment->addItem(PackTexts::moment({}, m_vocabulary), QString());
    for (const std::string& name : m_vocabulary.momentNames()) {
        if (!m_vocabulary.moment(name)->isMark) {
            m_moment->addItem(PackTexts::moment(name, m_vocabulary), toQt(name));
        }
    }
    m_moment->setCurrentIndex(std::max(0, m_moment->findData(moment)));
    const int level = m_level->currentIndex();
    m_level->clear();
    m_level->addItem(tr("Remind"), QStringLiteral("warn"));
    m_level->addItem(tr("Do not go on"), QStringLiteral("block"));
    m_level->setCurrentIndex(std::max(0, level));
    const int match = m_match->currentIndex();
    m_match->clear();
    m_match->addItem(tr("The whole utterance"), QStringLiteral("utterance"));
    m_match->addItem(tr("Its beginning"), QStringLiteral("opening"));
    m_match->addItem(tr("Anywhere in it"), QStringLiteral("word"));
    m_match->setCurrentIndex(std::max(0, match));
    m_when->retranslate();
    m_filling = false;
    for (const auto& [field, widget] : m_widgets) {
        if (auto* const words = qobject_cast<QLabel*>(m_form->labelForField(widget))) {
            words->setText(label(field));
        }
        widget->setAccessibleName(label(field));
    }
}

void EntryEditor::clear()
{
    m_soon.stop();
    m_kind.clear();
    m_id.clear();
    m_before.clear();
    showFields({});
}

void EntryEditor::show(const Pack& pack, const std::string& kind, const std::string& id)
{
    if (kind == m_kind && id == m_id && m_soon.isActive()) {
        return; // somebody is typing
    }
    if (kind != m_kind || id != m_id) {
        commit();
    }
    m_filling = true;
    m_kind = kind;
    m_id = id;
    bool isFound = false;
    forEachKind(pack, [&](std::string_view of, const auto& entry) {
        if (of == kind && entry.head.id == id) {
            isFound = true;
            m_pack = Pack{};
            const int at = m_moment->findData(toQt(entry.head.at));
            m_moment->setCurrentIndex(std::max(0, at));
            m_when->setConditions(entry.head.when);
            fill(entry);
        }
    });
    m_filling = false;
    if (!isFound) {
        clear();
        return;
    }
    m_before = values();
}

void EntryEditor::fill(const PromptEntry& entry)
{
    m_pack.prompts = {entry};
    setLines(*m_say, entry.say);
    setText(*m_text, editedText(entry.text));
    showFields({Field::Moment, Field::Say, Field::Text, Field::When});
}

void EntryEditor::fill(const ChecklistEntry& entry)
{
    m_pack.checklists = {entry};
    setText(*m_title, editedText(entry.title));
    m_steps->clear();
    for (std::size_t at = 0; at < entry.steps.size(); ++at) {
        auto* const item = new QListWidgetItem(editedText(entry.steps[at].text), m_steps);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemIsUserCheckable);
        item->setCheckState(entry.steps[at].required ? Qt::Checked : Qt::Unchecked);
        item->setData(stepNumberRole, static_cast<int>(at));
    }
    showFields({Field::Moment, Field::Title, Field::Steps, Field::When});
}

void EntryEditor::fill(const LimitEntry& entry)
{
    m_pack.limits = {entry};
    m_most->setValue(static_cast<int>(std::min<std::int64_t>(entry.most, mostLimitShown)));
    m_near->setValue(static_cast<int>(std::min<std::int64_t>(entry.near.value_or(0), mostLimitShown)));
    showFields({Field::Moment, Field::Most, Field::Near, Field::When});
}

void EntryEditor::fill(const RequireEntry& entry)
{
    m_pack.requirements = {entry};
    m_fields->clear();
    for (const std::string& name : m_vocabulary.fieldNames()) {
        auto* const item = new QListWidgetItem(shown(*m_vocabulary.field(name)), m_fields);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        const bool isIn = std::find(entry.fields.begin(), entry.fields.end(), name) != entry.fields.end();
        item->setCheckState(isIn ? Qt::Checked : Qt::Unchecked);
        item->setData(stepNumberRole, toQt(name));
    }
    m_level->setCurrentIndex(entry.level == GateLevel::Block ? 1 : 0);
    showFields({Field::Moment, Field::Fields, Field::Level, Field::When});
}

void EntryEditor::fill(const ForbidEntry& entry)
{
    m_pack.forbids = {entry};
    setLines(*m_say, entry.text);
    m_match->setCurrentIndex(static_cast<int>(entry.match));
    setText(*m_instead, toQt(entry.instead));
    showFields({Field::Say, Field::Match, Field::Instead, Field::When});
}

void EntryEditor::fill(const PhraseEntry& entry)
{
    m_pack.phrases = {entry};
    setText(*m_category, editedText(entry.category));
    setLines(*m_say, entry.say);
    showFields({Field::Category, Field::Say});
}

void EntryEditor::fill(const GreetingEntry& entry)
{
    m_pack.greetings = {entry};
    setLines(*m_say, {entry.say});
    showFields({Field::Say, Field::When});
}

void EntryEditor::fill(const LadderEntry& entry)
{
    m_pack.ladders = {entry};
    QStringList days;
    for (const LadderStep& step : entry.steps) {
        days += QString::number(step.days);
    }
    setText(*m_days, days.join(QStringLiteral(", ")));
    showFields({Field::Days});
}

void EntryEditor::fill(const ClockEntry& entry)
{
    m_pack.clocks = {entry};
    setText(*m_span, toQt(toText(entry.most)));
    showFields({Field::Span, Field::When});
}

void EntryEditor::fill(const CalendarEntry& entry)
{
    m_pack.calendars = {entry};
    QStringList quiet;
    for (const QuietHours& hours : entry.quiet) {
        quiet += toQt(hours.from.toString() + '-' + hours.until.toString());
    }
    setText(*m_quiet, quiet.join(QStringLiteral(", ")));
    showFields({Field::Quiet});
}

void EntryEditor::fill(const IndicatorEntry& entry)
{
    m_pack.indicators = {entry};
    setText(*m_title, editedText(entry.title));
    m_text->setPlainText(editedText(entry.definition));
    showFields({Field::Title, Field::Text});
}

void EntryEditor::fill(const ScorecardEntry& entry)
{
    m_pack.scorecards = {entry};
    setText(*m_title, editedText(entry.title));
    m_most->setValue(static_cast<int>(entry.pass));
    showFields({Field::Title, Field::Most});
}

void EntryEditor::fill(const LetterEntry& entry)
{
    m_pack.letters = {entry};
    setText(*m_title, editedText(entry.title));
    std::vector<std::string> paragraphs;
    for (const LocalText& paragraph : entry.paragraphs) {
        paragraphs.push_back(paragraph.zh);
    }
    setLines(*m_say, paragraphs);
    showFields({Field::Title, Field::Say});
}

void EntryEditor::fill(const ScenarioEntry& entry)
{
    m_pack.scenarios = {entry};
    setText(*m_title, editedText(entry.title));
    showFields({Field::Title});
}

void EntryEditor::begin()
{
    for (const auto& [field, widget] : m_widgets) {
        if (field != Field::Moment && !widget->isHidden()) {
            widget->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void EntryEditor::touched()
{
    if (!m_filling) {
        m_soon.start();
    }
}

void EntryEditor::commit()
{
    m_soon.stop();
    if (m_kind.empty()) {
        return;
    }
    std::vector<PackEdit> changes = edits();
    if (!changes.empty()) {
        m_before = values(); // the change shows the entry anew: what is shown then is what was typed
        m_change(std::move(changes));
    }
}

bool EntryEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut && watched != m_steps) {
        commit();
    } else if (watched == m_steps && event->type() == QEvent::KeyPress) {
        const auto* const key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Insert) {
            auto* const item = new QListWidgetItem(m_steps);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemIsUserCheckable);
            item->setCheckState(Qt::Unchecked);
            item->setData(stepNumberRole, -1);
            m_steps->setCurrentItem(item);
            m_steps->editItem(item);
            return true;
        }
        if (key->key() == Qt::Key_Delete && m_steps->count() > 1) {
            delete m_steps->takeItem(m_steps->currentRow());
            touched();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace frontdesk
