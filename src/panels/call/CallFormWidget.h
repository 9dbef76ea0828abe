#pragma once

#include "domain/call/CallForm.h"
#include "panels/support/FormBinder.h"

#include <QWidget>
#include <memory>

namespace frontdesk {

namespace Ui {
class CallFormWidget;
}
class RuleBooks;

/// The fields of a call, live or saved. It holds what is typed and nothing else; what the form has no field for (late
/// reason, read back, how often the name was asked) is kept as it was given. GUI thread.
class CallFormWidget : public QWidget {
    Q_OBJECT
public:
    /// @param books must outlive the widget: words not to say are marked quietly under the key points
    explicit CallFormWidget(QWidget* parent = nullptr);
    ~CallFormWidget() override;

    void setBooks(const RuleBooks* books);
    void setForm(const CallForm& form);
    [[nodiscard]] CallForm form() const;

    /// As the matching key does; the n-th category (from 0) also leads on to the key points.
    void chooseCategory(int index);
    void chooseTitle(int index);
    void refuseName(); ///< refused; once more, and it counts as declined; once more takes both back

    /// Marks what is wrong and goes to the first. Problems of no field here come back.
    std::vector<Problem> markProblems(const std::vector<Problem>& problems);
    void clearProblems();
    /// An emergency asks for the place in a field of its own, above: the one here steps back.
    void setPlaceElsewhere(bool elsewhere);
    void focusName();
    void focusKeyPoints();
    void retranslate();
    /// Fits the height of the key points to the font.
    void fitText();
    /// The number that the line told, shown where none is typed.
    void setHeardNumber(const QString& number);

Q_SIGNALS:
    void edited(); ///< by a person

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    void showRefusals();
    void showForbidden();

    std::unique_ptr<Ui::CallFormWidget> m_ui;
    FormBinder* m_binder;
    const RuleBooks* m_books = nullptr;
    QString m_heard;
    bool m_stacked = false; ///< the three fields of the caller stand under one another
    CallForm m_form;        ///< as last given; bound fields are read from the widgets
};

} // namespace frontdesk
