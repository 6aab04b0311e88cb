// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/Error.h"

#include <QHostAddress>

namespace zoneloom {

/// The rule that both gates, HTTP and DNS, ask before anything leaves the machine (DESIGN §2): with
/// ZONELOOM_NETWORK=loopback in the environment only loopback addresses are reached. Safe from any thread.
class NetworkGate
{
public:
    [[nodiscard]] static bool onlyLoopback();
    /// ErrorKind::Network, naming the variable, where that address may not be reached.
    [[nodiscard]] static Outcome check(const QHostAddress& address);
    /// The addresses of a host name (or of an address literal) that may be reached; blocks while resolving. An error
    /// where there are none, or where one of them may not be reached.
    [[nodiscard]] static Result<QList<QHostAddress>> resolve(const QString& host);
};

} // namespace zoneloom
