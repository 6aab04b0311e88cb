// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/Arguments.h"

#include <QCommandLineParser>

namespace zoneloom {

namespace {

Error usageError(const char* sentence, QStringList arguments = {})
{
    return Error(ErrorKind::Usage, sentence, std::move(arguments));
}

QString dashed(const QString& name)
{
    return (name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name;
}

} // namespace

QList<Option> Arguments::globalOptions()
{
    const auto text = [](const char* sentence) { return QCoreApplication::translate("Arguments", sentence); };
    return {
        {{QStringLiteral("store")},
         text(QT_TRANSLATE_NOOP("Arguments", "SQLite file or postgresql:// address; default: $ZONELOOM_STORE, else the "
                                             "user's data folder.")),
         QStringLiteral("LOCATION"),
         Completes::File,
         {},
         false},
        {{QStringLiteral("json")}, text(QT_TRANSLATE_NOOP("Arguments", "Print one JSON object.")), {}, {}, {}, false},
        {{QStringLiteral("author")},
         text(QT_TRANSLATE_NOOP("Arguments", "Author of revisions; default: $ZONELOOM_AUTHOR, else the user's name.")),
         QStringLiteral("NAME"),
         {},
         {},
         false},
        {{QStringLiteral("h"), QStringLiteral("help")},
         text(QT_TRANSLATE_NOOP("Arguments", "Show help and examples.")),
         {},
         {},
         {},
         false},
        {{QStringLiteral("version")}, text(QT_TRANSLATE_NOOP("Arguments", "Show the version.")), {}, {}, {}, false},
    };
}

Result<Arguments> Arguments::parse(const Usage& usage, const QStringList& words)
{
    const QList<Option> options = usage.options + globalOptions();
    QCommandLineParser parser;
    for (const Option& option : options)
        parser.addOption(QCommandLineOption(option.names, option.description, option.valueName));
    if (!parser.parse(QStringList{QString()} + words)) {
        const QStringList unknown = parser.unknownOptionNames();
        if (!unknown.isEmpty())
            return fail(usageError(QT_TRANSLATE_NOOP("Error", "Unknown option “%1”."), {dashed(unknown.first())}));
        return fail(usageError(QT_TRANSLATE_NOOP("Error", "%1"), {parser.errorText()}));
    }

    Arguments arguments;
    for (const Option& option : options) {
        const QString& name = option.names.first();
        if (!parser.isSet(name))
            continue;
        const QStringList values = parser.values(name);
        if (values.size() > 1 && !option.repeatable)
            return fail(usageError(QT_TRANSLATE_NOOP("Error", "The option “%1” was given twice."), {dashed(name)}));
        for (const QString& value : values) {
            if (!option.choices.isEmpty() && !option.choices.contains(value)) {
                return fail(usageError(QT_TRANSLATE_NOOP("Error", "“%2” is no value for “%1”; it takes %3."),
                                       {dashed(name), value, option.choices.join(QStringLiteral(", "))}));
            }
        }
        arguments.m_options.insert(name, values);
    }

    QStringList positional = parser.positionalArguments();
    for (const Parameter& parameter : usage.parameters) {
        if (positional.isEmpty()) {
            if (!parameter.optional && !arguments.has(QStringLiteral("h")))
                return fail(usageError(QT_TRANSLATE_NOOP("Error", "%1 is missing."), {parameter.name}));
            break;
        }
        if (parameter.repeated)
            arguments.m_values.insert(parameter.name, std::exchange(positional, {}));
        else
            arguments.m_values.insert(parameter.name, {positional.takeFirst()});
    }
    if (!positional.isEmpty())
        return fail(usageError(QT_TRANSLATE_NOOP("Error", "“%1” is one argument too many."), {positional.first()}));
    return arguments;
}

QString Arguments::value(const QString& parameter) const
{
    const QStringList all = values(parameter);
    return all.isEmpty() ? QString() : all.first();
}

QStringList Arguments::values(const QString& parameter) const
{
    return m_values.value(parameter);
}

std::optional<QString> Arguments::option(const QString& option) const
{
    const QStringList all = options(option);
    return all.isEmpty() ? std::nullopt : std::optional(all.last());
}

Result<int> Arguments::number(const QString& text, int minimum)
{
    bool ok = false;
    const int number = text.toInt(&ok);
    if (!ok || number < minimum) {
        return fail(usageError(QT_TRANSLATE_NOOP("Error", "“%1” is no whole number of %2 or more."),
                               {text, QString::number(minimum)}));
    }
    return number;
}

} // namespace zoneloom
