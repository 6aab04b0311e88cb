// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/http/RateBudget.h"

#include "providers/kit/http/RequestLog.h"

#include <QTest>

using namespace zoneloom;
using namespace std::chrono_literals;

namespace {

const QDateTime kNow = QDateTime::fromString(QStringLiteral("2026-11-24T12:00:00Z"), Qt::ISODate);

HttpResponse answer(int status, const HttpHeaders& headers)
{
    HttpResponse response;
    response.status = status;
    response.headers = headers;
    return response;
}

} // namespace

Q_DECLARE_METATYPE(zoneloom::HttpHeaders)

class TestRateBudget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void learns_data();
    void learns();
    void keepsWhatIsDeclared();
    void mayBeToldAgain();
    void knowsNoDelayWhereNothingIsSaid();
    void logsNothingSecret();
};

void TestRateBudget::learns_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<HttpHeaders>("headers");
    QTest::addColumn<int>("milliseconds");
    QTest::newRow("Retry-After in seconds") << 429 << HttpHeaders{{"Retry-After", "2"}} << 2000;
    QTest::newRow("Retry-After as a date")
        << 503 << HttpHeaders{{"Retry-After", "Tue, 24 Nov 2026 12:00:07 GMT"}} << 7000;
    QTest::newRow("a date that has passed")
        << 429 << HttpHeaders{{"Retry-After", "Tue, 24 Nov 2026 11:00:00 GMT"}} << 0;
    QTest::newRow("an empty window that ends in seconds")
        << 200 << HttpHeaders{{"RateLimit-Remaining", "0"}, {"RateLimit-Reset", "5"}} << 5000;
    QTest::newRow("an empty window that ends at an instant")
        << 200 << HttpHeaders{{"x-ratelimit-remaining", "0"}, {"x-ratelimit-reset", "1795521609"}} << 9000;
    QTest::newRow("an empty window in one header") << 200 << HttpHeaders{{"Ratelimit", "\"default\";r=0;t=3"}} << 3000;
    QTest::newRow("a window that is not empty")
        << 200 << HttpHeaders{{"RateLimit-Remaining", "17"}, {"RateLimit-Reset", "5"}} << 0;
    QTest::newRow("a far end nobody enforced yet")
        << 200 << HttpHeaders{{"RateLimit-Remaining", "0"}, {"RateLimit-Reset", "3600"}} << 30'000;
    QTest::newRow("a 429 that names only its window")
        << 429 << HttpHeaders{{"RateLimit-Remaining", "0"}, {"RateLimit-Reset", "40"}} << 40'000;
}

void TestRateBudget::learns()
{
    QFETCH(int, status);
    QFETCH(HttpHeaders, headers);
    QFETCH(int, milliseconds);
    RateBudget budget;
    budget.learn(answer(status, headers), kNow);
    QCOMPARE(std::max<qint64>(0, budget.delay(kNow).count()), milliseconds);
}

void TestRateBudget::keepsWhatIsDeclared()
{
    RateBudget budget;
    budget.declare(2, 1s);
    budget.declare(3, 60s);
    QCOMPARE(budget.take(kNow), 0ms);
    QCOMPARE(budget.delay(kNow), 0ms);
    QCOMPARE(budget.take(kNow.addMSecs(200)), 0ms);
    QCOMPARE(budget.delay(kNow.addMSecs(300)), 700ms);
    QCOMPARE(budget.take(kNow.addMSecs(300)), 700ms); // and counts nothing
    QCOMPARE(budget.take(kNow.addMSecs(1100)), 0ms);
    QCOMPARE(budget.delay(kNow.addMSecs(1100)), 58'900ms);
}

void TestRateBudget::mayBeToldAgain()
{
    RateBudget budget;
    for (int link = 0; link < 3; ++link) {
        budget.declare(3, 1s);
        QCOMPARE(budget.take(kNow), 0ms);
    }
    QCOMPARE(budget.take(kNow), 1000ms);
}

void TestRateBudget::knowsNoDelayWhereNothingIsSaid()
{
    QVERIFY(!RateBudget::askedDelay(answer(429, {}), kNow));
    QVERIFY(!RateBudget::askedDelay(answer(500, {{"RateLimit-Reset", "9"}}), kNow));
    QVERIFY(!RateBudget::askedDelay(answer(429, {{"Retry-After", "soon"}}), kNow));
}

void TestRateBudget::logsNothingSecret()
{
    RequestLog log;
    log.hide(QStringLiteral("s3cr/t+value"));
    HttpRequest request;
    request.method = "POST";
    request.url = QUrl(QStringLiteral("https://api.example/zones?apikey=visible1&page=2&x=s3cr%2Ft%2Bvalue"));
    request.headers = {
        {"Authorization", "Bearer visible2"}, {"X-Auth-Key", "visible3"}, {"Accept", "application/json"}};
    request.body = R"({"password":"visible4","zone":"a.example","nested":{"api-token":"vis\"ible5"}})";
    HttpResponse response = answer(200, {{"Set-Cookie", "session=visible6"}, {"X-Test", "kept"}});
    response.body = R"({"echo":"s3cr/t+value","name":"kept too","access_token":"visible7"})";
    log.add(QStringLiteral("main"), kNow, request, &response, {}, 12ms);
    const QString text = log.exported();
    QVERIFY2(!text.contains(u"visible"), qPrintable(text));
    QVERIFY2(!text.contains(u"s3cr"), qPrintable(text));
    for (const QString& kept : {QStringLiteral("page=2"), QStringLiteral("a.example"), QStringLiteral("kept"),
                                QStringLiteral("kept too"), QStringLiteral("application/json")})
        QVERIFY2(text.contains(kept), qPrintable(kept + u" is missing in " + text));
}

QTEST_GUILESS_MAIN(TestRateBudget)
#include "TestRateBudget.moc"
