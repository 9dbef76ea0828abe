#pragma once

#include <QWidget>

namespace frontdesk {

/// One page of the settings. A page of another stem is one row of app/SettingPages. GUI thread.
class SettingPage : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// As the list of pages shows it.
    [[nodiscard]] virtual QString title() const = 0;
    virtual void retranslate() = 0;
    /// The page comes to the front: what is stored may have changed. What somebody typed and has not saved stays.
    virtual void refresh() = 0;
    /// Saves what is typed; a page whose choices take effect at once has nothing to save. @return false: nothing to do
    virtual bool save() { return false; }
    /// Whether something is typed that is not saved.
    [[nodiscard]] virtual bool isEdited() const { return false; }

Q_SIGNALS:
    /// Something to read above the page: words and Theme's state.
    void told(const QString& words, const QString& state);
    void editedChanged();

protected:
    void changeEvent(QEvent* event) override;
};

} // namespace frontdesk
