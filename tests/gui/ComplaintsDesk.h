#pragma once

#include "domain/complaint/ComplaintRepository.h"
#include "domain/complaint/ComplaintService.h"
#include "panels/complaint/ComplaintFormWidget.h"
#include "support/DeskFixture.h"

#include <QLabel>
#include <QLineEdit>
#include <catch2/catch.hpp>

namespace frontdesk::test {

/// A desk that takes complaints; the panel is shown by showTickets().
struct ComplaintsDesk : DeskFixture {
    using DeskFixture::DeskFixture;

    void showTickets() { key(Qt::Key_0, Qt::ControlModifier); }
    std::vector<Complaint> all()
    {
        return stored<std::vector<Complaint>>([](const ReadView& view) {
            return view.complaints().receivedBetween(utcFromMillis(0), utcFromMillis(4'000'000'000'000), 500);
        });
    }
    Complaint newest()
    {
        const auto tickets = all();
        REQUIRE_FALSE(tickets.empty());
        return tickets.front();
    }
    std::vector<ComplaintEntry> journal(ComplaintId id)
    {
        return stored<std::vector<ComplaintEntry>>(
            [id](const ReadView& view) { return view.complaints().journal(id); });
    }
    /// The last thing that happened to the newest ticket.
    ComplaintEntry last()
    {
        const auto entries = journal(newest().id);
        REQUIRE_FALSE(entries.empty());
        return entries.back();
    }
    template <class T> T& inForm(const char* name)
    {
        T* const found = window().findChild<ComplaintFormWidget*>()->findChild<T*>(QLatin1String(name));
        REQUIRE(found != nullptr);
        return *found;
    }
    QString focus() { return window().focusWidget() == nullptr ? QString() : window().focusWidget()->objectName(); }
    QString words(const char* label) { return widget<QLabel>(label).text(); }
    /// What the line above the work says.
    QString said()
    {
        QString all;
        for (const QLabel* label : widget<QWidget>("complaintNoticeBar").findChildren<QLabel*>()) {
            all += label->text();
        }
        return all;
    }
    /// The words of an act, and Enter.
    void say(const char* typed)
    {
        type(typed);
        key(Qt::Key_Return);
    }
    /// One ticket with these words of the customer's, taken down by keys.
    void takeDown(const char* issue, const char* room = nullptr)
    {
        key(Qt::Key_F7);
        type(issue);
        if (room != nullptr) {
            inForm<QLineEdit>("placeLineEdit").setFocus();
            type(room);
        }
        saveForm();
    }
    /// Somebody else sits down at the desk.
    void signInAs(const Staff& who, const char* pinOf)
    {
        bool done = false;
        wiring().people().signIn(who.id, Secret{pinOf}, [&](const Result<void>& result) { done = result.has_value(); });
        waitFor([&] { return done; });
        settle();
    }
    void saveForm() { key(Qt::Key_Return, Qt::ControlModifier); }
};

} // namespace frontdesk::test
