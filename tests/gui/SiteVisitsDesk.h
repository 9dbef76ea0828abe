#pragma once

#include "domain/promise/PromiseRepository.h"
#include "domain/sitevisit/SiteVisitRepository.h"
#include "gui/ComplaintsDesk.h"
#include "panels/sitevisit/SiteVisitFormWidget.h"

#include <QTimeEdit>

namespace frontdesk::test {

/// A desk whose people go to customers; the panel is shown by showVisits().
struct SiteVisitsDesk : ComplaintsDesk {
    using ComplaintsDesk::ComplaintsDesk;

    void showVisits() { key(Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier); }
    std::vector<SiteVisit> visits()
    {
        return stored<std::vector<SiteVisit>>([](const ReadView& view) {
            return view.siteVisits().open(100).and_then([&](std::vector<SiteVisit> all) {
                return view.siteVisits()
                    .endedBetween(utcFromMillis(0), utcFromMillis(4'000'000'000'000), 100)
                    .map([&](const std::vector<SiteVisit>& ended) {
                        all.insert(all.end(), ended.begin(), ended.end());
                        return all;
                    });
            });
        });
    }
    SiteVisit visit()
    {
        const auto all = visits();
        REQUIRE(all.size() == 1);
        return all.front();
    }
    std::vector<Promise> promisesOf(const RecordRef& origin)
    {
        return stored<std::vector<Promise>>([&](const ReadView& view) { return view.promises().ofOrigin(origin); });
    }
    template <class T> T& inVisitForm(const char* name)
    {
        T* const found = window().findChild<SiteVisitFormWidget*>()->findChild<T*>(QLatin1String(name));
        REQUIRE(found != nullptr);
        return *found;
    }
    void typeInto(const char* name, const char* words)
    {
        inVisitForm<QWidget>(name).setFocus();
        type(words);
    }
    QString saidOfVisits()
    {
        QString all;
        for (const QLabel* label : widget<QWidget>("siteVisitNoticeBar").findChildren<QLabel*>()) {
            all += label->text();
        }
        return all;
    }
    /// A visit agreed for that time today ("15:00"), begun by its key.
    void agree(const char* name, const char* place, const char* at)
    {
        showVisits();
        key(Qt::Key_N, Qt::ControlModifier);
        type(name);
        typeInto("placeLineEdit", place);
        typeInto("purposeLineEdit", "Look at it");
        typeInto("appointmentAtLineEdit", at);
        key(Qt::Key_1, Qt::AltModifier);
        saveForm();
    }
};

} // namespace frontdesk::test
