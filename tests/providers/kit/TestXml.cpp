// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/http/Xml.h"

#include "providers/kit/Provider.h"

#include <QTest>

using namespace zoneloom;

class TestXml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void walks();
    void refuses_data();
    void refuses();
    void escapes();
};

void TestXml::walks()
{
    const XmlElement root = XmlElement::parse(
        "<?xml version=\"1.0\"?><List xmlns=\"https://example/\"><Zones><Zone id=\"1\"><Name>a.test.</Name></Zone>"
        "<Zone id=\"2\"><Name> b&amp;c </Name></Zone></Zones><IsTruncated>false</IsTruncated></List>",
        QStringLiteral("GET /zones"));
    QCOMPARE(root.name, QStringLiteral("List"));
    QCOMPARE(root.textAt(u"IsTruncated"), QStringLiteral("false"));
    const QList<XmlElement> zones = root.at(u"Zones").all(u"Zone");
    QCOMPARE(zones.size(), 2);
    QCOMPARE(zones[0].textAt(u"Name"), QStringLiteral("a.test."));
    QCOMPARE(zones[1].textAt(u"Name"), QStringLiteral("b&c"));
    QCOMPARE(zones[1].attributes.value(QStringLiteral("id")), QStringLiteral("2"));
    QCOMPARE(root.textAt(u"No/Such/Thing"), QString());
    QVERIFY_THROWS_EXCEPTION(ProviderException, (void)root.at(u"No"));
    QCOMPARE(root.allAt(u"Zones/Zone").size(), 2);
    QCOMPARE(root.textsAt(u"IsTruncated"), QStringList{QStringLiteral("false")});
    QCOMPARE(root.textsAt(u"Zones/Nothing"), QStringList());
    QVERIFY_THROWS_EXCEPTION(ProviderException, (void)root.allAt(u"No/Zone"));
}

void TestXml::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("half a document") << QByteArray("<List><Zones><Zone>");
    QTest::newRow("a web page") << QByteArray("<html><body>Welcome</body></html>");
    QTest::newRow("JSON") << QByteArray("{\"a\":1}");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a document type with entities") << QByteArray("<!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>");
    QByteArray deep;
    for (int i = 0; i < 100'000; ++i)
        deep += "<a>";
    QTest::newRow("elements 100,000 deep") << deep;
}

void TestXml::refuses()
{
    QFETCH(QByteArray, text);
    try {
        (void)XmlElement::parse(text, QStringLiteral("GET /zones"));
        QFAIL("nothing was thrown");
    } catch (const ProviderException& problem) {
        QCOMPARE(problem.error().kind(), ErrorKind::Protocol);
        QCOMPARE(problem.error().arguments().first(), QStringLiteral("GET /zones"));
    }
}

void TestXml::escapes()
{
    QCOMPARE(XmlElement::escaped(QStringLiteral("\"a\" <b> & c")), QStringLiteral("&quot;a&quot; &lt;b&gt; &amp; c"));
}

QTEST_GUILESS_MAIN(TestXml)
#include "TestXml.moc"
