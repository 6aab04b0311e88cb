<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CapabilityText</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintSources</name>
    <message numerus="yes">
        <source>Revision %1 · %n record(s) · printed %2</source>
        <translation>
            <numerusform>Revision %1 · %n record · printed %2</numerusform>
            <numerusform>Revision %1 · %n records · printed %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revision %1 · %n RRset(s), %2 equal and left out · printed %3</source>
        <translation>
            <numerusform>Revision %1 · %n RRset, %2 equal and left out · printed %3</numerusform>
            <numerusform>Revision %1 · %n RRsets, %2 equal and left out · printed %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RRsetText</name>
    <message numerus="yes">
        <source>%n value(s) missing</source>
        <translation>
            <numerusform>%n value missing</numerusform>
            <numerusform>%n values missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportDetails</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>answers something else for %n RRset(s), first %1</source>
        <translation>
            <numerusform>answers something else for %n RRset, first %1</numerusform>
            <numerusform>answers something else for %n RRsets, first %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message numerus="yes">
        <source>%n change(s) applied</source>
        <translation>
            <numerusform>%n change applied</numerusform>
            <numerusform>%n changes applied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>live on %n address(es) after %1 s</source>
        <translation>
            <numerusform>live on %n address after %1 s</numerusform>
            <numerusform>live on %n addresses after %1 s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) pending</source>
        <translation>
            <numerusform>%n change pending</numerusform>
            <numerusform>%n changes pending</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n RRset(s) wait(s) for your decision</source>
        <translation>
            <numerusform>%n RRset waits for your decision</numerusform>
            <numerusform>%n RRsets wait for your decision</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zoneloom::ActivityDock</name>
    <message numerus="yes">
        <source>%1 of %n link(s) done</source>
        <translation>
            <numerusform>%1 of %n link done</numerusform>
            <numerusform>%1 of %n links done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) done</source>
        <translation>
            <numerusform>%n link done</numerusform>
            <numerusform>%n links done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zoneloom::Closing</name>
    <message numerus="yes">
        <source>%n request(s) are still running. Close and cancel them? What was already sent is recorded, and is read again at the next start.</source>
        <translation>
            <numerusform>%n request is still running. Close and cancel it? What was already sent is recorded, and is read again at the next start.</numerusform>
            <numerusform>%n requests are still running. Close and cancel them? What was already sent is recorded, and is read again at the next start.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decided push(es) were not sent yet. Close without sending them? The RRsets stay as they are at the providers, and are shown as drifted again.</source>
        <translation>
            <numerusform>%n decided push was not sent yet. Close without sending it? The RRset stays as it is at the provider, and is shown as drifted again.</numerusform>
            <numerusform>%n decided pushes were not sent yet. Close without sending them? The RRsets stay as they are at the providers, and are shown as drifted again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zoneloom::CommitDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n staged RRset(s)</source>
        <translation>
            <numerusform>%n staged RRset</numerusform>
            <numerusform>%n staged RRsets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Settle %n conflict(s)…</source>
        <translation>
            <numerusform>&amp;Settle %n conflict…</numerusform>
            <numerusform>&amp;Settle %n conflicts…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zoneloom::Decisions</name>
    <message numerus="yes">
        <source>Adopt %n RRset(s) from %1</source>
        <translation>
            <numerusform>Adopt %n RRset from %1</numerusform>
            <numerusform>Adopt %n RRsets from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n RRset(s) from %1</source>
        <translation>
            <numerusform>Restore %n RRset from %1</numerusform>
            <numerusform>Restore %n RRsets from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n RRset(s) will be pushed to %1</source>
        <translation>
            <numerusform>%n RRset will be pushed to %1</numerusform>
            <numerusform>%n RRsets will be pushed to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n RRset(s)</source>
        <translation>
            <numerusform>%n RRset</numerusform>
            <numerusform>%n RRsets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zoneloom::DeleteZoneDialog</name>
    <message numerus="yes">
        <source>Its %1 records and its whole history of %n revision(s), staged changes included.</source>
        <translation>
            <numerusform>Its %1 records and its whole history of %n revision, staged changes included.</numerusform>
            <numerusform>Its %1 records and its whole history of %n revisions, staged changes included.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zoneloom::DifferenceModel</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>values of an RRset</comment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zoneloom::DriftDetail</name>
    <message numerus="yes">
        <source>%n cell(s) at %1 chosen</source>
        <translation>
            <numerusform>%n cell at %1 chosen</numerusform>
            <numerusform>%n cells at %1 chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zoneloom::ExternalZoneChooser</name>
    <message numerus="yes">
        <source>%n zone(s)</source>
        <translation>
            <numerusform>%n zone</numerusform>
            <numerusform>%n zones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zoneloom::HistoryPage</name>
    <message numerus="yes">
        <source>%n chosen RRset(s)</source>
        <translation>
            <numerusform>%n chosen RRset</numerusform>
            <numerusform>%n chosen RRsets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything of the %n chosen name(s)</source>
        <translation>
            <numerusform>Everything of the %n chosen name</numerusform>
            <numerusform>Everything of the %n chosen names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln RRset(s) differ</source>
        <translation>
            <numerusform>%Ln RRset differs</numerusform>
            <numerusform>%Ln RRsets differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zoneloom::ImportPreview</name>
    <message numerus="yes">
        <source>%n error(s): nothing can come in until they are mended where they are.</source>
        <translation>
            <numerusform>%n error: nothing can come in until it is mended where it is.</numerusform>
            <numerusform>%n errors: nothing can come in until they are mended where they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is new. It will hold %n record(s), as its first revision.</source>
        <translation>
            <numerusform>%1 is new. It will hold %n record, as its first revision.</numerusform>
            <numerusform>%1 is new. It will hold %n records, as its first revision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are still to be mended before its next commit; see the findings.</source>
        <translation>
            <numerusform>%n thing is still to be mended before its next commit; see the findings.</numerusform>
            <numerusform>%n things are still to be mended before its next commit; see the findings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s), under Findings; none keeps it from coming in.</source>
        <translation>
            <numerusform>%n warning, under Findings; it does not keep it from coming in.</numerusform>
            <numerusform>%n warnings, under Findings; none keeps it from coming in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zoneloom::LinkDetails</name>
    <message numerus="yes">
        <source>%1: %n wrong answer(s)</source>
        <translation>
            <numerusform>%1: %n wrong answer</numerusform>
            <numerusform>%1: %n wrong answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zoneloom::LinkPreviewView</name>
    <message numerus="yes">
        <source>%n change(s), pushed at once.</source>
        <translation>
            <numerusform>%n change, pushed at once.</numerusform>
            <numerusform>%n changes, pushed at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), pushed with your next sync.</source>
        <translation>
            <numerusform>%n change, pushed with your next sync.</numerusform>
            <numerusform>%n changes, pushed with your next sync.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other change(s) wait there already.</source>
        <translation>
            <numerusform>%n other change waits there already.</numerusform>
            <numerusform>%n other changes wait there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), withheld until you lift it in the plan.</source>
        <translation>
            <numerusform>%n change, withheld until you lift it in the plan.</numerusform>
            <numerusform>%n changes, withheld until you lift it in the plan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zoneloom::MainWindow</name>
    <message numerus="yes">
        <source>Someone else committed meanwhile. %n RRset(s) that you staged changed there too: review before you commit.</source>
        <translation>
            <numerusform>Someone else committed meanwhile. %n RRset that you staged changed there too: review before you commit.</numerusform>
            <numerusform>Someone else committed meanwhile. %n RRsets that you staged changed there too: review before you commit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zoneloom::MatrixHeader</name>
    <message numerus="yes">
        <source>%1 + %n more</source>
        <extracomment>&quot;1 conflict + 3 more&quot;</extracomment>
        <translation>
            <numerusform>%1 + %n more</numerusform>
            <numerusform>%1 + %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zoneloom::NameDialog</name>
    <message numerus="yes">
        <source>Move %n record(s) to another name</source>
        <translation>
            <numerusform>Move %n record to another name</numerusform>
            <numerusform>Move %n records to another name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n RRset(s) change.</source>
        <translation>
            <numerusform>%n RRset changes.</numerusform>
            <numerusform>%n RRsets change.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zoneloom::Notifier</name>
    <message numerus="yes">
        <source>%n RRset(s) were changed there.</source>
        <translation>
            <numerusform>%n RRset was changed there.</numerusform>
            <numerusform>%n RRsets were changed there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zoneloom::OverviewModel</name>
    <message numerus="yes">
        <source>%1 · %n differ(s)</source>
        <extracomment>The worst state of a zone, and in how many cells it differs in all: &quot;drifted · 6 differ&quot;</extracomment>
        <translation>
            <numerusform>%1 · %n differs</numerusform>
            <numerusform>%1 · %n differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zoneloom::OverviewPage</name>
    <message numerus="yes">
        <source>%Ln zone(s)</source>
        <translation>
            <numerusform>%Ln zone</numerusform>
            <numerusform>%Ln zones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zoneloom::PasteDialog</name>
    <message numerus="yes">
        <source>%n line(s) could not be read and are left out.</source>
        <translation>
            <numerusform>%n line could not be read and is left out.</numerusform>
            <numerusform>%n lines could not be read and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) read from a spreadsheet&apos;s rows.</source>
        <translation>
            <numerusform>%n record read from a spreadsheet&apos;s rows.</numerusform>
            <numerusform>%n records read from a spreadsheet&apos;s rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) read from master-file lines.</source>
        <translation>
            <numerusform>%n record read from master-file lines.</numerusform>
            <numerusform>%n records read from master-file lines.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zoneloom::PlanDialog</name>
    <message numerus="yes">
        <source>%n staged change(s) are not part of it: they have to be committed first.</source>
        <translation>
            <numerusform>%n staged change is not part of it: it has to be committed first.</numerusform>
            <numerusform>%n staged changes are not part of it: they have to be committed first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %n change(s)</source>
        <translation>
            <numerusform>&amp;Send %n change</numerusform>
            <numerusform>&amp;Send %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is sent while %1 is withheld; tick “I have looked at it” to send its %n change(s).</source>
        <translation>
            <numerusform>Nothing is sent while %1 is withheld; tick “I have looked at it” to send its %n change.</numerusform>
            <numerusform>Nothing is sent while %1 is withheld; tick “I have looked at it” to send its %n changes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is sent while %1 are withheld; tick “I have looked at it” to send their %n change(s).</source>
        <translation>
            <numerusform>Nothing is sent while %1 are withheld; tick “I have looked at it” to send their %n change.</numerusform>
            <numerusform>Nothing is sent while %1 are withheld; tick “I have looked at it” to send their %n changes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zoneloom::PlanModel</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) adopted from there</source>
        <translation>
            <numerusform>%n value adopted from there</numerusform>
            <numerusform>%n values adopted from there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted difference(s)</source>
        <translation>
            <numerusform>%n accepted difference</numerusform>
            <numerusform>%n accepted differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for your decision</source>
        <translation>
            <numerusform>%n waits for your decision</numerusform>
            <numerusform>%n wait for your decision</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zoneloom::ProviderChooser</name>
    <message numerus="yes">
        <source>%1 of %n provider(s)</source>
        <translation>
            <numerusform>%1 of %n provider</numerusform>
            <numerusform>%1 of %n providers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zoneloom::ProviderImportDialog</name>
    <message numerus="yes">
        <source>%Ln record(s) so far.</source>
        <translation>
            <numerusform>%Ln record so far.</numerusform>
            <numerusform>%Ln records so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s).</source>
        <comment>how long it has taken so far</comment>
        <translation>
            <numerusform>%n second.</numerusform>
            <numerusform>%n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zoneloom::RecordCommands</name>
    <message numerus="yes">
        <source>Copying %Ln record(s)…</source>
        <translation>
            <numerusform>Copying %Ln record…</numerusform>
            <numerusform>Copying %Ln records…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) copied.</source>
        <translation>
            <numerusform>%Ln record copied.</numerusform>
            <numerusform>%Ln records copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zoneloom::RecordDialog</name>
    <message numerus="yes">
        <source>= %1; shared with the %n other record(s) of this name and type</source>
        <extracomment>%1 is a TTL such as 1h</extracomment>
        <translation>
            <numerusform>= %1; shared with the %n other record of this name and type</numerusform>
            <numerusform>= %1; shared with the %n other records of this name and type</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shared with the %n other record(s) of this name and type</source>
        <translation>
            <numerusform>Shared with the %n other record of this name and type</numerusform>
            <numerusform>Shared with the %n other records of this name and type</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zoneloom::RecordsPage</name>
    <message numerus="yes">
        <source>%Ln value(s)</source>
        <translation>
            <numerusform>%Ln value</numerusform>
            <numerusform>%Ln values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zoneloom::RemoveAccountDialog</name>
    <message numerus="yes">
        <source>Links of %n zone(s) use it: %1. Remove these links first.</source>
        <translation>
            <numerusform>Links of %n zone use it: %1. Remove these links first.</numerusform>
            <numerusform>Links of %n zones use it: %1. Remove these links first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zoneloom::ReplaceDialog</name>
    <message numerus="yes">
        <source>Search and replace in %n record(s)</source>
        <translation>
            <numerusform>Search and replace in %n record</numerusform>
            <numerusform>Search and replace in %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found in %1 of %n chosen record(s).</source>
        <translation>
            <numerusform>Found in %1 of %n chosen record.</numerusform>
            <numerusform>Found in %1 of %n chosen records.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zoneloom::StagedBar</name>
    <message numerus="yes">
        <source>%n staged change(s)</source>
        <translation>
            <numerusform>%n staged change</numerusform>
            <numerusform>%n staged changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Se&amp;ttle %n conflict(s)…</source>
        <translation>
            <numerusform>Se&amp;ttle %n conflict…</numerusform>
            <numerusform>Se&amp;ttle %n conflicts…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Staging %Ln change(s)…</source>
        <comment>RRsets, worked on in the background</comment>
        <translation>
            <numerusform>Staging %Ln change…</numerusform>
            <numerusform>Staging %Ln changes…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zoneloom::StagingDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Stage %n record(s)</source>
        <translation>
            <numerusform>&amp;Stage %n record</numerusform>
            <numerusform>&amp;Stage %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zoneloom::TtlDialog</name>
    <message numerus="yes">
        <source>Change the TTL of %n record(s)</source>
        <translation>
            <numerusform>Change the TTL of %n record</numerusform>
            <numerusform>Change the TTL of %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n RRset(s) get another TTL.</source>
        <translation>
            <numerusform>%n RRset gets another TTL.</numerusform>
            <numerusform>%n RRsets get another TTL.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zoneloom::ValueCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zoneloom::WindowManners</name>
    <message numerus="yes">
        <source>Sent %n page(s) to the printer</source>
        <translation>
            <numerusform>Sent %n page to the printer</numerusform>
            <numerusform>Sent %n pages to the printer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n page(s) to %1</source>
        <translation>
            <numerusform>Wrote %n page to %1</numerusform>
            <numerusform>Wrote %n pages to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zoneloom::WithheldNote</name>
    <message numerus="yes">
        <source>%n RRset(s) are created</source>
        <translation>
            <numerusform>%n RRset is created</numerusform>
            <numerusform>%n RRsets are created</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n replaced</numerusform>
            <numerusform>%n replaced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%n deleted</numerusform>
            <numerusform>%n deleted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zoneloom::ZonesModel</name>
    <message numerus="yes">
        <source>%1 — revision %2, %n differing cell(s)</source>
        <translation>
            <numerusform>%1 — revision %2, %n differing cell</numerusform>
            <numerusform>%1 — revision %2, %n differing cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n differing cell(s)</source>
        <translation>
            <numerusform>%1, %2, %n differing cell</numerusform>
            <numerusform>%1, %2, %n differing cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n external zone(s) still to be made, with the first push</source>
        <translation>
            <numerusform>%n external zone still to be made, with the first push</numerusform>
            <numerusform>%n external zones still to be made, with the first push</numerusform>
        </translation>
    </message>
</context>
</TS>
