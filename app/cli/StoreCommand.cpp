// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/StoreCommand.h"

#include "models/store/Store.h"
#include "models/store/Zones.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace zoneloom {

namespace {

/// The folder of an SQLite store; only its owner may look into it, since the vault lies there too.
Outcome makeFolder(const QString& location)
{
    if (location.startsWith(u"postgresql://") || location.startsWith(u"postgres://"))
        return {};
    const QString folder = QFileInfo(location).absolutePath();
    if (QFileInfo::exists(folder))
        return {};
    if (QDir().mkpath(folder) && QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return {};
    return fail(ErrorKind::File, QT_TRANSLATE_NOOP("Error", "The folder %1 for the store could not be made."),
                {folder});
}

} // namespace

Result<ExitStatus> StoreCommand::run(Context& context, const Arguments& arguments)
{
    if (createsStore()) {
        if (const Outcome made = makeFolder(context.store); !made)
            return fail(made.error());
    }
    const Store::Mode mode = createsStore() ? Store::Mode::OpenOrCreate : Store::Mode::OpenExisting;
    Result<std::unique_ptr<Store>> store = Store::open(context.store, mode, context.clock);
    if (!store)
        return fail(store.error());
    return work(context, **store, arguments);
}

Parameter StoreCommand::zoneParameter()
{
    return {QStringLiteral("ZONE"), tr("The internal zone."), Completes::Zone, false, false};
}

Result<Name> StoreCommand::zoneName(const QString& text)
{
    return Name::fromText(text);
}

Result<ZoneSummary> StoreCommand::zoneOf(Store& store, const QString& text)
{
    const Result<Name> name = zoneName(text);
    if (!name)
        return fail(name.error());
    return store.zones().find(*name);
}

} // namespace zoneloom
