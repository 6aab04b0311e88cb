// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "providers/kit/Provider.h"

namespace zoneloom {

/// The field `name-servers`: `host[:port]`, comma-separated; an IPv6 address with a port stands in brackets.
class NameServerList
{
public:
    /// ErrorKind::Invalid, naming the part that is wrong.
    static Result<QList<NameServer>> parse(const QString& text);
};

} // namespace zoneloom
