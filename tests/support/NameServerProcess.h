// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QMap>
#include <QProcess>
#include <QTemporaryDir>

namespace zoneloom {

/// A real name server on loopback for the life of this object: free ports, a temporary folder, ended with the test even
/// when that crashes. The file of each zone is `<folder>/<origin>.zone`.
class NameServerProcess
{
public:
    /// Zones by origin without trailing dot: master files.
    using Zones = QMap<QString, QByteArray>;
    static constexpr const char* KeyName = "zl";
    static constexpr const char* KeySecret = "c2VjcmV0c2VjcmV0c2VjcmV0c2VjcmV0";

    explicit NameServerProcess(Zones zones);
    virtual ~NameServerProcess();

    /// True when it answers for its first zone.
    [[nodiscard]] bool start();
    void stop();
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString zoneFile(const QString& origin) const;
    /// What makes it load a zone's file again; `%z` stands for the zone.
    [[nodiscard]] virtual QString reloadCommand() const = 0;
    /// What it wrote to its standard streams.
    [[nodiscard]] QByteArray output();

    /// A port that was free for UDP and TCP a moment ago.
    static quint16 freePort();

protected:
    /// Writes the configuration; gives program and arguments.
    virtual QStringList prepare() = 0;
    [[nodiscard]] const Zones& zones() const { return m_zones; }
    void write(const QString& fileName, const QByteArray& text) const;

private:
    [[nodiscard]] bool waitUntilAnswering();

    Zones m_zones;
    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace zoneloom
