// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "providers/kit/http/HttpMessage.h"

#include <QDateTime>

namespace zoneloom {

class HttpClient;

/// How requests prove who they come from. Belongs to one account's adapter; used in its thread.
class AuthScheme
{
public:
    virtual ~AuthScheme() = default;
    /// Gets what is needed before the first request, and again where it runs out: logs in, fetches a token. Throws
    /// ProviderException (Authentication where the credentials are refused). The client is one that signs nothing.
    virtual void prepare(HttpClient& client, const QDateTime& now);
    /// Adds headers, query items or body members to a request, right before each of its sendings.
    virtual void sign(HttpRequest& request, const QDateTime& now) = 0;
    /// Called after a 401: forgets a token that may have run out. True where it is worth to prepare and try once more.
    virtual bool forget() { return false; }
};

} // namespace zoneloom
