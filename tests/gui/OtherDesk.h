#pragma once

#include "app/GuiExecutor.h"
#include "domain/complaint/ComplaintRepository.h"
#include "domain/complaint/ComplaintService.h"
#include "domain/presence/RecordPresence.h"
#include "gui/ComplaintsDesk.h"
#include "storage/SqliteStore.h"

#include <catch2/catch.hpp>
#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace frontdesk::test {

/// A second desk over the same database, with lanes and a person of its own. It works through the services; what it
/// changes the first one hears of when it looks.
class OtherDesk {
public:
    OtherDesk(ComplaintsDesk& desk, const Staff& who)
        : m_desk(desk), m_actor{.desk = 2, .staff = who.id, .roles = who.roles}, m_ids(desk.clock, 2),
          m_seat(m_ids.next<SeatTag>())
    {
        StoreOptions options = StoreOptions::inFolder(desk.folder().toStdString());
        options.dailyBackups = 0;
        auto opened = SqliteStore::open(options, desk.clock, m_gui, m_hub, m_log);
        REQUIRE(opened.has_value());
        m_store = std::move(*opened);
    }

    /// Changes the form of a ticket as it stands now.
    Complaint change(ComplaintId id, const std::function<void(ComplaintForm&)>& alter)
    {
        return *write<Complaint>([&](UnitOfWork& uow) {
            return uow.complaints().find(id).and_then([&](const Complaint& stored) {
                ComplaintForm form = stored.toForm();
                alter(form);
                return ComplaintService{m_ids}.change(uow, m_actor, id, stored.version, form, m_desk.clock.now());
            });
        });
    }
    /// Has it open, or is writing there.
    void sit(ComplaintId id, bool writing = false)
    {
        write<bool>([&](UnitOfWork& uow) {
            return uow.presences()
                .put({.record = {RecordKind::Complaint, id.value()},
                      .seat = m_seat,
                      .desk = m_actor.desk,
                      .staff = m_actor.staff,
                      .writing = writing,
                      .since = m_desk.clock.now(),
                      .seen = m_desk.clock.now()})
                .map([] { return true; });
        });
    }
    void rise(ComplaintId id)
    {
        write<bool>([&](UnitOfWork& uow) {
            return uow.presences().remove({RecordKind::Complaint, id.value()}, m_seat).map([] { return true; });
        });
    }
    /// Who has it open, as this desk sees it.
    std::vector<RecordPresence> there(ComplaintId id)
    {
        std::optional<Result<std::vector<RecordPresence>>> found;
        readFor<std::vector<RecordPresence>>(
            *m_store, {},
            [id](const ReadView& view) {
                return view.presences().at({RecordKind::Complaint, id.value()});
            },
            [&](Result<std::vector<RecordPresence>> all) { found.emplace(std::move(all)); });
        m_desk.waitFor([&] { return found.has_value(); });
        return found->value();
    }

private:
    template <class T> Result<T> write(std::function<Result<T>(UnitOfWork&)> job)
    {
        std::optional<Result<T>> done;
        writeFor<T>(*m_store, std::move(job), [&](Result<T> result) { done.emplace(std::move(result)); });
        m_desk.waitFor([&] { return done.has_value(); });
        REQUIRE(done->has_value());
        return std::move(*done);
    }

    ComplaintsDesk& m_desk;
    Actor m_actor;
    IdMaker m_ids;
    SeatId m_seat;
    GuiExecutor m_gui;
    ChangeHub m_hub;
    NullLog m_log;
    std::unique_ptr<SqliteStore> m_store;
};

} // namespace frontdesk::test
