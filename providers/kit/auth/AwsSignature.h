// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "providers/kit/auth/AuthScheme.h"

#include <QString>

namespace zoneloom {

/// AWS Signature Version 4: `Authorization: AWS4-HMAC-SHA256 …` over method, path, query, the headers of the request
/// (all but User-Agent) and the body.
class AwsSignature : public AuthScheme
{
public:
    struct Keys
    {
        QString accessKeyId;
        QString secretAccessKey;
        QString sessionToken{}; ///< empty for none
    };

    AwsSignature(Keys keys, QByteArray region, QByteArray service);
    void sign(HttpRequest& request, const QDateTime& now) override;
    /// The canonical request, as the service computes it too; for tests and for finding out why a signature was
    /// refused.
    [[nodiscard]] static QByteArray canonicalRequest(const HttpRequest& request);

private:
    Keys m_keys;
    QByteArray m_region;
    QByteArray m_service;
};

} // namespace zoneloom
