// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/Name.h"

#include <QStringList>

namespace zoneloom {

/// How a person arranged the matrix of each zone, kept in the settings of the program.
class MatrixLayout
{
public:
    [[nodiscard]] static QStringList linkOrder(const Name& zone);
    static void saveLinkOrder(const Name& zone, const QStringList& names);
};

} // namespace zoneloom
