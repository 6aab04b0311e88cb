// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace zoneloom {

/// What an argument names, for completion.
enum class Completes
{
    Nothing,
    Zone,
    Account,
    Link,
    Provider,
    File,
    Type
};

/// One positional argument.
struct Parameter
{
    QString name; ///< as in help: `ZONE`
    QString description;
    Completes completes = Completes::Nothing;
    bool optional = false;
    bool repeated = false; ///< the last one only
};

struct Option
{
    QStringList names; ///< without dashes; the first is how code asks for it
    QString description;
    QString valueName; ///< empty for a switch
    Completes completes = Completes::Nothing;
    QStringList choices; ///< the only values that it takes; empty for any
    bool repeatable = false;
};

struct Example
{
    QString line; ///< without the program's name
    QString description;
};

/// How a command is called: what parsing, help and completion all read.
struct Usage
{
    QString summary; ///< one line
    QList<Parameter> parameters;
    QList<Option> options;
    QList<Example> examples;
    QString details; ///< a paragraph of help where the summary is not enough
};

} // namespace zoneloom
