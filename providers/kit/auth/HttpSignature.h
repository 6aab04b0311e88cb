// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "providers/kit/auth/AuthScheme.h"

#include <QString>

namespace zoneloom {

/// Signed HTTP messages (draft-cavage-http-signatures) with RSA and SHA-256, as Oracle's cloud has them: over date,
/// request target and host, for requests with a body also over its length, type and hash.
class HttpSignature : public AuthScheme
{
public:
    /// `keyId` as the service wants it; `privateKey` in PEM.
    HttpSignature(QString keyId, QByteArray privateKey, QByteArray passphrase = {});
    void sign(HttpRequest& request, const QDateTime& now) override;

private:
    QString m_keyId;
    QByteArray m_privateKey;
    QByteArray m_passphrase;
};

} // namespace zoneloom
