// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/CompleteCommand.h"

#include "app/cli/CommandMap.h"
#include "models/store/Accounts.h"
#include "models/store/Links.h"
#include "models/store/Store.h"
#include "models/store/Zones.h"
#include "providers/ProviderRegistry.h"

#include <algorithm>

namespace zoneloom {

using namespace Qt::StringLiterals;

namespace {

QStringList recordTypes()
{
    return u"A AAAA CAA CNAME DNAME DS HTTPS LOC MX NAPTR NS OPENPGPKEY PTR SMIMEA SOA SRV SSHFP SVCB TLSA TXT URI"_s
        .split(u' ');
}

QString withoutDot(const Name& name)
{
    const QString text = name.toText();
    return name.isRoot() ? text : text.chopped(1);
}

/// Completion says nothing where there is no store: an error in the middle of typing helps nobody.
QStringList fromStore(const Context& context, Completes what, const QString& zoneText)
{
    QStringList words;
    const auto opened = Store::open(context.store, Store::Mode::ReadOnly, context.clock);
    if (!opened)
        return words;
    Store& store = **opened;
    if (what == Completes::Zone) {
        for (const ZoneSummary& zone : store.zones().all().value_or(QList<ZoneSummary>()))
            words.append(withoutDot(zone.name));
    } else if (what == Completes::Account) {
        for (const Account& account : store.accounts().all().value_or(QList<Account>()))
            words.append(account.name);
    } else {
        const Result<Name> zone = Name::fromText(zoneText);
        const Result<QList<Link>> links = zone ? store.links().of(*zone) : store.links().all();
        for (const Link& link : links.value_or(QList<Link>()))
            words.append(link.name);
    }
    return words;
}

QStringList values(const Context& context, Completes what, const QString& zone)
{
    switch (what) {
    case Completes::Zone:
    case Completes::Account:
    case Completes::Link:
        return fromStore(context, what, zone);
    case Completes::Provider: {
        QStringList ids;
        for (const ProviderDescriptor* provider : ProviderRegistry::all())
            ids.append(provider->id);
        return ids;
    }
    case Completes::Type:
        return recordTypes();
    case Completes::File:
        return {u"<file>"_s}; // the shell knows files better
    case Completes::Nothing:
        break;
    }
    return {};
}

QStringList commandWords(const QStringList& typed)
{
    QStringList words;
    const QStringList names = CommandMap::names();
    for (const QString& name : names) {
        const QStringList parts = name.split(u' ');
        if (typed.isEmpty())
            words.append(parts.first());
        else if (parts.size() == 2 && parts.first() == typed.first())
            words.append(parts.last());
    }
    words.removeDuplicates();
    return words;
}

const Option* optionOf(const QList<Option>& options, const QString& word)
{
    for (const Option& option : options) {
        for (const QString& name : option.names) {
            if (word == (name.size() == 1 ? u"-"_s : u"--"_s) + name)
                return &option;
        }
    }
    return nullptr;
}

/// What may stand where the last of `words` is being typed.
QStringList candidates(Context& context, QStringList words)
{
    const QString last = words.isEmpty() ? QString() : words.takeLast();
    const QList<Option> global = Arguments::globalOptions();
    const auto storeAt = words.indexOf(u"--store"_s);
    if (storeAt >= 0 && storeAt + 1 < words.size())
        context.store = words[storeAt + 1];
    while (!words.isEmpty() && words.first().startsWith(u'-')) {
        const Option* option = optionOf(global, words.takeFirst());
        if (option && !option->valueName.isEmpty() && !words.isEmpty())
            words.removeFirst();
    }
    const qsizetype length = CommandMap::commandLength(words);
    const std::unique_ptr<Command> command = CommandMap::make(words.mid(0, length).join(u' '));
    QStringList found;
    if (words.isEmpty() || (length == 1 && words.size() == 1))
        found = commandWords(words);
    if (!command && !last.startsWith(u'-'))
        return found;
    const Usage usage = command ? command->usage() : Usage();
    const QList<Option> options = usage.options + global;
    const Option* before = words.size() > length ? optionOf(options, words.last()) : nullptr;
    QStringList positional;
    for (qsizetype i = length; i < words.size(); ++i) {
        if (!words[i].startsWith(u'-'))
            positional.append(words[i]);
        else if (const Option* option = optionOf(options, words[i]); option && !option->valueName.isEmpty())
            ++i;
    }
    const QString zone = positional.value(0);
    if (before && !before->valueName.isEmpty())
        return before->choices.isEmpty() ? values(context, before->completes, zone) : before->choices;
    if (last.startsWith(u'-')) {
        for (const Option& option : options)
            found.append((option.names.last().size() == 1 ? u"-"_s : u"--"_s) + option.names.last());
        return found;
    }
    if (usage.parameters.isEmpty())
        return found;
    qsizetype at = positional.size();
    if (at >= usage.parameters.size()) {
        if (!usage.parameters.last().repeated)
            return found;
        at = usage.parameters.size() - 1;
    }
    return found + values(context, usage.parameters[at].completes, zone);
}

} // namespace

Usage CompleteCommand::usage() const
{
    return {tr("Say what may stand where a word is being typed; for the shell."),
            {{u"WORD"_s, tr("All words so far, the unfinished one last."), Completes::Nothing, true, true}},
            {},
            {},
            {}};
}

Result<ExitStatus> CompleteCommand::run(Context& context, const Arguments& arguments)
{
    const QStringList words = arguments.values(u"WORD"_s);
    const QString start = words.isEmpty() ? QString() : words.last();
    QStringList found = candidates(context, words);
    found.sort();
    found.removeDuplicates();
    for (const QString& word : std::as_const(found)) {
        if (word.startsWith(start) || word == u"<file>")
            context.console.print(word);
    }
    return ExitStatus::Done;
}

} // namespace zoneloom
