// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/Help.h"

#include "app/cli/CommandMap.h"
#include "app/cli/TextTable.h"

namespace zoneloom {

namespace {

QString synopsis(const QString& name, const Usage& usage)
{
    QString line = QStringLiteral("zoneloom-cli ") + name;
    for (const Parameter& parameter : usage.parameters) {
        QString word = parameter.name + (parameter.repeated ? QStringLiteral("…") : QString());
        line += parameter.optional ? QStringLiteral(" [%1]").arg(word) : QStringLiteral(" ") + word;
    }
    return line;
}

QString optionText(const Option& option)
{
    QStringList forms;
    for (const QString& name : option.names)
        forms.append((name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name);
    QString text = forms.join(QStringLiteral(", "));
    if (!option.choices.isEmpty())
        text += QStringLiteral(" ") + option.choices.join(u'|');
    else if (!option.valueName.isEmpty())
        text += QStringLiteral(" ") + option.valueName;
    return text + (option.repeatable ? QStringLiteral(" …") : QString());
}

QString optionTable(const QList<Option>& options)
{
    TextTable table;
    for (const Option& option : options)
        table.addRow({QStringLiteral("  ") + optionText(option), option.description});
    return table.toText();
}

QString exampleTable(const QList<Example>& examples)
{
    QString text;
    for (const Example& example : examples)
        text += QStringLiteral("  # %1\n  zoneloom-cli %2\n").arg(example.description, example.line);
    text.chop(text.endsWith(u'\n') ? 1 : 0);
    return text;
}

} // namespace

Result<QString> Help::about(const QString& name)
{
    if (name.isEmpty())
        return program();
    if (const std::unique_ptr<Command> command = CommandMap::make(name)) {
        QString text = Help::command(name, command->usage());
        if (!CommandMap::secondWords(name).isEmpty())
            text += QStringLiteral("\n\n") + group(name);
        return text;
    }
    if (!CommandMap::secondWords(name).isEmpty())
        return group(name);
    return fail(ErrorKind::Usage, QT_TRANSLATE_NOOP("Error", "There is no command “%1”."), {name});
}

QString Help::program()
{
    TextTable table;
    const QStringList names = CommandMap::names();
    for (const QString& name : names) {
        const Usage usage = CommandMap::make(name)->usage();
        table.addRow({QStringLiteral("  ") + name, usage.summary});
    }
    return tr("Usage: zoneloom-cli [--store LOCATION] [--json] [--author NAME] COMMAND …\n\n"
              "One zone, woven across many DNS providers.\n\nCommands:\n%1\n"
              "Options of every command:\n%2\n"
              "Exit status: 0 done, or everything in sync; 2 something is left that differs, changes, was found or was "
              "withheld; 1 an error.\n\nExamples:\n%3\n"
              "“zoneloom-cli COMMAND --help” tells more of each.")
        .arg(table.toText(), optionTable(Arguments::globalOptions()),
             exampleTable({{QStringLiteral("zone import example.com example.com.zone"), tr("bring a zone in")},
                           {QStringLiteral("record set example.com www A 192.0.2.10 -m 'New web server'"),
                            tr("edit it; every change is a revision")},
                           {QStringLiteral("sync example.com"), tr("push it to all linked providers at once")},
                           {QStringLiteral("drift example.com"), tr("see where a provider differs")}}));
}

QString Help::group(const QString& name)
{
    TextTable table;
    QList<Example> examples;
    const QStringList words = CommandMap::secondWords(name);
    for (const QString& word : words) {
        const QString full = name + u' ' + word;
        const Usage usage = CommandMap::make(full)->usage();
        table.addRow({QStringLiteral("  ") + synopsis(full, usage).mid(13), usage.summary});
        if (!usage.examples.isEmpty())
            examples.append(usage.examples.first());
    }
    return tr("Usage: zoneloom-cli %1 COMMAND …\n\nCommands:\n%2\nExamples:\n%3")
        .arg(name, table.toText(), exampleTable(examples));
}

QString Help::command(const QString& name, const Usage& usage)
{
    QString text = tr("Usage: %1\n\n%2\n").arg(synopsis(name, usage), usage.summary);
    if (!usage.details.isEmpty())
        text += QStringLiteral("\n") + usage.details + QStringLiteral("\n");
    if (!usage.parameters.isEmpty()) {
        TextTable table;
        for (const Parameter& parameter : usage.parameters)
            table.addRow({QStringLiteral("  ") + parameter.name, parameter.description});
        text += tr("\nArguments:\n%1").arg(table.toText());
    }
    if (!usage.options.isEmpty())
        text += tr("\nOptions:\n%1").arg(optionTable(usage.options));
    text += tr("\nOptions of every command:\n%1").arg(optionTable(Arguments::globalOptions()));
    return text + tr("\nExamples:\n%1").arg(exampleTable(usage.examples));
}

} // namespace zoneloom
