// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/RRset.h"

#include <QString>
#include <QStringList>

namespace zoneloom {

enum class Severity
{
    Warning,
    Error
};

/// `error` or `warning`.
QString toText(Severity severity);

/// Where a finding is: in a file, at a record, or both. Line and column count from 1; 0 where there is none.
struct Place
{
    QString file;
    int line = 0;
    int column = 0;
    Name name;
    RRType type;

    /// `zone.db:12:5` where a file is known, else `www.example.com. A`.
    [[nodiscard]] QString toText() const;
    bool operator==(const Place&) const = default;
};

/// Something that a rule has to say about a zone. The sentence is a template marked QT_TRANSLATE_NOOP("Finding", …).
struct Finding
{
    QString rule; ///< stable id, such as `cname-beside-other-data`
    Severity severity = Severity::Error;
    Place place;
    const char* sentence = "";
    QStringList arguments;
    QString source; ///< such as `RFC 1912 §2.4`; empty for a rule of our own

    /// The sentence, filled in and translated.
    [[nodiscard]] QString text() const;
    bool operator==(const Finding&) const = default;
};

/// True where one of them is an error: such content may not be committed.
bool hasErrors(const QList<Finding>& findings);

} // namespace zoneloom
