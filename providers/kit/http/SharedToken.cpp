// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/http/SharedToken.h"

namespace zoneloom {

namespace {

// A token that runs out while its request is on the way is a 401 for nothing.
constexpr qint64 kSpareSeconds = 60;

} // namespace

bool SharedToken::isUsable(const Token& token, const QDateTime& now)
{
    return !token.expires.isValid() || now.secsTo(token.expires) > kSpareSeconds;
}

SharedToken::Claim SharedToken::claim(const QString& refused, const QDateTime& now, std::optional<Token>& token)
{
    const QMutexLocker lock(&m_mutex);
    if (m_token && (m_token->value == refused || !isUsable(*m_token, now)))
        m_token.reset();
    if (m_token) {
        token = m_token;
        return Claim::Given;
    }
    return std::exchange(m_isFetched, true) ? Claim::Waiting : Claim::Fetch;
}

void SharedToken::put(const Token& token)
{
    const QMutexLocker lock(&m_mutex);
    m_token = token;
    m_isFetched = false;
}

void SharedToken::giveUp()
{
    const QMutexLocker lock(&m_mutex);
    m_isFetched = false;
}

} // namespace zoneloom
