// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/Error.h"

#include <QByteArray>
#include <QCryptographicHash>

namespace zoneloom {

/// The cryptographic pieces that signatures of requests are made of. Safe from any thread.
class Signing
{
public:
    /// Keyed hash (RFC 2104), raw octets.
    [[nodiscard]] static QByteArray hmac(QCryptographicHash::Algorithm algorithm, const QByteArray& key,
                                         const QByteArray& message);
    [[nodiscard]] static QByteArray sha256Hex(const QByteArray& bytes);
    /// RSASSA-PKCS1-v1_5 (RFC 8017 §8.2) with SHA-256 or SHA-512 over `message`; raw octets. `pem` is a private key in
    /// PKCS#1 or PKCS#8, also where its line ends came as `\n` in two characters. ErrorKind::Secret where it is no such
    /// key.
    [[nodiscard]] static Result<QByteArray> rsa(QCryptographicHash::Algorithm algorithm, const QByteArray& pem,
                                                const QByteArray& message, const QByteArray& passphrase = {});
    /// base64url without padding (RFC 7515 §2).
    [[nodiscard]] static QByteArray base64Url(const QByteArray& bytes);
    /// A JSON Web Token signed with RS256 (RFC 7515), of header and claims as JSON texts.
    [[nodiscard]] static Result<QByteArray> jwtRs256(const QByteArray& header, const QByteArray& claims,
                                                     const QByteArray& pem);
    /// Percent-encoded as RFC 3986 has it: everything but letters, digits and `-._~`.
    [[nodiscard]] static QByteArray percentEncoded(const QString& text);
};

} // namespace zoneloom
