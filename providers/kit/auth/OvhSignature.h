// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "providers/kit/auth/AuthScheme.h"

#include <QString>

#include <optional>

namespace zoneloom {

/// OVH's `X-Ovh-Signature`: SHA-1 over secrets, method, address, body and time; the time is OVH's own, whose difference
/// to this machine's is asked for once.
class OvhSignature : public AuthScheme
{
public:
    OvhSignature(QString endpoint, QString applicationKey, QString applicationSecret, QString consumerKey);
    void prepare(HttpClient& client, const QDateTime& now) override;
    void sign(HttpRequest& request, const QDateTime& now) override;

private:
    QString m_endpoint;
    QString m_applicationKey;
    QString m_applicationSecret;
    QString m_consumerKey;
    std::optional<qint64> m_ahead; ///< seconds by which OVH's clock is ahead of ours
};

} // namespace zoneloom
