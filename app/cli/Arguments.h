// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/Usage.h"
#include "models/base/Error.h"

#include <QHash>

#include <optional>

namespace zoneloom {

/// The arguments of one call, checked against the command's usage.
class Arguments
{
public:
    /// `words`: what stands behind the command's name. Errors are of ErrorKind::Usage.
    static Result<Arguments> parse(const Usage& usage, const QStringList& words);
    /// Options that every command takes: --store, --json, --author, --help, --version.
    static QList<Option> globalOptions();

    /// A positional argument by its name in the usage; empty where it was left out.
    [[nodiscard]] QString value(const QString& parameter) const;
    [[nodiscard]] QStringList values(const QString& parameter) const;
    [[nodiscard]] bool given(const QString& parameter) const { return !values(parameter).isEmpty(); }

    [[nodiscard]] bool has(const QString& option) const { return m_options.contains(option); }
    /// The last value of an option; nothing where it was not given.
    [[nodiscard]] std::optional<QString> option(const QString& option) const;
    [[nodiscard]] QStringList options(const QString& option) const { return m_options.value(option); }
    /// A number that is at least `minimum`; ErrorKind::Usage where it is none.
    static Result<int> number(const QString& text, int minimum = 0);

private:
    QHash<QString, QStringList> m_values;
    QHash<QString, QStringList> m_options;
};

} // namespace zoneloom
