// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/http/HttpClient.h"

#include "tests/support/HttpDouble.h"
#include "tests/support/StillEnvironment.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

#include <atomic>
#include <future>
#include <thread>

using namespace zoneloom;
using namespace zoneloom::test;
using namespace std::chrono_literals;

namespace {

struct Setup
{
    explicit Setup(HttpDouble::Tls tls = HttpDouble::Tls::None)
        : server([](const SeenRequest&) { return Answer::json("{}"); }, tls)
        , client({QStringLiteral("Test (account a)"), cancel, false, 1 << 20, {}}, environment)
    {}
    HttpRequest get(const QString& path = QStringLiteral("/zones"))
    {
        HttpRequest request;
        request.url = QUrl(server.url(path));
        return request;
    }
    HttpRequest write(const QByteArray& method = "POST", const QByteArray& body = "{\"a\":1}")
    {
        HttpRequest request = get();
        request.method = method;
        request.body = body;
        request.effect = HttpRequest::Effect::Writes;
        return request;
    }
    HttpExchange send(const HttpRequest& request) { return client.sendAll({request}, 1).first(); }

    CancelToken cancel;
    std::shared_ptr<StillEnvironment> environment = std::make_shared<StillEnvironment>();
    HttpDouble server;
    HttpClient client;
};

} // namespace

class TestHttpClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void getsAnAnswer();
    void sendsABody();
    void repeatsAReadUntilItSucceeds();
    void givesUpAfterFiveAttempts();
    void obeysRetryAfterToTheSecond();
    void neverRepeatsAWriteBlindly_data();
    void neverRepeatsAWriteBlindly();
    void repeatsAWriteThatWasSurelyNotExecuted();
    void namesARefusedConnection();
    void stopsWaitingForAHangingServer();
    void stopsWaitingForADrippingServer();
    void seesAnAnswerThatBreaksOff();
    void refusesALargeAnswer();
    void stopsReadingAnAnswerOfTwoGigabytes_data();
    void stopsReadingAnAnswerOfTwoGigabytes();
    void refusesAnUntrustedCertificate();
    void refusesPlainHttpToOtherMachines();
    void refusesOtherMachinesUnderTheLoopbackRule();
    void followsARedirectOnTheSameHost();
    void sendsNothingToAnotherHost();
    void isCancelledWithinATick();
    void sendsInParallelWithinItsBound();
    void keepsAnEmptyBudget();
    void signsEachSendingAnew();
};

void TestHttpClient::getsAnAnswer()
{
    Setup s;
    s.server.answerNext(Answer::json("[1]").with("X-Test", "yes"));
    const HttpResponse response = s.client.send(s.get());
    QCOMPARE(response.status, 200);
    QCOMPARE(response.body, QByteArray("[1]"));
    QCOMPARE(response.header("x-test"), QByteArray("yes"));
}

void TestHttpClient::sendsABody()
{
    Setup s;
    (void)s.client.send(s.write("PATCH", "{\"rrsets\":[]}"));
    (void)s.client.send(s.write("DELETE", ""));
    const QList<SeenRequest> seen = s.server.requests();
    QCOMPARE(seen.size(), 2);
    QCOMPARE(seen[0].method, QByteArray("PATCH"));
    QCOMPARE(seen[0].body, QByteArray("{\"rrsets\":[]}"));
    QCOMPARE(seen[1].method, QByteArray("DELETE"));
}

void TestHttpClient::repeatsAReadUntilItSucceeds()
{
    Setup s;
    s.server.answerNext(Answer::json("{}", 500));
    s.server.answerNext(Answer::json("{}", 502));
    s.server.answerNext(Answer::badly(Answer::Manner::CloseInside));
    // From then on always: Qt itself asks once more where a connection ends before it is used.
    s.server.setHandler([](const SeenRequest&) { return Answer::json("{\"good\":1}"); });
    QCOMPARE(s.client.send(s.get()).body, QByteArray("{\"good\":1}"));
    // 0.5, 1 and 2 s, of each three quarters with the environment's chance of one half
    QCOMPARE(s.environment->pauses(), (QList<std::chrono::milliseconds>{375ms, 750ms, 1500ms}));
}

void TestHttpClient::givesUpAfterFiveAttempts()
{
    Setup s;
    s.server.setHandler([](const SeenRequest&) { return Answer::json("{}", 503); });
    QCOMPARE(s.client.send(s.get()).status, 503);
    QCOMPARE(s.server.requests().size(), 5);
}

void TestHttpClient::obeysRetryAfterToTheSecond()
{
    Setup s;
    s.server.answerNext(Answer::json("{}", 429).with("Retry-After", "2"));
    s.server.answerNext(Answer::json("{}", 429).with("Retry-After", "Tue, 24 Nov 2026 12:00:05 GMT"));
    QCOMPARE(s.client.send(s.write()).status, 200);
    QCOMPARE(s.environment->pauses(), (QList<std::chrono::milliseconds>{2000ms, 3000ms}));
    QCOMPARE(s.server.requests().size(), 3);
}

void TestHttpClient::neverRepeatsAWriteBlindly_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("manner");
    QTest::addColumn<int>("status");
    const int proper = static_cast<int>(Answer::Manner::Proper);
    const int closes = static_cast<int>(Answer::Manner::CloseUnanswered);
    const int inside = static_cast<int>(Answer::Manner::CloseInside);
    QTest::newRow("a POST that is never answered") << QByteArray("POST") << QByteArray("{}") << closes << 200;
    QTest::newRow("a PATCH that is never answered") << QByteArray("PATCH") << QByteArray("{}") << closes << 200;
    QTest::newRow("a DELETE without a body") << QByteArray("DELETE") << QByteArray() << closes << 200;
    QTest::newRow("a PUT whose answer breaks off") << QByteArray("PUT") << QByteArray("{}") << inside << 200;
    QTest::newRow("a POST answered with 500") << QByteArray("POST") << QByteArray("{}") << proper << 500;
    QTest::newRow("a POST answered with 503 without Retry-After")
        << QByteArray("POST") << QByteArray("{}") << proper << 503;
}

void TestHttpClient::neverRepeatsAWriteBlindly()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, body);
    QFETCH(int, manner);
    QFETCH(int, status);
    Setup s;
    (void)s.client.send(s.get()); // the connection is kept, as between two calls of an adapter
    s.server.forgetRequests();
    Answer answer = Answer::json("{\"long\":\"enough\"}", status);
    answer.manner = static_cast<Answer::Manner>(manner);
    s.server.setHandler([answer](const SeenRequest&) { return answer; });
    const HttpExchange exchange = s.send(s.write(method, body));
    QVERIFY(exchange.uncertain);
    QCOMPARE(s.server.requests().size(), 1);
}

void TestHttpClient::repeatsAWriteThatWasSurelyNotExecuted()
{
    Setup s;
    s.server.answerNext(Answer::json("{}", 503).with("Retry-After", "1"));
    const HttpExchange exchange = s.send(s.write());
    QCOMPARE(exchange.response->status, 200);
    QVERIFY(!exchange.uncertain);
    QCOMPARE(s.server.requests().size(), 2);
}

void TestHttpClient::namesARefusedConnection()
{
    Setup s;
    QUrl nobody;
    {
        const HttpDouble gone;
        nobody = QUrl(gone.url(QStringLiteral("/zones")));
    }
    HttpRequest request = s.write();
    request.url = nobody;
    const HttpExchange exchange = s.send(request);
    QCOMPARE(exchange.error->kind(), ErrorKind::Network);
    QVERIFY2(exchange.error->message().contains(u"refused the connection"), qPrintable(exchange.error->message()));
    QVERIFY(!exchange.uncertain);
    QCOMPARE(s.environment->pauses().size(), 4); // it was tried again
}

void TestHttpClient::stopsWaitingForAHangingServer()
{
    Setup s;
    s.server.answerNext(Answer::badly(Answer::Manner::Hang));
    HttpRequest request = s.write();
    request.idleLimit = 100ms;
    const HttpExchange exchange = s.send(request);
    QCOMPARE(exchange.error->kind(), ErrorKind::Network);
    QVERIFY2(exchange.error->message().contains(u"0.1 seconds"), qPrintable(exchange.error->message()));
    QVERIFY(exchange.uncertain);
}

void TestHttpClient::stopsWaitingForADrippingServer()
{
    Setup s;
    s.server.setHandler([](const SeenRequest&) { return Answer::badly(Answer::Manner::Drip, QByteArray(1000, ' ')); });
    HttpRequest request = s.write();
    request.timeLimit = 200ms;
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(s.send(request).error->kind(), ErrorKind::Network);
    QVERIFY(timer.elapsed() < 1500);
}

void TestHttpClient::seesAnAnswerThatBreaksOff()
{
    Setup s;
    s.server.setHandler([](const SeenRequest&) { return Answer::badly(Answer::Manner::CloseInside); });
    const HttpExchange exchange = s.send(s.get());
    QVERIFY(!exchange.response);
    QCOMPARE(exchange.error->kind(), ErrorKind::Network);
}

void TestHttpClient::refusesALargeAnswer()
{
    Setup s; // takes at most 1 MB
    s.server.setHandler([](const SeenRequest&) { return Answer::json(QByteArray(3 << 20, ' ')); });
    const HttpExchange exchange = s.send(s.get());
    QCOMPARE(exchange.error->kind(), ErrorKind::Protocol);
    QVERIFY2(exchange.error->message().contains(u"larger than 1 MB"), qPrintable(exchange.error->message()));
    QCOMPARE(s.server.requests().size(), 1);
}

void TestHttpClient::stopsReadingAnAnswerOfTwoGigabytes_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("that says so") << QByteArray("Content-Length: 2147483648\r\n");
    QTest::newRow("that does not say how long it is") << QByteArray();
}

void TestHttpClient::stopsReadingAnAnswerOfTwoGigabytes()
{
    QFETCH(QByteArray, header);
    constexpr qint64 TwoGigabytes = qint64(2) << 30;
    std::promise<quint16> listening;
    std::atomic<qint64> sent = 0;
    std::thread sender([&] {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        listening.set_value(server.serverPort());
        if (!server.waitForNewConnection(10'000))
            return;
        const std::unique_ptr<QTcpSocket> socket(server.nextPendingConnection());
        socket->waitForReadyRead(10'000);
        socket->write("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Type: application/json\r\n" + header + "\r\n[");
        const QByteArray some(1 << 18, ' ');
        while (sent < TwoGigabytes && socket->state() == QAbstractSocket::ConnectedState) {
            socket->write(some);
            while (socket->bytesToWrite() > 0) {
                if (!socket->waitForBytesWritten(10'000))
                    return;
            }
            sent += some.size();
        }
    });
    Setup s; // takes at most 1 MB
    HttpRequest request = s.get();
    request.url.setPort(listening.get_future().get());
    const HttpExchange exchange = s.send(request);
    sender.join();
    QVERIFY(exchange.error);
    QVERIFY2(exchange.error->message().contains(u"larger than 1 MB"), qPrintable(exchange.error->message()));
    // What the kernel and Qt hold in between is a few megabytes.
    QVERIFY2(sent < (64 << 20), qPrintable(QString::number(sent)));
}

void TestHttpClient::refusesAnUntrustedCertificate()
{
    Setup s(HttpDouble::Tls::ForOtherHost);
    const HttpExchange exchange = s.send(s.write());
    QVERIFY(exchange.error);
    QCOMPARE(exchange.error->kind(), ErrorKind::Network);
    QVERIFY2(exchange.error->message().contains(u"no trusted connection"), qPrintable(exchange.error->message()));
    QVERIFY(!exchange.error->cause().isEmpty());
    QVERIFY(!exchange.uncertain);
    QCOMPARE(s.server.requests().size(), 0);
}

void TestHttpClient::refusesPlainHttpToOtherMachines()
{
    Setup s;
    HttpRequest request = s.get();
    request.url = QUrl(QStringLiteral("http://192.0.2.1/zones"));
    const HttpExchange exchange = s.send(request);
    QCOMPARE(exchange.error->kind(), ErrorKind::Network);
    QVERIFY(exchange.error->message().contains(u"allow-plain-http=yes"));
}

void TestHttpClient::refusesOtherMachinesUnderTheLoopbackRule()
{
    Setup s;
    HttpRequest request = s.get();
    request.url = QUrl(QStringLiteral("https://192.0.2.1/zones"));
    const HttpExchange exchange = s.send(request);
    QCOMPARE(exchange.error->kind(), ErrorKind::Network);
    QVERIFY(exchange.error->message().contains(u"ZONELOOM_NETWORK"));
}

void TestHttpClient::followsARedirectOnTheSameHost()
{
    Setup s;
    s.server.answerNext(Answer::json("{}", 302).with("Location", "/moved"));
    s.server.answerNext(Answer::json("{\"there\":1}"));
    QCOMPARE(s.client.send(s.get()).body, QByteArray("{\"there\":1}"));
    QCOMPARE(s.server.requests().last().path(), QStringLiteral("/moved"));
}

void TestHttpClient::sendsNothingToAnotherHost()
{
    Setup s;
    const HttpDouble other;
    QByteArray elsewhere = other.url(QStringLiteral("/zones")).toUtf8();
    s.server.answerNext(Answer::json("{}", 307).with("Location", elsewhere));
    HttpRequest request = s.get();
    request.setHeader("Authorization", "Bearer secret");
    const HttpExchange exchange = s.send(request);
    QCOMPARE(exchange.error->kind(), ErrorKind::Protocol);
    QCOMPARE(other.requests().size(), 0);
}

void TestHttpClient::isCancelledWithinATick()
{
    Setup s;
    s.server.setHandler([](const SeenRequest&) { return Answer::badly(Answer::Manner::Hang); });
    std::thread stopper([token = s.cancel] {
        std::this_thread::sleep_for(100ms);
        token.cancel();
    });
    QElapsedTimer timer;
    timer.start();
    const QList<HttpExchange> exchanges = s.client.sendAll({s.write(), s.get(), s.get()}, 2);
    stopper.join();
    QVERIFY(timer.elapsed() < 1000);
    for (const HttpExchange& exchange : exchanges)
        QCOMPARE(exchange.error->kind(), ErrorKind::Cancelled);
    QVERIFY(exchanges[0].uncertain); // it was on its way
    QVERIFY(!exchanges[1].uncertain);
}

void TestHttpClient::sendsInParallelWithinItsBound()
{
    Setup s;
    s.server.setLatency(50ms);
    s.server.setHandler([](const SeenRequest& seen) { return Answer::json("[\"" + seen.url.path().toUtf8() + "\"]"); });
    QList<HttpRequest> requests;
    for (int i = 0; i < 12; ++i)
        requests += s.get(QStringLiteral("/zone%1").arg(i));
    const QList<HttpExchange> exchanges = s.client.sendAll(requests, 4);
    for (int i = 0; i < 12; ++i)
        QCOMPARE(exchanges[i].response->body, QByteArray("[\"/zone" + QByteArray::number(i) + "\"]"));
    QCOMPARE(s.server.mostParallel(), 4);
}

void TestHttpClient::keepsAnEmptyBudget()
{
    Setup s;
    s.client.budget().declare(2, 10s);
    s.server.answerNext(Answer::json("{}"));
    for (int i = 0; i < 3; ++i)
        (void)s.client.send(s.get());
    QCOMPARE(s.environment->pauses(), (QList<std::chrono::milliseconds>{10'000ms}));
}

void TestHttpClient::signsEachSendingAnew()
{
    Setup s;
    int count = 0;
    s.client.setSigner([&](HttpRequest& request) { request.setHeader("X-Count", QByteArray::number(++count)); });
    s.server.answerNext(Answer::json("{}", 500));
    (void)s.client.send(s.get());
    QCOMPARE(s.server.requests().last().header("X-Count"), QByteArray("2"));
}

QTEST_GUILESS_MAIN(TestHttpClient)
#include "TestHttpClient.moc"
