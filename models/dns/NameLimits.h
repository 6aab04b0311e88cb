// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

/// RFC 1035 §2.3.4, in octets.
namespace zoneloom::namelimits {

constexpr qsizetype Wire = 255; ///< of a whole name, the root's octet included
constexpr qsizetype Label = 63;

} // namespace zoneloom::namelimits
