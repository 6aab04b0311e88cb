// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/providers/adapters/Route53Answers.h"

using namespace zoneloom;
using namespace zoneloom::test;
using namespace zoneloom::test::route53;
using namespace Qt::StringLiterals;

class TestRoute53Changes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsWhatWasRecorded_data();
    void sendsWhatWasRecorded();
    void replacesInOneTransaction();
    void deletesInTheSpellingThatStandsThere();
    void writesOddOctetsInOctal();
    void overwritesTheZonesOwnNs();
    void swapsACnameInOneRequest();
    void namesTheRejectedSet();
    void waitsWhereItIsThrottled();
};

void TestRoute53Changes::sendsWhatWasRecorded_data()
{
    QTest::addColumn<QString>("recording");
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QStringList>("after");
    QTest::newRow("an A record") << u"create_record_for_A_with_valid_name_and_content"_s << QStringList{}
                                 << QStringList{u"localhost 3600 A 127.0.0.1"_s};
    QTest::newRow("a TXT record") << u"create_record_for_TXT_with_valid_name_and_content"_s << QStringList{}
                                  << QStringList{u"_acme-challenge.test 3600 TXT \"challengetoken\""_s};
    QTest::newRow("a deletion") << u"delete_record_by_filter_should_remove_record"_s
                                << QStringList{u"delete.testfilt 3600 TXT \"challengetoken\""_s} << QStringList{};
}

void TestRoute53Changes::sendsWhatWasRecorded()
{
    QFETCH(QString, recording);
    QFETCH(QStringList, before);
    QFETCH(QStringList, after);
    const auto recorded = Recording::load(u"route53"_s, recording);
    if (!recorded)
        QSKIP(Recording::missing());
    QByteArray expected;
    QString path;
    for (const RecordedExchange& exchange : recorded->exchanges()) {
        if (exchange.method == "POST") { // the last one is the one in question
            expected = exchange.requestBody;
            path = exchange.url.path();
        }
    }
    Setup s;
    s.server.setHandler([](const SeenRequest& seen) {
        return seen.method == "POST" ? pending() : seen.path().endsWith(u"/rrset") ? sets({}) : route53::zone(0);
    });
    const QString origin = u"fullcr1stal.tk."_s;
    QCOMPARE(states(applyTo(s.adapter, externalZone(origin, kRecordedId), {change(origin, before, after)})),
             QStringList{u"applied"_s});
    const SeenRequest sent = s.server.writes().first();
    QCOMPARE(sent.path(), path);
    // The comment is the other client's own.
    expected.replace(expected.mid(expected.indexOf("<Comment>"),
                                  expected.indexOf("</Comment>") + 10 - expected.indexOf("<Comment>")),
                     "");
    QCOMPARE(flat(sent.body), flat(expected));
}

void TestRoute53Changes::replacesInOneTransaction()
{
    Setup s;
    s.server.answerNext(sets(set("www.example.com.", "A", 300, value("192.0.2.1"))));
    s.server.answerNext(route53::zone(1));
    s.server.answerNext(pending());
    QCOMPARE(
        states(applyTo(s.adapter, s.zone,
                       {change(kOrigin, {u"www 300 A 192.0.2.1"_s}, {u"www 60 A 192.0.2.2"_s, u"www 60 A 192.0.2.3"_s}),
                        change(kOrigin, {}, {u"@ 60 MX 10 mail.example.com."_s})})),
        QStringList(2, u"applied"_s));
    // https://docs.aws.amazon.com/Route53/latest/APIReference/API_ChangeResourceRecordSets.html: all or nothing, and a
    // deletion that names other values than those that stand there fails.
    QCOMPARE(
        flat(s.server.writes().first().body),
        flat(changeRequest("<Change><Action>DELETE</Action>" + set("www.example.com.", "A", 300, value("192.0.2.1")) +
                           "</Change><Change><Action>CREATE</Action>" +
                           set("www.example.com.", "A", 60, value("192.0.2.2") + value("192.0.2.3")) +
                           "</Change><Change><Action>CREATE</Action>" +
                           set("example.com.", "MX", 60, value("10 mail.example.com.")) + "</Change>")));
    QCOMPARE(s.server.writes().first().header("Content-Type"), QByteArray("application/xml"));
}

void TestRoute53Changes::deletesInTheSpellingThatStandsThere()
{
    Setup s;
    s.server.answerNext(sets(set("docs.example.com.", "CNAME", 300, value("docs.example.net"))));
    s.server.answerNext(route53::zone(1));
    s.server.answerNext(pending());
    (void)applyTo(s.adapter, s.zone, {change(kOrigin, {u"docs 300 CNAME docs.example.net."_s}, {})});
    QCOMPARE(flat(s.server.writes().first().body),
             flat(changeRequest("<Change><Action>DELETE</Action>" +
                                set("docs.example.com.", "CNAME", 300, value("docs.example.net")) + "</Change>")));
}

void TestRoute53Changes::writesOddOctetsInOctal()
{
    Setup s;
    s.server.setHandler([](const SeenRequest& seen) {
        return seen.method == "POST" ? pending() : seen.path().endsWith(u"/rrset") ? sets({}) : route53::zone(0);
    });
    (void)applyTo(s.adapter, s.zone, {change(kOrigin, {}, {u"*.x 60 TXT \"gr\\195\\188n\" \"say \\\"hi\\\"\""_s})});
    QCOMPARE(flat(s.server.writes().first().body),
             flat(changeRequest("<Change><Action>CREATE</Action>" +
                                set("*.x.example.com.", "TXT", 60,
                                    value("&quot;gr\\303\\274n&quot; &quot;say \\&quot;hi\\&quot;&quot;")) +
                                "</Change>")));
}

void TestRoute53Changes::overwritesTheZonesOwnNs()
{
    Setup s;
    s.server.answerNext(sets(set("example.com.", "NS", 172800, value("ns-1.awsdns-01.org."))));
    s.server.answerNext(route53::zone(1));
    s.server.answerNext(pending());
    (void)applyTo(s.adapter, s.zone,
                  {change(kOrigin, {u"@ 172800 NS ns-1.awsdns-01.org."_s},
                          {u"@ 3600 NS ns-1.awsdns-01.org."_s, u"@ 3600 NS ns.example.net."_s})});
    QCOMPARE(
        flat(s.server.writes().first().body),
        flat(changeRequest("<Change><Action>UPSERT</Action>" +
                           set("example.com.", "NS", 3600, value("ns.example.net.") + value("ns-1.awsdns-01.org.")) +
                           "</Change>")));
}

void TestRoute53Changes::swapsACnameInOneRequest()
{
    Setup s;
    s.server.answerNext(sets(set("www.example.com.", "A", 300, value("192.0.2.1"))));
    s.server.answerNext(route53::zone(1));
    s.server.answerNext(pending());
    (void)applyTo(
        s.adapter, s.zone,
        {change(kOrigin, {}, {u"www 300 CNAME a.example."_s}), change(kOrigin, {u"www 300 A 192.0.2.1"_s}, {})});
    QCOMPARE(s.server.writes().size(), 1);
    const QByteArray body = s.server.writes().first().body;
    QVERIFY(body.indexOf("DELETE") < body.indexOf("CREATE"));
}

void TestRoute53Changes::namesTheRejectedSet()
{
    Setup s;
    s.server.setHandler([](const SeenRequest& seen) {
        if (seen.method == "GET")
            return seen.path().endsWith(u"/rrset") ? sets({}) : route53::zone(0);
        if (seen.body.contains("taken.example.com."))
            return trouble(400, "InvalidChangeBatch",
                           "[Tried to create resource record set [name='taken.example.com.', type='A'] but it already "
                           "exists]");
        return pending();
    });
    const auto outcomes =
        applyTo(s.adapter, s.zone,
                {change(kOrigin, {}, {u"a 60 A 192.0.2.1"_s}), change(kOrigin, {}, {u"b 60 A 192.0.2.1"_s}),
                 change(kOrigin, {}, {u"taken 60 A 192.0.2.1"_s}), change(kOrigin, {}, {u"z 60 A 192.0.2.1"_s})});
    QCOMPARE(states(outcomes), (QStringList{u"applied"_s, u"applied"_s, u"rejected"_s, u"applied"_s}));
    QVERIFY(outcomes[2].error->cause().contains(u"already exists"));
    QCOMPARE(s.server.writes().size(), 2); // the named one left out, not found by halving
}

void TestRoute53Changes::waitsWhereItIsThrottled()
{
    Setup s;
    s.server.answerNext(sets({}));
    s.server.answerNext(route53::zone(0));
    s.server.answerNext(trouble(400, "Throttling", "Rate exceeded"));
    s.server.answerNext(trouble(400, "PriorRequestNotComplete", "The request was rejected"));
    s.server.answerNext(pending());
    QCOMPARE(states(applyTo(s.adapter, s.zone, {change(kOrigin, {}, {u"a 60 A 192.0.2.1"_s})})),
             QStringList{u"applied"_s});
    QCOMPARE(s.server.writes().size(), 3);
    QVERIFY(s.adapter.environment->paused() >= std::chrono::milliseconds(500));
}

QTEST_GUILESS_MAIN(TestRoute53Changes)
#include "TestRoute53Changes.moc"
