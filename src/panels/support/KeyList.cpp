#include "panels/support/KeyList.h"

#include "panels/support/KeyRow.h"
#include "panels/support/PlainLabel.h"
#include "panels/support/Theme.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <algorithm>

namespace frontdesk {

KeyList::KeyList(KeyBindings& keys, const Theme& theme, What what, QWidget* parent)
    : QWidget(parent), m_keys(keys), m_theme(theme), m_what(std::move(what)), m_typed(new QLineEdit(this)),
      m_pad(new QCheckBox(this)), m_padNote(plainLabel("keypadNoteLabel", "small", this)),
      m_problem(plainLabel("keyProblemLabel", "problem", this)), m_none(plainLabel("noKeyLabel", "muted", this)),
      m_resetAll(new QPushButton(this)), m_noteRows(new QVBoxLayout)
{
    m_typed->setObjectName(QStringLiteral("keyFilterLineEdit"));
    m_typed->setClearButtonEnabled(true);
    m_pad->setObjectName(QStringLiteral("keypadCheckBox"));
    m_pad->setChecked(keys.keypadOn());
    m_resetAll->setObjectName(QStringLiteral("resetAllKeysPushButton"));
    m_problem->hide();

    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.px(8));
    auto* const head = new QBoxLayout(theme.textPercent() > 150 ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    head->addWidget(m_typed, 1);
    head->addWidget(m_resetAll, 0, Qt::AlignLeft);
    layout->addLayout(head);
    layout->addWidget(m_pad);
    layout->addWidget(m_padNote);
    layout->addWidget(m_problem);
    auto* const area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* const sheet = new QWidget;
    auto* const rows = new QVBoxLayout(sheet);
    rows->setContentsMargins(0, 0, theme.px(8), 0);
    rows->setSpacing(0);
    addRows(rows);
    rows->addLayout(m_noteRows);
    rows->addWidget(m_none);
    rows->addStretch(1);
    area->setWidget(sheet);
    layout->addWidget(area, 1);

    connect(m_typed, &QLineEdit::textChanged, this, &KeyList::filter);
    connect(m_pad, &QCheckBox::toggled, this, [this](bool on) { m_keys.setKeypadOn(on); });
    connect(m_resetAll, &QPushButton::clicked, &m_keys, &KeyBindings::resetAll);
    connect(&m_keys, &KeyBindings::changed, this, [this] {
        m_problem->hide();
        m_pad->setChecked(m_keys.keypadOn());
        filter();
    });
    addGroup({[] { return tr("Keys of fields and lists, which stay as they are"); }, deskKeyNotes});
}

void KeyList::addRows(QVBoxLayout* rows)
{
    for (const DeskKey& act : m_keys.acts()) {
        auto* const row = new KeyRow(m_keys, act, m_what(act.act), m_theme);
        rows->addWidget(row);
        m_rows.push_back(row);
        connect(row, &KeyRow::refused, this, &KeyList::tellRefusal);
        connect(row, &KeyRow::told, this, [this](const QString& words) {
            m_problem->setText(words);
            m_problem->setVisible(!words.isEmpty());
        });
    }
}

void KeyList::addGroup(Group group)
{
    QLabel* const title = plainLabel("keyNotesLabel", "section", this);
    m_noteRows->addSpacing(m_theme.px(12));
    m_noteRows->addWidget(title);
    Notes notes{.group = std::move(group), .title = title};
    for (std::size_t at = notes.group.keys().size(); at > 0; --at) {
        notes.rows.push_back(makeNote());
    }
    m_notes.push_back(std::move(notes));
    retranslate();
}

KeyList::Note KeyList::makeNote()
{
    auto* const row = new QWidget;
    auto* const layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, m_theme.px(4), 0, m_theme.px(4));
    layout->setSpacing(m_theme.px(12));
    auto* const what = plainLabel("keyNoteLabel", "", row);
    auto* const key = plainLabel("noteKeyLabel", "key", row);
    key->setWordWrap(false);
    layout->addWidget(what, 5);
    layout->addWidget(key, 0, Qt::AlignLeft | Qt::AlignVCenter);
    layout->addStretch(4);
    m_noteRows->addWidget(row);
    return {row, what, key};
}

bool KeyList::filterNotes(const Notes& notes, const QStringList& words)
{
    bool any = false;
    for (const Note& note : notes.rows) {
        const QString hay =
            QStringList{notes.title->text(), note.what->text(), note.key->text()}.join(QLatin1Char('\n'));
        const bool found = std::all_of(words.begin(), words.end(),
                                       [&](const QString& word) { return hay.contains(word, Qt::CaseInsensitive); });
        note.row->setVisible(found);
        any = any || found;
    }
    notes.title->setVisible(any);
    return any;
}

void KeyList::filter()
{
    const QStringList words = m_typed->text().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    bool any = false;
    for (KeyRow* const row : m_rows) {
        const bool found = !m_what(row->act()).isEmpty() && row->matches(words);
        row->setVisible(found);
        any = any || found;
    }
    bool anyNote = false;
    for (const Notes& notes : m_notes) {
        anyNote = filterNotes(notes, words) || anyNote;
    }
    m_none->setVisible(!any && !anyNote);
}

void KeyList::tellRefusal(const KeyBindings::Refusal& refusal, const QKeySequence& key)
{
    m_problem->setText(refusalText(refusal, key));
    m_problem->show();
}

QString KeyList::refusalText(const KeyBindings::Refusal& refusal, const QKeySequence& key) const
{
    using Why = KeyBindings::Refusal::Why;
    const QString name = keyText(key);
    switch (refusal.why) {
    case Why::Taken:
        return key.isEmpty()
                   ? tr("One of its own keys does something else now: %1. Change that first.").arg(m_what(refusal.act))
                   : tr("%1 does something else already: %2. Change that first, or take another key.")
                         .arg(name, m_what(refusal.act));
    case Why::Types:
        return tr("%1 is needed for typing and for moving about. Take it with Ctrl or Alt, an F key, or a key of the "
                  "number pad.")
            .arg(name);
    case Why::FieldKey:
        return tr("%1 belongs to the fields and lists. Take another key.").arg(name);
    case Why::KeepsHelp:
        return tr("F1 always shows the keys, so that nobody loses the way. Another key can be added beside it.");
    case Why::NotAKey:
        return tr("That key cannot be told from others. Take another one.");
    }
    return {};
}

void KeyList::retranslate()
{
    m_typed->setPlaceholderText(tr("Find a key or what it does"));
    m_typed->setAccessibleName(m_typed->placeholderText());
    m_pad->setText(tr("Use the number pad"));
    m_padNote->setText(tr("It works the telephone with the hand that does not hold the receiver, Num Lock on: digits "
                          "are the lines, Enter is "
                          "the line key. The digits above the letters type as ever."));
    m_resetAll->setText(tr("Reset all keys"));
    m_none->setText(tr("No key does that. Clear the field above to see all."));
    for (KeyRow* const row : m_rows) {
        row->setWhat(m_what(row->act()));
    }
    for (const Notes& notes : m_notes) {
        notes.title->setText(notes.group.title());
        const auto keys = notes.group.keys();
        for (std::size_t at = 0; at < notes.rows.size(); ++at) {
            notes.rows[at].key->setText(keys[at].first);
            notes.rows[at].what->setText(keys[at].second);
        }
    }
    filter();
}

void KeyList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace frontdesk
