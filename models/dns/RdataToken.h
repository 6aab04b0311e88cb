// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>

namespace zoneloom {

/// One word or quoted string of a master file, its escapes not yet resolved: a view into the text it stands in.
struct RdataToken
{
    QByteArrayView text; ///< without the quotes
    bool quoted = false;
};

} // namespace zoneloom
