// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace zoneloom {

/// Something that is wrong with one rdata, or with a text in one: which rule says so (see RuleTable) and a sentence
/// marked QT_TRANSLATE_NOOP("Finding", …) with its arguments.
struct RdataProblem
{
    const char* rule = "";
    const char* sentence = "";
    QStringList arguments;

    /// The sentence, filled in and translated.
    [[nodiscard]] QString text() const;
};

} // namespace zoneloom
