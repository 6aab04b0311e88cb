// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QList>

#include <functional>
#include <memory>

namespace zoneloom {

/// A DNS server on loopback, UDP and TCP on one port, that answers what a test makes up: nothing, half of it, garbage.
/// The handler runs in a thread of its own.
class DnsDouble
{
public:
    struct Reply
    {
        QList<QByteArray> messages; ///< over TCP each behind its length
        QByteArray raw = {};        ///< sent behind them as it is
        bool close = false;         ///< TCP: closes the connection behind that
    };
    using Handler = std::function<Reply(const QByteArray& query, bool overTcp)>;

    explicit DnsDouble(Handler handler);
    ~DnsDouble();

    [[nodiscard]] QHostAddress address() const { return QHostAddress(QHostAddress::LocalHost); }
    [[nodiscard]] quint16 port() const;
    /// Messages that came so far.
    [[nodiscard]] int received() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace zoneloom
