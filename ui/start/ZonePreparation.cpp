// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/start/ZonePreparation.h"

#include "models/dns/validation/Validator.h"
#include "models/items/Background.h"
#include "ui/Workspace.h"

namespace zoneloom {

namespace {

Result<PreparedZone> prepareNow(ZoneImport::Existing existing, const ZonePreparation::Reading& read, QDate today)
{
    Result<IncomingZone> incoming = read();
    if (!incoming)
        return fail(incoming.error());
    PreparedZone prepared{std::move(existing), *std::move(incoming), {}, {}, {}, {}};
    IncomingZone& zone = prepared.incoming;
    if (!hasErrors(zone.findings)) {
        if (zone.addsSoa)
            zone.content = ZoneImport::withSoa(prepared.existing, zone.content, today);
        const QSet<QString> silenced =
            prepared.existing.zone ? prepared.existing.zone->settings.silencedRules : QSet<QString>();
        zone.findings += Validator(silenced).check(zone.content);
    }
    if (!hasErrors(zone.findings)) {
        ChangeSet changes = prepared.existing.content.differenceTo(zone.content);
        prepared.counts = ChangeCounts::of(changes);
        if (prepared.existing.zone)
            prepared.changes = std::move(changes);
    }
    prepared.table = RecordTable(zone.content);
    prepared.findings = RankedFindings(std::exchange(zone.findings, {}));
    return prepared;
}

} // namespace

ZonePreparation::ZonePreparation(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
{}

void ZonePreparation::prepare(const Name& zone, Reading read)
{
    const quint64 request = ++m_request;
    const QDate today = m_workspace.settings().clock->now().date();
    m_workspace.ask(
        this, [zone](Store& store) { return ZoneImport::existing(store, zone); },
        [this, request, today, read = std::move(read)](const Result<ZoneImport::Existing>& existing) {
            if (request != m_request)
                return;
            if (!existing) {
                Q_EMIT failed(existing.error());
                return;
            }
            inBackground(
                this, [existing = *existing, read, today] { return prepareNow(existing, read, today); },
                [this, request](const Result<PreparedZone>& made) {
                    if (request != m_request)
                        return;
                    if (made)
                        Q_EMIT prepared(*made);
                    else
                        Q_EMIT failed(made.error());
                });
        });
}

void ZonePreparation::write(const PreparedZone& prepared, const QString& message, std::function<Outcome(Store&)> alsoDo)
{
    const CommitInfo info{m_workspace.settings().author, message};
    const Name name = prepared.incoming.content.origin();
    m_workspace.ask(
        this,
        [existing = prepared.existing, content = prepared.incoming.content, info,
         alsoDo = std::move(alsoDo)](Store& store) -> Result<Revision> {
            Result<Revision> revision = ZoneImport::write(store, existing, content, info);
            if (!revision)
                return revision;
            if (const Outcome done = alsoDo(store); !done)
                return fail(done.error());
            return revision;
        },
        [this, name](const Result<Revision>& revision) {
            // Also after an error: the content may be there, and only what came with it is not.
            m_workspace.touch(name);
            if (revision)
                Q_EMIT written(name, *revision);
            else
                Q_EMIT failed(revision.error());
        });
}

} // namespace zoneloom
