// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/RRType.h"

#include <QHash>
#include <QList>
#include <QString>

namespace zoneloom {

/// How an API spells records, as data: RecordText reads and writes by it.
struct RecordDialect
{
    enum class Names
    {
        Relative,          ///< `www`, and `apex` for the zone itself
        Absolute,          ///< `www.example.com.`
        AbsoluteWithoutDot ///< `www.example.com`
    };
    enum class Targets
    {
        Absolute,            ///< written with a trailing dot; read with or without one, always absolute
        AbsoluteWithoutDot,  ///< written without the trailing dot; read with or without one, always absolute
        RelativeUnlessDotted ///< written with a trailing dot; read without one it is relative to the zone
    };
    enum class Texts
    {
        Quoted,          ///< zone-file form, `"a" "b"`
        Plain,           ///< the text itself, without quotes or escapes
        WrittenPlain,    ///< sent plain; comes back plain or quoted
        WrittenQuoted,   ///< sent quoted; comes back quoted or plain
        OneQuotedString, ///< all of it in one pair of quotes, however long; `"` and `\` escaped
    };

    Names names = Names::Relative;
    QString apex = QStringLiteral("@");
    Targets targets = Targets::Absolute;
    Texts texts = Texts::Quoted;
    /// Types whose first number is a field of its own.
    QList<RRType> priorityApart{};
    /// Where the API has names of its own, such as ANAME for ALIAS.
    QHash<RRType, QString> typeNames{};
    /// Octets that need an escape are written with three octal digits, in names and in contents, and not with three
    /// decimal ones.
    bool octalEscapes = false;
    /// Unicode names in place of A-labels.
    bool unicodeNames = false;
};

} // namespace zoneloom
