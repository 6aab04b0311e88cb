// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/dns/Tsig.h"

#include "providers/kit/dns/DnsMessage.h"

#include <QMessageAuthenticationCode>
#include <QtEndian>

namespace zoneloom {

namespace {

constexpr quint16 Fudge = 300;        // seconds, as RFC 8945 §10 recommends
constexpr int MaximumUnsigned = 99;   // RFC 8945 §5.3.1
constexpr qsizetype CountOffset = 10; // of ARCOUNT in a message's header
enum TsigError
{
    BadSig = 16,
    BadKey = 17,
    BadTime = 18
};

struct Algorithm
{
    const char* name;
    QCryptographicHash::Algorithm hash;
};
constexpr Algorithm Algorithms[] = {{"hmac-sha256.", QCryptographicHash::Sha256},
                                    {"hmac-sha384.", QCryptographicHash::Sha384},
                                    {"hmac-sha512.", QCryptographicHash::Sha512},
                                    {"hmac-sha1.", QCryptographicHash::Sha1},
                                    {"hmac-md5.sig-alg.reg.int.", QCryptographicHash::Md5}};

/// The rdata of a TSIG record (RFC 8945 §4.2).
struct TsigData
{
    QByteArray algorithm; ///< wire form
    quint64 time = 0;     ///< seconds since 1970
    quint16 fudge = 0;
    QByteArray mac;
    quint16 originalId = 0;
    quint16 error = 0;
    QByteArray other;

    static std::optional<TsigData> parse(QByteArrayView rdata);
};

void append16(QByteArray& bytes, quint64 number)
{
    bytes += static_cast<char>((number >> 8) & 0xff);
    bytes += static_cast<char>(number & 0xff);
}

void append48(QByteArray& bytes, quint64 number)
{
    append16(bytes, number >> 32);
    append16(bytes, number >> 16);
    append16(bytes, number);
}

quint64 read48(QByteArrayView bytes)
{
    return (static_cast<quint64>(qFromBigEndian<quint16>(bytes.data())) << 32) |
           qFromBigEndian<quint32>(bytes.data() + 2);
}

QByteArray lengthAnd(const QByteArray& bytes)
{
    QByteArray result;
    append16(result, static_cast<quint64>(bytes.size()));
    return result + bytes;
}

QByteArray timers(quint64 time, quint16 fudge)
{
    QByteArray bytes;
    append48(bytes, time);
    append16(bytes, fudge);
    return bytes;
}

/// What is signed besides the message (RFC 8945 §4.3.3).
QByteArray variables(const TsigKey& key, quint64 time, quint16 fudge, quint16 error, const QByteArray& other)
{
    QByteArray bytes = key.name().lowerWire();
    append16(bytes, dnsnumber::ClassAny);
    bytes.append(4, '\0'); // TTL
    bytes += key.algorithm().lowerWire();
    bytes += timers(time, fudge);
    append16(bytes, error);
    return bytes + lengthAnd(other);
}

std::optional<TsigData> TsigData::parse(QByteArrayView rdata)
{
    const qsizetype nameLength = Name::wireLengthAt(rdata);
    constexpr qsizetype FixedBeforeMac = 10;
    if (nameLength < 0 || rdata.size() < nameLength + FixedBeforeMac)
        return std::nullopt;
    TsigData data;
    data.algorithm = rdata.first(nameLength).toByteArray();
    QByteArrayView rest = rdata.sliced(nameLength);
    data.time = read48(rest);
    data.fudge = qFromBigEndian<quint16>(rest.data() + 6);
    const qsizetype macLength = qFromBigEndian<quint16>(rest.data() + 8);
    rest = rest.sliced(FixedBeforeMac);
    if (rest.size() < macLength + 6)
        return std::nullopt;
    data.mac = rest.first(macLength).toByteArray();
    rest = rest.sliced(macLength);
    data.originalId = qFromBigEndian<quint16>(rest.data());
    data.error = qFromBigEndian<quint16>(rest.data() + 2);
    data.other = rest.sliced(6).toByteArray();
    if (data.other.size() != qFromBigEndian<quint16>(rest.data() + 4))
        return std::nullopt;
    return data;
}

/// The message as it was before the server signed it: original id, without the TSIG record.
QByteArray withoutTsig(QByteArrayView message, qsizetype tsigOffset, quint16 originalId)
{
    QByteArray bytes = message.first(tsigOffset).toByteArray();
    qToBigEndian(originalId, bytes.data());
    const quint16 count = qFromBigEndian<quint16>(bytes.constData() + CountOffset);
    qToBigEndian(static_cast<quint16>(count - 1), bytes.data() + CountOffset);
    return bytes;
}

QString timeText(quint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(static_cast<qint64>(seconds), Qt::UTC).toString(Qt::ISODate);
}

} // namespace

Result<TsigKey> TsigKey::create(const QString& name, const QString& algorithm, const QString& secret)
{
    TsigKey key;
    Result<Name> keyName = Name::fromText(name);
    if (!keyName)
        return fail(Error(ErrorKind::Invalid, QT_TRANSLATE_NOOP("Error", "'%1' is no name for a TSIG key."), {name})
                        .withCause(keyName.error().message()));
    key.m_name = *keyName;
    QString wanted = algorithm.trimmed().toLower();
    if (!wanted.endsWith(u'.'))
        wanted += u'.';
    const auto* found = std::find_if(std::begin(Algorithms), std::end(Algorithms), [&wanted](const Algorithm& known) {
        const QString full = QString::fromLatin1(known.name);
        return full == wanted || full.section(u'.', 0, 0) + u'.' == wanted;
    });
    if (found == std::end(Algorithms))
        return fail(Error(ErrorKind::Invalid,
                          QT_TRANSLATE_NOOP("Error", "'%1' is no TSIG algorithm that is known here."), {algorithm})
                        .withAdvice(QT_TRANSLATE_NOOP(
                            "Error", "Use hmac-sha256, hmac-sha384, hmac-sha512, hmac-sha1 or hmac-md5.")));
    key.m_algorithm = Name::fromText(QString::fromLatin1(found->name)).value();
    key.m_hash = found->hash;
    const auto decoded =
        QByteArray::fromBase64Encoding(secret.trimmed().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.isEmpty())
        return fail(Error(ErrorKind::Invalid,
                          QT_TRANSLATE_NOOP("Error", "The secret of the TSIG key %1 is not Base64."), {name})
                        .withAdvice(QT_TRANSLATE_NOOP("Error", "Copy it as it stands in the server's configuration.")));
    key.m_secret = decoded.decoded;
    return key;
}

QByteArray TsigKey::mac(QByteArrayView data) const
{
    return QMessageAuthenticationCode::hash(QByteArray::fromRawData(data.data(), data.size()), m_secret, m_hash);
}

TsigExchange::TsigExchange(const TsigKey& key, QString server, const Clock& clock)
    : m_key(key)
    , m_server(std::move(server))
    , m_clock(clock)
{}

QByteArray TsigExchange::sign(const QByteArray& message)
{
    m_signedAt = static_cast<quint64>(m_clock.now().toSecsSinceEpoch());
    const QByteArray data = message + variables(m_key, m_signedAt, Fudge, 0, {});
    m_lastMac = m_key.mac(data);
    QByteArray rdata = m_key.algorithm().wire().toByteArray();
    rdata += timers(m_signedAt, Fudge);
    rdata += lengthAnd(m_lastMac);
    rdata += message.first(2); // the id
    rdata.append(4, '\0');     // no error, no other data

    QByteArray result = message + m_key.name().wire().toByteArray();
    append16(result, dnsnumber::Tsig.number());
    append16(result, dnsnumber::ClassAny);
    result.append(4, '\0');
    result += lengthAnd(rdata);
    const quint16 count = qFromBigEndian<quint16>(result.constData() + CountOffset);
    qToBigEndian(static_cast<quint16>(count + 1), result.data() + CountOffset);
    return result;
}

Outcome TsigExchange::verify(QByteArrayView bytes, const DnsMessage& message)
{
    ++m_messages;
    if (message.tsigOffset < 0) {
        if (m_messages > 1 && ++m_unsignedCount <= MaximumUnsigned) {
            m_unsigned += bytes;
            return {};
        }
        return fail(
            Error(ErrorKind::Protocol,
                  QT_TRANSLATE_NOOP("Error", "%1 answered %2 without a signature to a request that was signed."),
                  {m_server, rcodeText(message.rcode)})
                .withAdvice(QT_TRANSLATE_NOOP(
                    "Error", "See whether the server knows the key, and whether something between alters DNS.")));
    }
    const DnsRecord& record = message.additional.constLast();
    const std::optional<TsigData> tsig = TsigData::parse(record.rdata);
    if (!tsig)
        return fail(ErrorKind::Protocol, QT_TRANSLATE_NOOP("Error", "%1 sent a signature that makes no sense."),
                    {m_server});
    if (tsig->error == BadSig || tsig->error == BadKey) // such an answer is not signed itself
        return fail(errorFor(tsig->error, 0));
    if (record.name != m_key.name() || Name::fromTrustedWire(tsig->algorithm) != m_key.algorithm())
        return fail(errorFor(BadKey, 0));

    QByteArray data = lengthAnd(m_lastMac) + m_unsigned + withoutTsig(bytes, message.tsigOffset, tsig->originalId);
    data += m_messages == 1 ? variables(m_key, tsig->time, tsig->fudge, tsig->error, tsig->other)
                            : timers(tsig->time, tsig->fudge);
    if (m_key.mac(data) != tsig->mac)
        return fail(errorFor(BadSig, 0));
    m_lastMac = tsig->mac;
    m_unsigned.clear();
    m_unsignedCount = 0;
    if (tsig->error == BadTime)
        return fail(errorFor(BadTime, tsig->other.size() == 6 ? read48(tsig->other) : 0));
    const auto now = static_cast<quint64>(m_clock.now().toSecsSinceEpoch());
    if (std::max(now, tsig->time) - std::min(now, tsig->time) > tsig->fudge)
        return fail(errorFor(BadTime, tsig->time));
    return {};
}

Outcome TsigExchange::finish() const
{
    if (m_messages > 0 && m_unsignedCount == 0)
        return {};
    return fail(ErrorKind::Protocol, QT_TRANSLATE_NOOP("Error", "The last message of %1's answer is not signed."),
                {m_server});
}

Error TsigExchange::errorFor(int tsigError, quint64 serverTime) const
{
    const QString key = m_key.name().toText();
    if (tsigError == BadKey)
        return Error(ErrorKind::Authentication,
                     QT_TRANSLATE_NOOP("Error", "%1 does not know the TSIG key %2 with the algorithm %3 (BADKEY)."),
                     {m_server, key, m_key.algorithm().toDisplay()})
            .withAdvice(
                QT_TRANSLATE_NOOP("Error", "Compare the key's name and algorithm with the server's configuration."));
    if (tsigError == BadTime) {
        const quint64 mine = serverTime ? static_cast<quint64>(m_clock.now().toSecsSinceEpoch()) : m_signedAt;
        const QString theirs = serverTime ? timeText(serverTime) : QStringLiteral("?");
        return Error(ErrorKind::Authentication,
                     QT_TRANSLATE_NOOP("Error", "The clocks of this machine (%2) and of %1 (%3) differ by more than 5 "
                                                "minutes, so that signatures are not accepted (BADTIME)."),
                     {m_server, timeText(mine), theirs})
            .withAdvice(QT_TRANSLATE_NOOP("Error", "Set the clock that is wrong, best by NTP."));
    }
    return Error(ErrorKind::Authentication,
                 QT_TRANSLATE_NOOP("Error", "The signatures of %1 and of this account do not fit each other for the "
                                            "TSIG key %2 (BADSIG)."),
                 {m_server, key})
        .withAdvice(QT_TRANSLATE_NOOP("Error", "Compare the key's secret with the server's configuration."));
}

} // namespace zoneloom
