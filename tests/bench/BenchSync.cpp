// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/PowerDnsServer.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

#include <array>

using namespace zoneloom;

namespace {

constexpr int Servers = 4;
const QString Zone = QStringLiteral("example.test");

/// The command line in a process of its own, its start included in every time.
class CommandLine
{
public:
    explicit CommandLine(QString store)
        : m_store(std::move(store))
    {}

    QJsonObject run(const QStringList& arguments, double* seconds = nullptr)
    {
        QElapsedTimer timer;
        timer.start();
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QStringLiteral(ZONELOOM_CLI),
                      QStringList{QStringLiteral("--store"), m_store, QStringLiteral("--json")} + arguments);
        if (!process.waitForFinished(-1) || process.exitStatus() != QProcess::NormalExit || process.exitCode() == 1)
            qFatal("%s failed", qPrintable(arguments.join(u' ')));
        if (seconds != nullptr)
            *seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
        return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    }

private:
    QString m_store;
};

QByteArray generated(const char* records)
{
    QProcess generator;
    generator.start(QStringLiteral(ZONELOOM_SHARED "/bench/gen-zone"), {Zone, QString::fromLatin1(records)});
    generator.waitForFinished(-1);
    return generator.readAllStandardOutput();
}

bool told(const char* what, double seconds, double limit)
{
    QTextStream(stdout) << what << ": " << QString::number(seconds, 'f', 3) << " s (at most " << limit << " s)"
                        << (seconds <= limit ? "" : "  TOO SLOW") << Qt::endl;
    return seconds <= limit;
}

} // namespace

/// Four PowerDNS servers of 10,000 records each: first push, a plan without changes, one changed record to all of them.
int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("zone.db")));
    if (!file.open(QIODevice::WriteOnly))
        return 1;
    file.write(generated("10000"));
    file.close();
    CommandLine zoneloom(folder.filePath(QStringLiteral("store.db")));
    zoneloom.run({QStringLiteral("zone"), QStringLiteral("import"), Zone, file.fileName()});
    std::array<PowerDnsServer, Servers> servers;
    for (int i = 0; i < Servers; ++i) {
        PowerDnsServer& server = servers.at(static_cast<size_t>(i));
        if (!server.start())
            return 1;
        const QString account = QStringLiteral("pdns%1").arg(i);
        qputenv(qPrintable(QStringLiteral("ZONELOOM_SECRET_PDNS%1_API_KEY").arg(i)), PowerDnsServer::ApiKey);
        zoneloom.run({QStringLiteral("account"), QStringLiteral("add"), account, QStringLiteral("--provider"),
                      QStringLiteral("powerdns"), QStringLiteral("--endpoint"), server.endpoint(),
                      QStringLiteral("--set"), QStringLiteral("name-servers=127.0.0.1:%1").arg(server.dnsPort())});
        zoneloom.run({QStringLiteral("link"), QStringLiteral("add"), Zone, account, QStringLiteral("--create")});
    }
    double first = 0;
    zoneloom.run({QStringLiteral("sync"), Zone}, &first);
    double plan = 0;
    zoneloom.run({QStringLiteral("plan"), Zone}, &plan);
    QElapsedTimer edit;
    edit.start();
    zoneloom.run({QStringLiteral("record"), QStringLiteral("add"), Zone, QStringLiteral("fresh"), QStringLiteral("A"),
                  QStringLiteral("192.0.2.99")});
    const QJsonObject report = zoneloom.run({QStringLiteral("sync"), Zone});
    const double changed = static_cast<double>(edit.nsecsElapsed()) / 1e9;
    double live = 0;
    for (const QJsonValue& link : report[u"links"].toArray()) {
        if (!link[u"live_seconds"].isDouble())
            qFatal("a server does not answer the new record");
        live = std::max(live, link[u"live_seconds"].toDouble());
    }
    bool good = told("first push of 4 x 10,000 records", first, 3.0);
    good = told("plan without changes over 4 x 10,000 records", plan, 1.0) && good;
    good = told("one record committed, pushed, read back and answered by all 4, both programs' starts included",
                changed, 1.0) &&
           good;
    QTextStream(stdout) << "of which from the commit to the last server's answer: " << live << " s" << Qt::endl;
    return good ? 0 : 1;
}
