#include "panels/support/FormBinder.h"

#include "panels/support/ChoiceChips.h"
#include "panels/support/Theme.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <algorithm>

namespace frontdesk {

namespace {

QString camelCase(const QString& field)
{
    QString name;
    bool upper = false;
    for (const QChar letter : field) {
        if (letter == u'_') {
            upper = true;
        } else {
            name += upper ? letter.toUpper() : letter;
            upper = false;
        }
    }
    return name;
}

QWidget* widgetOf(const QWidget* form, const QString& field)
{
    for (const char* suffix : {"LineEdit", "PlainTextEdit", "ChoiceChips", "CheckBox", "PushButton"}) {
        if (auto* found = form->findChild<QWidget*>(camelCase(field) + QLatin1String(suffix))) {
            return found;
        }
    }
    return nullptr;
}

} // namespace

FormBinder::FormBinder(QWidget* form, const std::vector<QString>& fields) : QObject(form)
{
    for (const QString& name : fields) {
        QWidget* widget = widgetOf(form, name);
        Q_ASSERT_X(widget != nullptr, "FormBinder", qPrintable(name));
        auto* problem = form->findChild<QLabel*>(camelCase(name) + QStringLiteral("ProblemLabel"));
        if (problem != nullptr) {
            problem->setTextFormat(Qt::PlainText);
            problem->setProperty("class", QStringLiteral("problem"));
            problem->hide();
        }
        m_fields.push_back({name, widget, problem});
        const auto tell = [this, name] { Q_EMIT edited(name); };
        if (auto* line = qobject_cast<QLineEdit*>(widget)) {
            // Not textEdited: what an assistive program writes is no key, and fill() says nothing anyway.
            connect(line, &QLineEdit::textChanged, this, tell);
        } else if (auto* text = qobject_cast<QPlainTextEdit*>(widget)) {
            connect(text, &QPlainTextEdit::textChanged, this, tell);
        } else if (auto* chips = qobject_cast<ChoiceChips*>(widget)) {
            connect(chips, &ChoiceChips::chosen, this, tell);
        } else if (auto* button = qobject_cast<QAbstractButton*>(widget)) {
            connect(button, &QAbstractButton::clicked, this, tell);
        }
    }
}

const FormBinder::Field* FormBinder::find(const QString& field) const
{
    const auto at = std::find_if(m_fields.begin(), m_fields.end(), [&](const Field& f) { return f.name == field; });
    return at == m_fields.end() ? nullptr : &*at;
}

void FormBinder::fill(const QString& field, const QString& value)
{
    if (this->value(field) == value) {
        return;
    }
    QWidget* target = widget(field);
    const QSignalBlocker quiet(target);
    if (auto* line = qobject_cast<QLineEdit*>(target)) {
        line->setText(value);
    } else if (auto* text = qobject_cast<QPlainTextEdit*>(target)) {
        text->setPlainText(value);
        text->moveCursor(QTextCursor::End);
    } else if (auto* chips = qobject_cast<ChoiceChips*>(target)) {
        chips->setValue(value);
    } else if (auto* button = qobject_cast<QAbstractButton*>(target)) {
        button->setChecked(!value.isEmpty());
    }
}

QString FormBinder::value(const QString& field) const
{
    const QWidget* source = widget(field);
    if (const auto* line = qobject_cast<const QLineEdit*>(source)) {
        return line->text();
    }
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(source)) {
        return text->toPlainText();
    }
    if (const auto* chips = qobject_cast<const ChoiceChips*>(source)) {
        return chips->value();
    }
    if (const auto* button = qobject_cast<const QAbstractButton*>(source)) {
        return button->isChecked() ? QStringLiteral("1") : QString();
    }
    return {};
}

QWidget* FormBinder::widget(const QString& field) const
{
    const Field* found = find(field);
    return found == nullptr ? nullptr : found->widget;
}

std::vector<Problem> FormBinder::mark(const std::vector<Problem>& problems, const ProblemText& text)
{
    std::vector<Problem> elsewhere = problems;
    for (Field& field : m_fields) {
        QStringList words;
        std::erase_if(elsewhere, [&](const Problem& problem) {
            const bool mine = QString::fromStdString(problem.field) == field.name;
            if (mine) {
                words += text(problem);
            }
            return mine;
        });
        setMark(field, words.join(QLatin1Char('\n')));
    }
    return elsewhere;
}

void FormBinder::clearMarks()
{
    for (Field& field : m_fields) {
        setMark(field, {});
    }
}

bool FormBinder::focusFirstProblem()
{
    const auto at = std::find_if(m_fields.begin(), m_fields.end(), [](const Field& field) { return field.marked; });
    if (at == m_fields.end()) {
        return false;
    }
    at->widget->setFocus(Qt::OtherFocusReason);
    return true;
}

void FormBinder::setMark(Field& field, const QString& words)
{
    const bool marked = !words.isEmpty();
    if (field.marked != marked) {
        field.marked = marked;
        field.widget->setProperty("problem", marked);
        Theme::repolish(field.widget);
    }
    field.widget->setAccessibleDescription(words);
    if (field.problem != nullptr) {
        field.problem->setText(words);
        field.problem->setVisible(marked);
    }
}

} // namespace frontdesk
