// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace zoneloom {

/// Why something gave way: a template marked QT_TRANSLATE_NOOP("Reason", …), filled in and translated where it is
/// shown.
struct Reason
{
    const char* sentence = "";
    QStringList arguments;

    [[nodiscard]] QString text() const;
    bool operator==(const Reason&) const = default;
};

} // namespace zoneloom
