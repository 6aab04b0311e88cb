// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCollator>
#include <QStringList>

namespace zoneloom {

/// The order in which people look for what is shown: that of their language, numbers by what they count, no difference
/// between small and capital letters.
class ShownOrder
{
public:
    /// To make keys with, which are compared faster than texts.
    static QCollator collator();
    /// For each text the place that it has among them; equal ones stay as they stand.
    static QList<int> places(const QStringList& texts);
};

} // namespace zoneloom
