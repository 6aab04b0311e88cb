// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/Name.h"

#include <QTest>

using namespace zoneloom;

class TestName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAndWrites_data();
    void readsAndWrites();
    void ordersAsRfc4034Says();
    void refuses_data();
    void refuses();
};

void TestName::readsAndWrites_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("absolute");
    QTest::addColumn<QByteArray>("wire");
    QTest::newRow("a relative name is completed") << "www"
                                                  << "www.example.com." << QByteArray("\3www\7example\3com\0", 17);
    QTest::newRow("an at sign is the origin") << "@"
                                              << "example.com." << QByteArray("\7example\3com\0", 13);
    QTest::newRow("an absolute name stays") << "a.test."
                                            << "a.test." << QByteArray("\1a\4test\0", 8);
    QTest::newRow("the root") << "."
                              << "." << QByteArray("\0", 1);
    QTest::newRow("an escaped dot is part of its label") << "a\\.b.test."
                                                         << "a\\.b.test." << QByteArray("\3a.b\4test\0", 10);
    QTest::newRow("a decimal escape") << "a\\032b.test."
                                      << "a\\032b.test." << QByteArray("\3a b\4test\0", 10);
    QTest::newRow("an umlaut becomes an A-label")
        << QStringLiteral("bücher.test.") << "xn--bcher-kva.test." << QByteArray("\15xn--bcher-kva\4test\0", 20);
    QTest::newRow("an underscore and a wildcard") << "*._tcp.test."
                                                  << "*._tcp.test." << QByteArray("\1*\4_tcp\4test\0", 13);
}

void TestName::readsAndWrites()
{
    QFETCH(QString, text);
    QFETCH(QString, absolute);
    QFETCH(QByteArray, wire);
    const Name origin = *Name::fromText(u"example.com.");
    const Result<Name> name = Name::fromText(text, origin);
    QVERIFY(name.has_value());
    QCOMPARE(name->toText(), absolute);
    QCOMPARE(name->wire().toByteArray(), wire);
    QCOMPARE(*Name::fromWire(wire), *name);
}

void TestName::ordersAsRfc4034Says()
{
    // The list of RFC 4034 §6.1, in its order.
    const QStringList ordered{
        QStringLiteral("example."),         QStringLiteral("a.example."),      QStringLiteral("yljkjljk.a.example."),
        QStringLiteral("Z.a.example."),     QStringLiteral("zABC.a.EXAMPLE."), QStringLiteral("z.example."),
        QStringLiteral("\\001.z.example."), QStringLiteral("*.z.example."),    QStringLiteral("\\200.z.example.")};
    for (qsizetype i = 0; i + 1 < ordered.size(); ++i) {
        const Name first = *Name::fromText(ordered[i]);
        const Name second = *Name::fromText(ordered[i + 1]);
        QVERIFY2((first <=> second) < 0, qPrintable(ordered[i]));
        QVERIFY2(first.canonicalKey() < second.canonicalKey(), qPrintable(ordered[i]));
    }
}

void TestName::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << "";
    QTest::newRow("an empty label") << "a..test.";
    QTest::newRow("a label of 64 octets") << QString(64, u'a') + QStringLiteral(".test.");
    QTest::newRow("an escape beyond 255") << "a\\256.test.";
    QTest::newRow("an unfinished escape") << "a\\";
    QTest::newRow("a blank") << "a b.test.";
    QTest::newRow("a name of 256 octets")
        << QStringLiteral("%1.%1.%1.%1.").arg(QString(63, u'a')).replace(0, 1, QStringLiteral("b"));
}

void TestName::refuses()
{
    QFETCH(QString, text);
    const Result<Name> name = Name::fromText(text);
    QVERIFY(!name.has_value());
    QCOMPARE(name.error().kind(), ErrorKind::Invalid);
}

QTEST_APPLESS_MAIN(TestName)
#include "TestName.moc"
