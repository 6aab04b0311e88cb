// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/CommandLine.h"

#include "app/cli/CommandMap.h"
#include "app/cli/Help.h"
#include "models/base/DefaultAuthor.h"

#include <QStandardPaths>

#include <algorithm>

namespace zoneloom {

namespace {

bool takesValue(const QString& word)
{
    return word == u"--store" || word == u"--author";
}

/// Moves the global options that stand before the command behind it, where the parser looks for all of them.
QStringList withOptionsLast(const QStringList& words)
{
    QStringList options;
    qsizetype i = 0;
    while (i < words.size() && words[i].startsWith(u'-') && words[i] != u"-" && words[i] != u"--") {
        options.append(words[i]);
        if (takesValue(words[i++]) && i < words.size())
            options.append(words[i++]);
    }
    // Directly behind the command's words, so that a `--` further back does not swallow them.
    QStringList rest = words.mid(i);
    const qsizetype length = CommandMap::commandLength(rest);
    return rest.mid(0, length) + options + rest.mid(length);
}

QString defaultStore(const QProcessEnvironment& environment)
{
    const QString named = environment.value(QStringLiteral("ZONELOOM_STORE"));
    if (!named.isEmpty())
        return named;
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/zoneloom/zoneloom.db");
}

Error noCommand(const QString& group, const QStringList& rest)
{
    if (!group.isEmpty())
        return Error(ErrorKind::Usage, QT_TRANSLATE_NOOP("Error", "“%1” wants a second word: %2."),
                     {group, CommandMap::secondWords(group).join(QStringLiteral(", "))});
    const auto word = std::find_if(rest.begin(), rest.end(), [](const QString& one) { return !one.startsWith(u'-'); });
    const Error error = word == rest.end()
                            ? Error(ErrorKind::Usage, QT_TRANSLATE_NOOP("Error", "No command was given."))
                            : Error(ErrorKind::Usage, QT_TRANSLATE_NOOP("Error", "There is no command “%1”."), {*word});
    return error.withAdvice(QT_TRANSLATE_NOOP("Error", "“zoneloom-cli --help” lists them."));
}

} // namespace

CommandLine::CommandLine(Context& context)
    : m_context(context)
{}

ExitStatus CommandLine::run(const QStringList& words)
{
    const qsizetype end = words.indexOf(QStringLiteral("--"));
    m_context.json = words.mid(0, end).contains(QStringLiteral("--json"));
    const Result<ExitStatus> status = dispatch(withOptionsLast(words));
    if (!status)
        report(status.error());
    if (const Outcome written = m_context.console.finish(); !written) {
        m_context.console.say(tr("zoneloom-cli: %1").arg(written.error().message()));
        return ExitStatus::Failed;
    }
    return status.value_or(ExitStatus::Failed);
}

Result<ExitStatus> CommandLine::dispatch(const QStringList& words)
{
    const qsizetype length = CommandMap::commandLength(words);
    const QString name = words.mid(0, length).join(u' ');
    const QStringList rest = words.mid(length);
    const auto asks = [&](const QString& option) {
        return rest.mid(0, rest.indexOf(QStringLiteral("--"))).contains(option);
    };
    const std::unique_ptr<Command> command = CommandMap::make(name);
    if (asks(QStringLiteral("--version")) || name == u"version") {
        if (m_context.json)
            m_context.console.printJson({{QStringLiteral("version"), QStringLiteral(ZONELOOM_VERSION)}});
        else
            m_context.console.print(QStringLiteral("zoneloom-cli " ZONELOOM_VERSION));
        return ExitStatus::Done;
    }
    if (asks(QStringLiteral("--help")) || asks(QStringLiteral("-h")) || name == u"help") {
        const QString about = name == u"help" ? rest.join(u' ') : name;
        const Result<QString> text = Help::about(about);
        if (!text)
            return fail(text.error());
        m_context.console.print(*text);
        return ExitStatus::Done;
    }
    if (!command)
        return fail(noCommand(name, rest));
    const Result<Arguments> arguments = Arguments::parse(command->usage(), rest);
    if (!arguments) {
        return fail(arguments.error().withAdvice(QT_TRANSLATE_NOOP("Error", "See “zoneloom-cli %1 --help”."), {name}));
    }
    m_context.store = arguments->option(QStringLiteral("store")).value_or(defaultStore(m_context.environment));
    m_context.author = arguments->option(QStringLiteral("author")).value_or(defaultAuthor(m_context.environment));
    return command->run(m_context, *arguments);
}

void CommandLine::report(const Error& error)
{
    if (!m_context.json) {
        m_context.console.say(tr("zoneloom-cli: %1").arg(error.message()));
        return;
    }
    QJsonObject object = m_context.besideError;
    object[QStringLiteral("error")] =
        QJsonObject{{QStringLiteral("kind"), toText(error.kind())}, {QStringLiteral("message"), error.message()}};
    m_context.console.printJson(object);
}

} // namespace zoneloom
