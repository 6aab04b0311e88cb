// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>

namespace zoneloom {

/// Countries by ISO 3166-1 alpha-2 code, in a person's language, and whose law that is.
class CountryText
{
    Q_DECLARE_TR_FUNCTIONS(CountryText)

public:
    /// `Germany`; the code itself where it is no known one; empty for none.
    static QString name(const QString& code);
    /// `Germany, European Union`; for a kind that people run themselves: `your own servers`.
    static QString jurisdiction(const QString& code);
    static bool isEuropeanUnion(const QString& code);
};

} // namespace zoneloom
