// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/ZoneContent.h"

#include <QCryptographicHash>

#include <optional>

namespace zoneloom {

/// SHA-256 over RRsets as the DNS sees them: notes and the case of owners do not count.
class ContentHash
{
public:
    void add(const RRset& set);
    /// A set or its absence, told apart from every set.
    void add(const std::optional<RRset>& set);
    void add(QByteArrayView text);
    void add(qint64 number);
    /// 32 octets.
    [[nodiscard]] QByteArray result() const { return m_hash.result(); }

    /// Of a whole zone.
    static QByteArray of(const ZoneContent& content);

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

} // namespace zoneloom
