// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/http/Json.h"

#include "providers/kit/Provider.h"

#include <QTest>

#include <functional>

using namespace zoneloom;

class TestJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void walks();
    void namesThePath_data();
    void namesThePath();
    void refusesWhatIsNoJson_data();
    void refusesWhatIsNoJson();
};

void TestJson::walks()
{
    const Json json =
        Json::parse(R"({"zones":[{"name":"a.test","ttl":"300","id":17,"on":"yes"}],"meta":{"page":{"next":null}}})",
                    QStringLiteral("GET /zones"));
    const Json zone = json[QLatin1String("zones")].items().first();
    QCOMPARE(zone[QLatin1String("name")].text(), QStringLiteral("a.test"));
    QCOMPARE(zone[QLatin1String("ttl")].ttl(), 300u);
    QCOMPARE(zone[QLatin1String("id")].text(), QStringLiteral("17"));
    QVERIFY(zone[QLatin1String("on")].flag());
    QVERIFY(json.at(u"meta.page.next").isNull());
    QVERIFY(json.at(u"meta.nothing.there").isNull());
    QCOMPARE(json.at(u"meta.nothing").textOr(QStringLiteral("else")), QStringLiteral("else"));
}

void TestJson::namesThePath_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("cause");
    QTest::newRow("a name that is missing") << QByteArray(R"([{"name":"a"},{}])") << "[1].name: expected a string";
    QTest::newRow("a name that is a list") << QByteArray(R"([{"name":[]}])") << "[0].name: expected a string";
    QTest::newRow("an element that is no object") << QByteArray(R"([3])") << "[0]: expected an object";
    QTest::newRow("an object in place of the list") << QByteArray(R"({"error":"x"})") << "expected a list";
}

void TestJson::namesThePath()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, cause);
    try {
        const QList<Json> items = Json::parse(text, QStringLiteral("GET /zones")).items();
        for (const Json& item : items)
            (void)item[QLatin1String("name")].text();
        QFAIL("nothing was thrown");
    } catch (const ProviderException& problem) {
        QCOMPARE(problem.error().kind(), ErrorKind::Protocol);
        QCOMPARE(problem.error().cause(), cause);
        QCOMPARE(problem.error().arguments().first(), QStringLiteral("GET /zones"));
    }
}

void TestJson::refusesWhatIsNoJson_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("a web page") << QByteArray("<!DOCTYPE html><html>") << "web page";
    QTest::newRow("half a document") << QByteArray(R"({"zones":[{"name":"a.test")")
                                     << "malformed JSON (at byte 26 of 26)";
    QTest::newRow("nothing") << QByteArray("  ") << "nothing";
    QTest::newRow("invalid UTF-8") << QByteArray("{\"a\":\"\xff\xfe\"}") << "malformed JSON";
    QTest::newRow("arrays 100,000 deep") << QByteArray(100'000, '[') + QByteArray(100'000, ']') << "malformed JSON";
}

void TestJson::refusesWhatIsNoJson()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, says);
    try {
        (void)Json::parse(text, QStringLiteral("GET /zones"));
        QFAIL("nothing was thrown");
    } catch (const ProviderException& problem) {
        QCOMPARE(problem.error().kind(), ErrorKind::Protocol);
        QVERIFY2(problem.error().message().contains(says), qPrintable(problem.error().message()));
    }
}

QTEST_GUILESS_MAIN(TestJson)
#include "TestJson.moc"
