// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/RevisionHash.h"

#include "models/store/RRsetBlob.h"

#include <QtEndian>

#include <openssl/evp.h>

namespace zoneloom {

namespace {

constexpr qsizetype gatheredOctets = 1 << 16;

void appendText(QByteArray& octets, const QByteArray& text)
{
    const quint32 length = qToBigEndian(static_cast<quint32>(text.size()));
    octets.append(reinterpret_cast<const char*>(&length), sizeof length);
    octets += text;
}

void appendNumber(QByteArray& octets, qint64 number)
{
    const qint64 big = qToBigEndian(number);
    octets.append(reinterpret_cast<const char*>(&big), sizeof big);
}

} // namespace

RevisionHash::RevisionHash(const QByteArray& parentHash, const Name& origin)
    : m_context(EVP_MD_CTX_new())
{
    if (m_context == nullptr || EVP_DigestInit_ex(m_context, EVP_sha256(), nullptr) != 1)
        qFatal("SHA-256 is not available");
    m_waiting.reserve(gatheredOctets + 4096);
    m_waiting += "zoneloom revision 1\n";
    appendText(m_waiting, parentHash);
    appendText(m_waiting, origin.lowerWire());
}

RevisionHash::~RevisionHash()
{
    EVP_MD_CTX_free(m_context);
}

void RevisionHash::put(const RRset& after)
{
    m_waiting += '+';
    RRsetBlob::append(m_waiting, after);
    ++m_changes;
    if (m_waiting.size() >= gatheredOctets)
        flush();
}

void RevisionHash::remove(const RRsetKey& key)
{
    m_waiting += '-';
    RRsetBlob::appendKey(m_waiting, key);
    ++m_changes;
    if (m_waiting.size() >= gatheredOctets)
        flush();
}

QByteArray RevisionHash::finish(const Revision& revision, qint64 records, qint64 rrsets)
{
    m_waiting += '.';
    for (const qint64 number :
         {m_changes, qint64(revision.number), qint64(revision.parent), revision.time.toMSecsSinceEpoch(),
          qint64(revision.added), qint64(revision.changed), qint64(revision.removed), records, rrsets})
        appendNumber(m_waiting, number);
    appendText(m_waiting, revision.author.toUtf8());
    appendText(m_waiting, revision.message.toUtf8());
    flush();
    QByteArray hash(32, '\0');
    EVP_DigestFinal_ex(m_context, reinterpret_cast<unsigned char*>(hash.data()), nullptr);
    return hash;
}

void RevisionHash::flush()
{
    EVP_DigestUpdate(m_context, m_waiting.constData(), static_cast<size_t>(m_waiting.size()));
    m_waiting.resize(0);
}

} // namespace zoneloom
