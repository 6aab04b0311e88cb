// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/auth/OneTimeCode.h"

#include "providers/kit/auth/Signing.h"

#include <QtEndian>

namespace zoneloom {

namespace {

constexpr quint64 kStepSeconds = 30;

QByteArray fromBase32(const QString& text)
{
    static const QString digits = QStringLiteral("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567");
    QByteArray bytes;
    quint32 bits = 0;
    int count = 0;
    for (const QChar c : text.toUpper()) {
        const qsizetype value = digits.indexOf(c);
        if (value < 0)
            continue; // blanks between groups, padding
        bits = (bits << 5) | static_cast<quint32>(value);
        count += 5;
        if (count >= 8) {
            count -= 8;
            bytes += static_cast<char>((bits >> count) & 0xff);
        }
    }
    return bytes;
}

} // namespace

QString OneTimeCode::at(const QString& secret, const QDateTime& now)
{
    QByteArray step(8, '\0');
    qToBigEndian(static_cast<quint64>(now.toSecsSinceEpoch()) / kStepSeconds, step.data());
    const QByteArray hash = Signing::hmac(QCryptographicHash::Sha1, fromBase32(secret), step);
    // Dynamic truncation (RFC 4226 §5.3).
    const quint32 number = qFromBigEndian<quint32>(hash.constData() + (hash.back() & 0x0f)) & 0x7fffffff;
    return QString::number(number % 1'000'000).rightJustified(6, u'0');
}

} // namespace zoneloom
