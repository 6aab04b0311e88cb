// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QString>

namespace zoneloom {

/// Which zone a master file is of, so that a person need not type it.
class ZoneNameGuess
{
public:
    /// From `$ORIGIN`, or an SOA with an absolute owner, near the text's start; empty where neither is there.
    static QString fromText(QByteArrayView text);
    /// From the file's content, else from its name: `example.com.zone`, `db.example.com`. Reads a few kilobytes.
    static QString fromFile(const QString& path);
};

} // namespace zoneloom
