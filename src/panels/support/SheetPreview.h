#pragma once

#include "exchange/Sheet.h"
#include "panels/support/SheetPorts.h"

#include <QImage>
#include <QList>
#include <QScrollArea>

class QTimer;

namespace frontdesk {

/// The pages of a sheet as they will be printed, one below the other; scrolled by the arrow and page keys. Pictures of
/// them are made on the worker, since a long table takes its time. GUI thread.
class SheetPreview : public QScrollArea {
    Q_OBJECT
public:
    static constexpr int mostPages = 20; ///< that pictures are made of

    explicit SheetPreview(const SheetPorts& ports, QWidget* parent = nullptr);
    ~SheetPreview() override;

    void display(const Sheet& sheet);
    /// Of the whole sheet, which may be more than are shown.
    [[nodiscard]] int pages() const { return m_pictures.pages; }

Q_SIGNALS:
    void displayed();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    class Pages;
    struct Pictures {
        QList<QImage> images = {};
        int pages = 0;
        int width = 0; ///< that they were made for
        QString words = {};
    };
    static Pictures picture(const Sheet& sheet, int width, qreal ratio);
    void make();
    void fit();
    [[nodiscard]] int pageWidth() const;

    SheetPorts m_ports;
    Sheet m_sheet;
    bool m_hasSheet = false;
    Pictures m_pictures;
    int m_generation = 0;
    Pages* m_pages;
    QTimer* m_again; ///< pictures of another size, once the window keeps still
};

} // namespace frontdesk
