// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/RRType.h"

#include <QString>

namespace zoneloom {

/// The field of that number as the type's form calls it, translated; `rfcName` where the form divides it otherwise.
[[nodiscard]] QString fieldLabel(RRType type, qsizetype index, qsizetype fieldCount, const char* rfcName);

} // namespace zoneloom
