// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "providers/kit/auth/AuthScheme.h"

#include <QString>

#include <functional>

namespace zoneloom {

/// Akamai's EdgeGrid: `Authorization: EG1-HMAC-SHA256 …` over method, host, path, query and the body of a POST.
class EdgeGridAuth : public AuthScheme
{
public:
    struct Keys
    {
        QString clientToken;
        QString clientSecret;
        QString accessToken;
    };

    /// `nonce` gives a new unique text each time; by default a UUID.
    explicit EdgeGridAuth(Keys keys, std::function<QString()> nonce = {});
    void sign(HttpRequest& request, const QDateTime& now) override;

private:
    Keys m_keys;
    std::function<QString()> m_nonce;
};

} // namespace zoneloom
