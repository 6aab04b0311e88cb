// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace zoneloom {

/// A real pdns_server with an empty SQLite backend on loopback for the life of this object: free ports, a temporary
/// folder. Its API key is `secret`.
class PowerDnsServer
{
public:
    static constexpr const char* ApiKey = "secret";

    PowerDnsServer() = default;
    ~PowerDnsServer();
    PowerDnsServer(const PowerDnsServer&) = delete;
    PowerDnsServer& operator=(const PowerDnsServer&) = delete;

    /// False where it did not come up; output() tells why.
    [[nodiscard]] bool start();
    void stop();
    [[nodiscard]] quint16 dnsPort() const { return m_dnsPort; }
    [[nodiscard]] QString endpoint() const;
    [[nodiscard]] QByteArray output();
    [[nodiscard]] static bool isInstalled();

private:
    [[nodiscard]] bool isAnswering() const;

    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_dnsPort = 0;
    quint16 m_apiPort = 0;
};

} // namespace zoneloom
