// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/Cli.h"
#include "tests/support/KnotServer.h"
#include "tests/support/NsdServer.h"

using namespace zoneloom;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kOldZone = R"($TTL 300
$ORIGIN example.test.
@ SOA ns1.example.net. hostmaster 5 14400 3600 1209600 300
@ NS ns1.example.net.
@ NS ns2.example.net.
www A 198.51.100.10
mail A 198.51.100.25
)";

QJsonObject serverAt(const QJsonObject& report, quint16 port)
{
    const QJsonArray servers = report[u"servers"_s].toArray();
    for (const QJsonValue& server : servers) {
        if (server[u"address"_s].toString() == u"127.0.0.1:%1"_s.arg(port))
            return server.toObject();
    }
    return {};
}

} // namespace

/// Three real name servers of one link: NSD serves the file that the link writes; one Knot was never told of the new
/// file and serves the older one; another Knot does not serve the zone at all.
class TestVerifyStates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsStaleAndLameServers();
};

void TestVerifyStates::tellsStaleAndLameServers()
{
    NsdServer right(NameServerProcess::Zones{{u"example.test"_s, kOldZone}});
    KnotServer stale(NameServerProcess::Zones{{u"example.test"_s, kOldZone}});
    KnotServer lame(NameServerProcess::Zones{{u"other.test"_s, "$ORIGIN other.test.\n@ 300 SOA ns1 admin 1 2 3 4 5\n"
                                                               "@ 300 NS ns1.example.net.\n"}});
    QVERIFY2(right.start(), right.output().constData());
    QVERIFY2(stale.start(), stale.output().constData());
    QVERIFY2(lame.start(), lame.output().constData());
    const Cli cli;
    COMPARE_STATUS(cli(u"zone import example.test -"_s, kOldZone), 0);
    COMPARE_STATUS(cli.run({u"account"_s, u"add"_s, u"hidden"_s, u"--provider"_s, u"zonefile"_s, u"--set"_s,
                            u"path=%1/%z.zone"_s.arg(right.folder()), u"--set"_s,
                            u"reload-command=%1"_s.arg(right.reloadCommand()), u"--set"_s,
                            u"name-servers=127.0.0.1:%1,127.0.0.1:%2,127.0.0.1:%3"_s.arg(right.port())
                                .arg(stale.port())
                                .arg(lame.port())}),
                   0);
    COMPARE_STATUS(cli(u"link add example.test hidden"_s), 0);

    // As long as the older zone is what is wanted, nobody is stale.
    COMPARE_STATUS(cli(u"sync example.test --force"_s), 0);
    Cli::Answer answer = cli(u"verify example.test --json"_s);
    COMPARE_STATUS(answer, 2);
    QCOMPARE(serverAt(answer.json(), right.port())[u"state"_s].toString(), u"right"_s);
    QCOMPARE(serverAt(answer.json(), stale.port())[u"state"_s].toString(), u"right"_s);
    QCOMPARE(serverAt(answer.json(), lame.port())[u"state"_s].toString(), u"lame"_s);

    COMPARE_STATUS(cli(u"record set example.test www A 203.0.113.7"_s), 0);
    COMPARE_STATUS(cli(u"sync example.test"_s), 0);
    answer = cli(u"verify example.test --json"_s);
    COMPARE_STATUS(answer, 2);
    QCOMPARE(answer.json().keys(), QStringList({u"revision"_s, u"servers"_s, u"zone"_s}));
    QCOMPARE(answer.json()[u"revision"_s].toInt(), 2);
    QCOMPARE(answer.json()[u"servers"_s].toArray().size(), 3);
    for (const quint16 port : {right.port(), stale.port(), lame.port()}) {
        const QJsonObject server = serverAt(answer.json(), port);
        QCOMPARE(server.keys(),
                 QStringList({u"address"_s, u"link"_s, u"milliseconds"_s, u"server"_s, u"state"_s, u"wrong"_s}));
        QCOMPARE(server[u"link"_s].toString(), u"hidden"_s);
        QVERIFY(server[u"milliseconds"_s].isDouble());
    }
    QCOMPARE(serverAt(answer.json(), right.port())[u"state"_s].toString(), u"right"_s);
    QCOMPARE(serverAt(answer.json(), right.port())[u"wrong"_s].toArray(), QJsonArray());
    const QJsonObject late = serverAt(answer.json(), stale.port());
    QCOMPARE(late[u"state"_s].toString(), u"stale"_s);
    QCOMPARE(late[u"wrong"_s].toArray(),
             QJsonArray{QJsonObject(
                 {{u"name"_s, u"www.example.test."_s},
                  {u"type"_s, u"A"_s},
                  {u"expected"_s, QJsonObject{{u"ttl"_s, 300}, {u"rdata"_s, QJsonArray{u"203.0.113.7"_s}}}},
                  {u"observed"_s, QJsonObject{{u"ttl"_s, 300}, {u"rdata"_s, QJsonArray{u"198.51.100.10"_s}}}}})});
    QCOMPARE(serverAt(answer.json(), lame.port())[u"state"_s].toString(), u"lame"_s);

    // People are told the same.
    const Cli::Answer text = cli(u"verify example.test"_s);
    COMPARE_STATUS(text, 2);
    for (const QByteArray& word : {QByteArray("right"), QByteArray("stale"), QByteArray("lame")})
        QVERIFY2(text.out.contains(word), text.out.constData());
    COMPARE_STATUS(cli(u"account set hidden --set name-servers=127.0.0.1:%1"_s.arg(right.port())), 0);
    COMPARE_STATUS(cli(u"verify example.test"_s), 0);
}

QTEST_GUILESS_MAIN(TestVerifyStates)
#include "TestVerifyStates.moc"
