// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/http/OneShotBody.h"

#include <cstring>

namespace zoneloom {

OneShotBody::OneShotBody(QByteArray bytes, QObject* parent)
    : QIODevice(parent)
    , m_bytes(std::move(bytes))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneShotBody::readData(char* data, qint64 maximum)
{
    const qint64 length = std::min<qint64>(maximum, m_bytes.size() - m_at);
    std::memcpy(data, m_bytes.constData() + m_at, static_cast<size_t>(length));
    m_at += length;
    return length;
}

} // namespace zoneloom
