// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/types/DkimRecord.h"

#include <QCoreApplication>

namespace zoneloom {

namespace {

constexpr qsizetype Ed25519KeyLength = 32;      // RFC 8463 §4.2
constexpr qsizetype ShortestRsaKeyLength = 150; // a 1024-bit key in DER; RFC 8301 §3.2 refuses shorter ones

void checkKey(const QString& type, const QString& value, QList<RdataProblem>& found)
{
    QByteArray base64 = value.toLatin1();
    base64.replace(' ', "").replace('\t', "");
    if (base64.isEmpty())
        return; // the key was revoked
    const auto key = QByteArray::fromBase64Encoding(base64, QByteArray::AbortOnBase64DecodingErrors);
    if (!key)
        found.append({"dkim-syntax", QT_TRANSLATE_NOOP("Finding", "The DKIM tag 'p' is not valid base64."), {}});
    else if (type.compare(u"ed25519", Qt::CaseInsensitive) == 0 && key.decoded.size() != Ed25519KeyLength)
        found.append({"dkim-syntax",
                      QT_TRANSLATE_NOOP("Finding", "The DKIM key is of type ed25519 and has %1 octets instead of 32."),
                      {QString::number(key.decoded.size())}});
    else if ((type.isNull() || type.compare(u"rsa", Qt::CaseInsensitive) == 0) &&
             key.decoded.size() < ShortestRsaKeyLength)
        found.append({"dkim-syntax",
                      QT_TRANSLATE_NOOP("Finding", "The DKIM key has %1 octets: shorter than an RSA key of 1024 bits, "
                                                   "which receivers refuse."),
                      {QString::number(key.decoded.size())}});
}

} // namespace

bool DkimRecord::isDkimName(const Name& name)
{
    const int count = name.labelCount();
    for (int i = 1; i < count; ++i) {
        const QByteArrayView label = name.label(i);
        if (label.size() == 10 && qstrnicmp(label.data(), 10, "_domainkey", 10) == 0)
            return true;
    }
    return false;
}

DkimRecord DkimRecord::parse(QByteArrayView text)
{
    DkimRecord record;
    record.m_tags = TagList::parse(text);
    return record;
}

QList<RdataProblem> DkimRecord::problems() const
{
    QList<RdataProblem> found;
    const auto add = [&found](const char* sentence, QStringList arguments = {}) {
        found.append({"dkim-syntax", sentence, std::move(arguments)});
    };
    for (const QString& part : m_tags.unreadable())
        add(QT_TRANSLATE_NOOP("Finding", "The DKIM record has '%1' where tag=value belongs."), {part});
    for (const QString& name : m_tags.repeated())
        add(QT_TRANSLATE_NOOP("Finding", "The DKIM record has the tag '%1' more than once."), {name});
    const QString version = m_tags.value(QLatin1String("v"));
    if (!version.isNull() && (version != u"DKIM1" || m_tags.tags().first().name != u"v"))
        add(QT_TRANSLATE_NOOP("Finding", "The DKIM tag 'v' must come first and be DKIM1, not '%1'."), {version});
    const QString type = m_tags.value(QLatin1String("k"));
    if (!type.isNull() && type.compare(u"rsa", Qt::CaseInsensitive) != 0 &&
        type.compare(u"ed25519", Qt::CaseInsensitive) != 0)
        add(QT_TRANSLATE_NOOP("Finding", "The DKIM key type '%1' is unknown; there are rsa and ed25519."), {type});
    const QString key = m_tags.value(QLatin1String("p"));
    if (key.isNull())
        add(QT_TRANSLATE_NOOP("Finding", "The DKIM record has no key: the tag 'p' is missing."));
    else
        checkKey(type, key, found);
    return found;
}

} // namespace zoneloom
