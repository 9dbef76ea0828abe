#pragma once

#include <QHash>
#include <QWidget>
#include <span>

class QGridLayout;
class QLabel;

namespace frontdesk {

class ChoiceChips;
class Theme;

/// One field of a form: the vocabulary's name, the widget that it is typed into, and the words above it.
struct GridField {
    enum class Shape { Line, Text, Chips };
    const char* field; ///< "customer_name"
    const char* label; ///< English, translated in the form's context
    Shape shape = Shape::Line;
    bool wide = false;  ///< over all columns
    bool latin = false; ///< the input method is asked for Latin letters and digits
};

/// The fields of a form in as many columns as have room, labels above, what is wrong with a field below it. Widgets are
/// named so that FormBinder finds them. Enter leads from a line to the next field. GUI thread.
class FieldGrid : public QWidget {
    Q_OBJECT
public:
    /// @param fields, theme must outlive it @param context of the labels' translations
    FieldGrid(std::span<const GridField> fields, const char* context, const Theme& theme, QWidget* parent);

    [[nodiscard]] ChoiceChips* chips(const char* field) const;
    /// One field less in sight; what was typed there stays.
    void setShown(const char* field, bool shown);
    /// The words above the fields, in the language of the screen.
    void retranslate();
    /// As the fields are asked, then these. To be called once everything is made.
    void orderTabs(const QList<QWidget*>& then);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void make(const GridField& field);
    void arrange();

    std::span<const GridField> m_fields;
    const char* m_context;
    const Theme& m_theme;
    QGridLayout* m_grid;
    QHash<QString, QWidget*> m_cells;
    QHash<QString, QWidget*> m_widgets;
    QHash<QString, QLabel*> m_labels;
    int m_columns = 0;
};

} // namespace frontdesk
