#pragma once

#include "base/TimeZone.h"
#include "exchange/SiteVisitTable.h"
#include "panels/support/DeskLink.h"
#include "panels/support/SheetPorts.h"

#include <QObject>
#include <QString>
#include <functional>
#include <vector>

class QWidget;

namespace frontdesk {

/// The list of visits in front as a file, spreadsheet or text. Who took it is written down before it leaves. GUI
/// thread.
class SiteVisitExport : public QObject {
    Q_OBJECT
public:
    /// All must outlive it.
    struct Ports {
        DeskLink& desk;
        const Clock& clock;
        const TimeZone& zone;
        std::function<SheetPorts()> sheets;
    };
    /// @param window above which the file is asked for
    SiteVisitExport(Ports ports, QWidget* window);

    /// Asks for the file. Nothing happens while another list is on its way.
    void choose(std::vector<SiteVisit> visits);

Q_SIGNALS:
    void saved(const QString& file);
    void failed(const frontdesk::Error& error);

private:
    void read(const QString& path);
    void note(OutTable table, const QString& path);
    void save(OutTable table, const QString& path);
    void end(const Result<void>& done, const QString& path);
    [[nodiscard]] bool isPersonal() const;

    Ports m_with;
    QWidget* m_window;
    std::vector<SiteVisit> m_visits;
    bool m_saving = false;
};

} // namespace frontdesk
