// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/dns/DnsClient.h"
#include "tests/support/KnotServer.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>

using namespace zoneloom;

namespace {

constexpr int Questions = 10'000;
const QString Zone = QStringLiteral("example.test");

QByteArray zoneText()
{
    QByteArray text =
        "$ORIGIN example.test.\n$TTL 300\n@ SOA ns1 admin 1 7200 900 1209600 300\n@ NS ns1\nns1 A 127.0.0.1\n";
    for (int i = 0; i < Questions; ++i)
        text += "h" + QByteArray::number(i) + " A 192.0.2.1\n";
    return text;
}

/// Milliseconds that dig needs for the same questions, one after the other on one command line.
qint64 digTime(const NameServerProcess& server)
{
    QFile batch(server.folder() + QStringLiteral("/questions"));
    if (!batch.open(QIODevice::WriteOnly))
        qFatal("%s", qPrintable(batch.errorString()));
    for (int i = 0; i < Questions; ++i)
        batch.write("h" + QByteArray::number(i) + ".example.test A\n");
    batch.close();
    QElapsedTimer timer;
    timer.start();
    QProcess dig;
    dig.setStandardOutputFile(QProcess::nullDevice());
    dig.start(QStringLiteral("dig"),
              {QStringLiteral("@127.0.0.1"), QStringLiteral("-p"), QString::number(server.port()),
               QStringLiteral("+short"), QStringLiteral("-f"), batch.fileName()});
    dig.waitForFinished(-1);
    return timer.elapsed();
}

} // namespace

/// Asks a Knot server 10,000 questions, over UDP and over TCP, and says how dig does in the same run.
int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    KnotServer server({{Zone, zoneText()}});
    if (!server.start())
        return 1;
    QList<DnsQuestion> questions;
    for (int i = 0; i < Questions; ++i)
        questions += DnsQuestion{Name::fromText(QStringLiteral("h%1.example.test.").arg(i)).value(), rrtype::A};
    QTextStream out(stdout);
    const qint64 peer = digTime(server);
    for (const bool overTcp : {false, true}) {
        DnsClient::Options options;
        options.tcpOnly = overTcp;
        QElapsedTimer timer;
        timer.start();
        const QList<DnsAnswer> answers =
            DnsClient::ask(QHostAddress(QHostAddress::LocalHost), server.port(), questions, options, {});
        const qint64 own = timer.elapsed();
        const auto right = std::count_if(answers.begin(), answers.end(), [](const DnsAnswer& answer) {
            return answer.outcome == DnsAnswer::Outcome::Answered;
        });
        out << "dns-client " << (overTcp ? "tcp" : "udp") << ": " << right << " answers, " << own << " ms; dig " << peer
            << " ms; ratio " << static_cast<double>(own) / static_cast<double>(peer) << "\n";
        if (right != Questions)
            return 1;
    }
    return 0;
}
