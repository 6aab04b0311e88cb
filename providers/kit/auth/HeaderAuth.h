// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "providers/kit/auth/AuthScheme.h"

#include <memory>

namespace zoneloom {

/// Fixed headers: bearer tokens, API keys, HTTP Basic.
class HeaderAuth : public AuthScheme
{
public:
    explicit HeaderAuth(HttpHeaders headers)
        : m_headers(std::move(headers))
    {}
    /// `Authorization: Bearer …` (RFC 6750 §2.1); `word` for those who say `Token`, `Apikey` or `sso-key`.
    static std::unique_ptr<AuthScheme> bearer(const QString& token, const QByteArray& word = "Bearer");
    /// `Authorization: Basic …` (RFC 7617), in UTF-8.
    static std::unique_ptr<AuthScheme> basic(const QString& user, const QString& password);
    static std::unique_ptr<AuthScheme> key(const QByteArray& header, const QString& value);
    static std::unique_ptr<AuthScheme> keys(HttpHeaders headers);

    void sign(HttpRequest& request, const QDateTime& now) override;

private:
    HttpHeaders m_headers;
};

} // namespace zoneloom
