// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QMutex>
#include <QString>

#include <optional>

namespace zoneloom {

/// The token with which all of an account's clients call: one of them fetches it, the others wait for that and use it
/// too. Safe from any thread.
class SharedToken
{
public:
    struct Token
    {
        QString value;
        QDateTime expires{}; ///< UTC; invalid where it is not known
    };
    enum class Claim
    {
        Given,   ///< it is in `token`
        Fetch,   ///< the caller is to fetch one, and then to call put() or giveUp()
        Waiting, ///< another is fetching it
    };

    /// True where the token can still be used for a request that begins now.
    [[nodiscard]] static bool isUsable(const Token& token, const QDateTime& now);
    /// `refused` is one that the service did not take, as far as the caller knows: it is no longer given to anyone.
    [[nodiscard]] Claim claim(const QString& refused, const QDateTime& now, std::optional<Token>& token);
    void put(const Token& token);
    void giveUp();

private:
    QMutex m_mutex;
    std::optional<Token> m_token;
    bool m_isFetched = false;
};

} // namespace zoneloom
