#pragma once

#include "domain/matter/MatterForm.h"
#include "panels/support/ChoiceChips.h"
#include "panels/support/FormBinder.h"

#include <QWidget>
#include <memory>

namespace frontdesk {

namespace Ui {
class RecordFormWidget;
}
class RuleBooks;

/// Who it is, how to reach them, where, and what about: the fields that every record of the desk shares, in the form of
/// a counter matter. It holds what is typed and nothing else. GUI thread.
class RecordFormWidget : public QWidget {
    Q_OBJECT
public:
    explicit RecordFormWidget(QWidget* parent = nullptr);
    ~RecordFormWidget() override;

    /// Words not to say are marked quietly under the key points. @param books must outlive the widget
    void setBooks(const RuleBooks* books);
    /// What can be chosen as the matter; the first nine show their digit.
    void setKinds(const QList<ChoiceChips::Choice>& kinds);
    void setForm(const MatterForm& form);
    [[nodiscard]] MatterForm form() const;

    /// The place is asked for elsewhere (an emergency's bar); here it is hidden, and kept.
    void setPlaceElsewhere(bool elsewhere);

    /// As the matching key does; the n-th kind (from 0) also leads on to the name, or to the key points once there is
    /// one.
    void chooseKind(int index);
    void chooseTitle(int index);

    /// Marks what is wrong and goes to the first. Problems of no field here come back.
    std::vector<Problem> markProblems(const std::vector<Problem>& problems);
    void clearProblems();
    void focusKind(); ///< a bare digit chooses there
    void focusName();
    void focusKeyPoints();

Q_SIGNALS:
    void edited(); ///< by a person

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void retranslate();
    void fitText();
    void arrange();
    void showForbidden();
    void leaveKind();

    std::unique_ptr<Ui::RecordFormWidget> m_ui;
    FormBinder* m_binder;
    const RuleBooks* m_books = nullptr;
    std::string m_emergencyKind; ///< has no field here, and is kept
    bool m_placeElsewhere = false;
    bool m_stacked = false; ///< the three fields of the person stand under one another
};

} // namespace frontdesk
