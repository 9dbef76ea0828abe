// What is half entered of a contact, as an image and back.
#include "domain/ImageFields.h"
#include "panels/arrears/FeeContactForm.h"
#include "panels/support/ChoiceChips.h"
#include "text/ShownLanguage.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalBlocker>

namespace frontdesk {

namespace {

std::string nthOf(const char* what, std::size_t at) { return what + std::to_string(at); }

} // namespace

RecordImage FeeContactForm::image() const
{
    RecordImage image;
    const auto set = [&image](const std::string& name, const std::string& value) {
        if (!value.empty()) {
            image.set(name, value);
        }
    };
    set("who", fromQt(m_who->value()));
    set("name", fromQt(m_names->value()));
    set("answer", fromQt(m_answer->value()));
    for (auto each = m_lines.cbegin(); each != m_lines.cend(); ++each) {
        set("line." + fromQt(each.key()), fromQt(each.value()->text()));
    }
    if (isWritten()) {
        set("message", fromQt(m_message->toPlainText()));
    }
    set("arranges", m_arranges ? "1" : "");
    std::size_t told = 0;
    for (int row = 0; row < m_items->count(); ++row) {
        if (m_items->item(row)->checkState() == Qt::Checked) {
            set(nthOf("told.", told++), m_case.task.items[static_cast<std::size_t>(row)].id.toString());
        }
    }
    for (std::size_t at = 0; at < m_wishes.size(); ++at) {
        set(nthOf("wish.", at), std::to_string(m_wishes[at].amount.fen()));
        set(nthOf("wish.day.", at), toIso(m_wishes[at].day));
    }
    return image;
}

void FeeContactForm::restore(const RecordImage& image)
{
    m_who->setValue(toQt(image.get("who")));
    m_names->setValue(toQt(image.get("name")));
    m_arranges = image.has("arranges");
    {
        const QSignalBlocker quiet(m_items);
        for (int row = 0; row < m_items->count(); ++row) {
            const std::string id = m_case.task.items[static_cast<std::size_t>(row)].id.toString();
            bool isTold = false;
            for (std::size_t at = 0; image.has(nthOf("told.", at)); ++at) {
                isTold = isTold || image.get(nthOf("told.", at)) == id;
            }
            m_items->item(row)->setCheckState(isTold ? Qt::Checked : Qt::Unchecked);
        }
    }
    m_answer->setValue(toQt(image.get("answer")));
    for (auto each = m_lines.cbegin(); each != m_lines.cend(); ++each) {
        each.value()->setText(toQt(image.get("line." + fromQt(each.key()))));
    }
    if (image.has("message")) {
        m_message->setPlainText(toQt(image.get("message")));
    }
    m_wishes.clear();
    const ImageReader typed{image, ""};
    for (std::size_t at = 0; image.has(nthOf("wish.", at)); ++at) {
        if (const auto day = parseDate(image.get(nthOf("wish.day.", at)))) {
            const std::int64_t fen = typed.number(nthOf("wish.", at).c_str(), 0);
            m_wishes.push_back({.amount = Money::fromFen(fen), .day = *day});
        }
    }
    m_touched = true;
    follow(); // and takes away what is for nobody else's eyes
    Q_EMIT changed();
}

} // namespace frontdesk
