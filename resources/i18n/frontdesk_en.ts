<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>InsideLabels</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MorningSheet</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more line(s), less pressing: see the board.</source>
        <translation>
            <numerusform>And %n more line, less pressing: see the board.</numerusform>
            <numerusform>And %n more lines, less pressing: see the board.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackLabels</name>
    <message numerus="yes">
        <source>%n ring(s)</source>
        <translation>
            <numerusform>%n ring</numerusform>
            <numerusform>%n rings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackSheets</name>
    <message numerus="yes">
        <source>%n more line(s) found no room here; the program has them.</source>
        <translation>
            <numerusform>%n more line found no room here; the program has it.</numerusform>
            <numerusform>%n more lines found no room here; the program has them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::AdherencePanel</name>
    <message numerus="yes">
        <source>%Ln record(s) were made under packs that are not known here any more; they are counted by the packs of today.</source>
        <translation>
            <numerusform>%Ln record was made under packs that are not known here any more; it is counted by the packs of today.</numerusform>
            <numerusform>%Ln records were made under packs that are not known here any more; they are counted by the packs of today.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::BatchPage</name>
    <message numerus="yes">
        <source>%n parcel(s)</source>
        <translation>
            <numerusform>%n parcel</numerusform>
            <numerusform>%n parcels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for somebody unknown</source>
        <translation>
            <numerusform>%n for somebody unknown</numerusform>
            <numerusform>%n for somebody unknown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::CallHistory</name>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <comment>in the list</comment>
        <translation>
            <numerusform>%Ln call</numerusform>
            <numerusform>%Ln calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) found</source>
        <comment>by the filter</comment>
        <translation>
            <numerusform>%Ln call found</numerusform>
            <numerusform>%Ln calls found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::CallList</name>
    <message numerus="yes">
        <source>%n to call back</source>
        <comment>missed calls</comment>
        <translation>
            <numerusform>%n to call back</numerusform>
            <numerusform>%n to call back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to complete</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%n to complete</numerusform>
            <numerusform>%n to complete</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::CallTexts</name>
    <message numerus="yes">
        <source>%n ring(s)</source>
        <comment>heard before the answer</comment>
        <translation>
            <numerusform>%n ring</numerusform>
            <numerusform>%n rings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::CallerCard</name>
    <message numerus="yes">
        <source>Calls again: %n earlier call(s)</source>
        <translation>
            <numerusform>Calls again: %n earlier call</numerusform>
            <numerusform>Calls again: %n earlier calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Late answer: %n ring(s)</source>
        <translation>
            <numerusform>Late answer: %n ring</numerusform>
            <numerusform>Late answer: %n rings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::ComplaintReviewPage</name>
    <message numerus="yes">
        <source>%n not answered yet</source>
        <translation>
            <numerusform>%n not answered yet</numerusform>
            <numerusform>%n not answered yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::ComplaintReviewing</name>
    <message numerus="yes">
        <source>%1 Here is the next one; %n wait.</source>
        <translation>
            <numerusform>%1 Here is the last one that waits.</numerusform>
            <numerusform>%1 Here is the next one; %n wait.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::ComplaintTexts</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::CompletePanel</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>records to complete</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::FeeWorklistTexts</name>
    <message numerus="yes">
        <source>overdue %n day(s)</source>
        <translation>
            <numerusform>overdue %n day</numerusform>
            <numerusform>overdue %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation>
            <numerusform>due in %n day</numerusform>
            <numerusform>due in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::GuidanceDock</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>entries kept back</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✓ All %n done</source>
        <comment>steps of the list</comment>
        <translation>
            <numerusform>✓ All %n done</numerusform>
            <numerusform>✓ All %n done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::HandOverPage</name>
    <message numerus="yes">
        <source>Hand over %n thing(s)</source>
        <translation>
            <numerusform>Hand over %n thing</numerusform>
            <numerusform>Hand over %n things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::HistoryWindow</name>
    <message numerus="yes">
        <source>the newest %n</source>
        <translation>
            <numerusform>the newest %n</numerusform>
            <numerusform>the newest %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <translation>
            <numerusform>%n in all</numerusform>
            <numerusform>%n in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::ImportDialog</name>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%n updated</numerusform>
            <numerusform>%n updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows not taken</source>
        <translation>
            <numerusform>%n row not taken</numerusform>
            <numerusform>%n rows not taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows will be taken</source>
        <translation>
            <numerusform>%n row will be taken</numerusform>
            <numerusform>%n rows will be taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows will not, see why</source>
        <translation>
            <numerusform>%n row will not, see why</numerusform>
            <numerusform>%n rows will not, see why</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows say nothing</source>
        <translation>
            <numerusform>%n row says nothing</numerusform>
            <numerusform>%n rows say nothing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n rows</source>
        <translation>
            <numerusform>Import %n row</numerusform>
            <numerusform>Import %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing in the list: they count as paid</source>
        <translation>
            <numerusform>%n missing in the list: it counts as paid</numerusform>
            <numerusform>%n missing in the list: they count as paid</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::ItemPanel</name>
    <message numerus="yes">
        <source>%n thing(s) handed over to %1.</source>
        <translation>
            <numerusform>%n thing handed over to %1.</numerusform>
            <numerusform>%n things handed over to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) are in. Enter copies the notice for the first, then for the next.</source>
        <translation>
            <numerusform>%n parcel is in. Enter copies the notice for it.</numerusform>
            <numerusform>%n parcels are in. Enter copies the notice for the first, then for the next.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) of a batch that was not finished are kept. %1 goes on with it.</source>
        <translation>
            <numerusform>%n parcel of a batch that was not finished is kept. %1 goes on with it.</numerusform>
            <numerusform>%n parcels of a batch that was not finished are kept. %1 goes on with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied for %1, and %n thing(s) noted as told.</source>
        <translation>
            <numerusform>Copied for %1, and %n thing noted as told.</numerusform>
            <numerusform>Copied for %1, and %n things noted as told.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::KnownIssueLine</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::MainWindow</name>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <comment>that wait</comment>
        <translation>
            <numerusform>%n notice</numerusform>
            <numerusform>%n notices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::MissedClauseModel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>lists of a clause</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::PackPanel</name>
    <message numerus="yes">
        <source>The text did not come through whole at %n place(s). Look at the manual on the left where words seem to be missing.</source>
        <translation>
            <numerusform>The text did not come through whole at %n place. Look at the manual on the left where words seem to be missing.</numerusform>
            <numerusform>The text did not come through whole at %n places. Look at the manual on the left where words seem to be missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::PartyList</name>
    <message numerus="yes">
        <source>%n look(s) alike</source>
        <translation>
            <numerusform>%n pair looks alike</numerusform>
            <numerusform>%n pairs look alike</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::PastImports</name>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%n updated</numerusform>
            <numerusform>%n updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>whole list, %n counted as paid</source>
        <translation>
            <numerusform>whole list, %n counted as paid</numerusform>
            <numerusform>whole list, %n counted as paid</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::PromiseRow</name>
    <message numerus="yes">
        <source>progress told %n time(s)</source>
        <translation>
            <numerusform>progress told %n time</numerusform>
            <numerusform>progress told %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::PublishPage</name>
    <message numerus="yes">
        <source>%n entry(s) are still open and stay out of force.</source>
        <translation>
            <numerusform>%n entry is still open and stays out of force.</numerusform>
            <numerusform>%n entries are still open and stay out of force.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What changes, at %n moment(s)</source>
        <translation>
            <numerusform>What changes, at %n moment</numerusform>
            <numerusform>What changes, at %n moments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::ResultsWindow</name>
    <message numerus="yes">
        <source>%n result(s) of everybody</source>
        <translation>
            <numerusform>%n result of everybody</numerusform>
            <numerusform>%n results of everybody</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) of your own</source>
        <translation>
            <numerusform>%n result of your own</numerusform>
            <numerusform>%n results of your own</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::ScenarioModel</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <comment>of a rehearsal</comment>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::ScopeChoice</name>
    <message numerus="yes">
        <source>%n open fee(s) of earlier lists, %1 in all, are not in this file: as a whole list they count as paid.</source>
        <translation>
            <numerusform>%n open fee of earlier lists, %1 in all, is not in this file: as a whole list it counts as paid.</numerusform>
            <numerusform>%n open fees of earlier lists, %1 in all, are not in this file: as a whole list they count as paid.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::UnclaimedPage</name>
    <message numerus="yes">
        <source>%n taken.</source>
        <comment>records</comment>
        <translation>
            <numerusform>%n taken.</numerusform>
            <numerusform>%n taken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::UnitPage</name>
    <message numerus="yes">
        <source>after %n minutes without a key</source>
        <translation>
            <numerusform>after %n minute without a key</numerusform>
            <numerusform>after %n minutes without a key</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days after the visit</source>
        <translation>
            <numerusform>%n day after the visit</numerusform>
            <numerusform>%n days after the visit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::VisitTexts</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::VisitorPanel</name>
    <message numerus="yes">
        <source>Signed out as assumed: %n</source>
        <translation>
            <numerusform>Signed out as assumed: %n</numerusform>
            <numerusform>Signed out as assumed: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: announced for %n day(s)</source>
        <translation>
            <numerusform>%1: announced for %n day</numerusform>
            <numerusform>%1: announced for %n days</numerusform>
        </translation>
    </message>
</context>
</TS>
