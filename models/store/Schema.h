// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace zoneloom {

/// The statements that lead from one version of the schema to the next. A step that was released is never edited.
class Schema
{
public:
    [[nodiscard]] static int steps();
    /// `number` from 1 to steps(); in the words that Dialect::schema() replaces.
    [[nodiscard]] static QStringList step(int number);
};

} // namespace zoneloom
