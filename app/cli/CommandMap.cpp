// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/CommandMap.h"

#include "app/cli/AccountAddCommand.h"
#include "app/cli/AccountListCommand.h"
#include "app/cli/AccountRemoveCommand.h"
#include "app/cli/AccountSetCommand.h"
#include "app/cli/AccountTestCommand.h"
#include "app/cli/AdoptCommand.h"
#include "app/cli/CompleteCommand.h"
#include "app/cli/DiffCommand.h"
#include "app/cli/DriftCommand.h"
#include "app/cli/HistoryCommand.h"
#include "app/cli/HistoryVerifyCommand.h"
#include "app/cli/IgnoreCommand.h"
#include "app/cli/LinkAddCommand.h"
#include "app/cli/LinkListCommand.h"
#include "app/cli/LinkRemoveCommand.h"
#include "app/cli/LinkSetCommand.h"
#include "app/cli/PlanCommand.h"
#include "app/cli/ProviderListCommand.h"
#include "app/cli/ProviderShowCommand.h"
#include "app/cli/PushCommand.h"
#include "app/cli/RecordAddCommand.h"
#include "app/cli/RecordListCommand.h"
#include "app/cli/RecordRemoveCommand.h"
#include "app/cli/RecordSetCommand.h"
#include "app/cli/RestoreCommand.h"
#include "app/cli/SynchroniseCommand.h"
#include "app/cli/VerifyCommand.h"
#include "app/cli/WatchCommand.h"
#include "app/cli/ZoneCheckCommand.h"
#include "app/cli/ZoneCreateCommand.h"
#include "app/cli/ZoneDeleteCommand.h"
#include "app/cli/ZoneExportCommand.h"
#include "app/cli/ZoneImportCommand.h"
#include "app/cli/ZoneListCommand.h"
#include "app/cli/ZoneSetCommand.h"
#include "app/cli/ZoneShowCommand.h"

#include <algorithm>

namespace zoneloom {

namespace {

template <typename T>
std::unique_ptr<Command> make()
{
    return std::make_unique<T>();
}

struct Entry
{
    const char* name;
    std::unique_ptr<Command> (*make)();
};

constexpr Entry entries[] = {
    {"zone list", &make<ZoneListCommand>},
    {"zone create", &make<ZoneCreateCommand>},
    {"zone show", &make<ZoneShowCommand>},
    {"zone set", &make<ZoneSetCommand>},
    {"zone delete", &make<ZoneDeleteCommand>},
    {"zone import", &make<ZoneImportCommand>},
    {"zone export", &make<ZoneExportCommand>},
    {"zone check", &make<ZoneCheckCommand>},
    {"record list", &make<RecordListCommand>},
    {"record add", &make<RecordAddCommand>},
    {"record set", &make<RecordSetCommand>},
    {"record remove", &make<RecordRemoveCommand>},
    {"history", &make<HistoryCommand>},
    {"history verify", &make<HistoryVerifyCommand>},
    {"diff", &make<DiffCommand>},
    {"restore", &make<RestoreCommand>},
    {"provider list", &make<ProviderListCommand>},
    {"provider show", &make<ProviderShowCommand>},
    {"account add", &make<AccountAddCommand>},
    {"account set", &make<AccountSetCommand>},
    {"account list", &make<AccountListCommand>},
    {"account test", &make<AccountTestCommand>},
    {"account remove", &make<AccountRemoveCommand>},
    {"link add", &make<LinkAddCommand>},
    {"link list", &make<LinkListCommand>},
    {"link set", &make<LinkSetCommand>},
    {"link remove", &make<LinkRemoveCommand>},
    {"drift", &make<DriftCommand>},
    {"push", &make<PushCommand>},
    {"adopt", &make<AdoptCommand>},
    {"ignore", &make<IgnoreCommand>},
    {"plan", &make<PlanCommand>},
    {"sync", &make<SynchroniseCommand>},
    {"verify", &make<VerifyCommand>},
    {"watch", &make<WatchCommand>},
};
/// Callable, but in no list: the shell's completion asks it.
constexpr Entry hidden[] = {{"__complete", &make<CompleteCommand>}};

} // namespace

std::unique_ptr<Command> CommandMap::make(const QString& name)
{
    for (const Entry& entry : entries) {
        if (name == QLatin1String(entry.name))
            return entry.make();
    }
    return name == QLatin1String(hidden[0].name) ? hidden[0].make() : nullptr;
}

QStringList CommandMap::names()
{
    QStringList names;
    for (const Entry& entry : entries)
        names.append(QLatin1String(entry.name));
    return names;
}

QStringList CommandMap::secondWords(const QString& group)
{
    QStringList words;
    for (const Entry& entry : entries) {
        const QString name = QLatin1String(entry.name);
        if (name.startsWith(group + u' '))
            words.append(name.mid(group.size() + 1));
    }
    return words;
}

qsizetype CommandMap::commandLength(const QStringList& words)
{
    if (words.isEmpty())
        return 0;
    if (words.size() > 1 && secondWords(words[0]).contains(words[1]))
        return 2;
    const bool word =
        make(words[0]) || !secondWords(words[0]).isEmpty() || words[0] == u"help" || words[0] == u"version";
    return word ? 1 : 0;
}

} // namespace zoneloom
