// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/Clock.h"
#include "models/dns/Name.h"

#include <QByteArray>
#include <QCryptographicHash>

namespace zoneloom {

struct DnsMessage;

/// A shared key for transaction signatures (RFC 8945). Holds a secret: never printed.
class TsigKey
{
public:
    /// `algorithm` is `hmac-sha256`, `-sha384`, `-sha512`, `-sha1` or `hmac-md5` (with or without its old suffix);
    /// `secret` is Base64. ErrorKind::Invalid, without the secret in it, where one of them is not.
    static Result<TsigKey> create(const QString& name, const QString& algorithm, const QString& secret);

    [[nodiscard]] const Name& name() const { return m_name; }
    [[nodiscard]] const Name& algorithm() const { return m_algorithm; }
    [[nodiscard]] QByteArray mac(QByteArrayView data) const;

private:
    Name m_name;
    Name m_algorithm;
    QCryptographicHash::Algorithm m_hash = QCryptographicHash::Sha256;
    QByteArray m_secret;
};

/// The signatures of one exchange: signs the request, then checks the answer, which for a transfer may be many messages
/// of which not each is signed (RFC 8945 §5.3.1). For one thread.
class TsigExchange
{
public:
    /// `server` is how errors name it. The key and clock must outlive the exchange.
    TsigExchange(const TsigKey& key, QString server, const Clock& clock = Clock::system());

    /// The message with a signature appended; it must have none yet.
    [[nodiscard]] QByteArray sign(const QByteArray& message);
    /// Checks the next message of the answer, given as it came and taken apart. The error says in plain words what does
    /// not fit: signature, key, clock (with both times), or a signature that is missing.
    [[nodiscard]] Outcome verify(QByteArrayView bytes, const DnsMessage& message);
    /// To be asked after the last message: an error where it came without a signature.
    [[nodiscard]] Outcome finish() const;

private:
    [[nodiscard]] Error errorFor(int tsigError, quint64 serverTime) const;

    const TsigKey& m_key;
    QString m_server;
    const Clock& m_clock;
    QByteArray m_lastMac;
    QByteArray m_unsigned; ///< messages since the last signature
    int m_unsignedCount = 0;
    int m_messages = 0;
    quint64 m_signedAt = 0;
};

} // namespace zoneloom
