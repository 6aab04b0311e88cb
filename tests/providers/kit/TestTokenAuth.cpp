// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/auth/TokenAuth.h"

#include "providers/kit/http/HttpClient.h"
#include "tests/support/HttpDouble.h"
#include "tests/support/Shared.h"
#include "tests/support/StillEnvironment.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>
#include <QThread>
#include <QUrlQuery>

#include <array>

using namespace zoneloom;
using namespace zoneloom::test;

namespace {

struct Setup
{
    HttpDouble server;
    std::shared_ptr<StillEnvironment> environment = std::make_shared<StillEnvironment>();
    HttpClient client{{QStringLiteral("Test (a)"), {}, false, 1 << 20, {}}, environment};

    QByteArray headerAfter(AuthScheme& auth, const QByteArray& name)
    {
        auth.prepare(client, environment->now());
        HttpRequest request;
        auth.sign(request, environment->now());
        return request.header(name);
    }
};

} // namespace

class TestTokenAuth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void usesATokenUntilItRunsOut();
    void fetchesAgainAfterARefusal();
    void logsInOnceForAllOfAnAccount();
    void fetchesOneForAllAfterARefusal();
    void namesRefusedCredentials();
    void sendsAServiceAccountsAssertion();
    void takesAKeystoneToken();
};

void TestTokenAuth::usesATokenUntilItRunsOut()
{
    Setup s;
    int issued = 0;
    s.server.setHandler([&](const SeenRequest&) {
        return Answer::json("{\"access_token\":\"t" + QByteArray::number(++issued) + "\",\"expires_in\":\"3600\"}");
    });
    const auto auth = TokenAuth::clientCredentials(s.server.url(QStringLiteral("/token")), QStringLiteral("id"),
                                                   QStringLiteral("s&cret"), QStringLiteral("all"));
    QCOMPARE(s.headerAfter(*auth, "Authorization"), QByteArray("Bearer t1"));
    QCOMPARE(s.headerAfter(*auth, "Authorization"), QByteArray("Bearer t1"));
    s.environment->setNow(s.environment->now().addSecs(3550)); // runs out before a request would be answered
    QCOMPARE(s.headerAfter(*auth, "Authorization"), QByteArray("Bearer t2"));
    QCOMPARE(s.server.requests().first().body,
             QByteArray("grant_type=client_credentials&client_id=id&client_secret=s%26cret&scope=all"));
}

void TestTokenAuth::fetchesAgainAfterARefusal()
{
    Setup s;
    s.server.setHandler([](const SeenRequest&) { return Answer::json("{\"access_token\":\"t\"}"); });
    const auto auth = TokenAuth::password(s.server.url(), QStringLiteral("u"), QStringLiteral("p"));
    (void)s.headerAfter(*auth, "Authorization");
    QVERIFY(!auth->forget()); // just fetched: another one would be refused too
    (void)s.headerAfter(*auth, "Authorization");
    (void)s.headerAfter(*auth, "Authorization");
    QVERIFY(auth->forget()); // it worked before, so it may have run out
    (void)s.headerAfter(*auth, "Authorization");
    QCOMPARE(s.server.requests().size(), 3);
}

void TestTokenAuth::logsInOnceForAllOfAnAccount()
{
    HttpDouble server;
    int issued = 0; // only in the server's thread, which ends before it is looked at again
    server.setHandler([&](const SeenRequest&) {
        Answer answer = Answer::json("{\"access_token\":\"t" + QByteArray::number(++issued) + "\"}");
        answer.delay = std::chrono::milliseconds(100);
        return answer;
    });
    const auto environment = std::make_shared<KitEnvironment>();
    const QString url = server.url(QStringLiteral("/token"));
    std::array<Shared<QByteArray>, 4> headers;
    const auto callWith = [&](const QByteArray& credentials, Shared<QByteArray>& header) {
        HttpClient client({.who = QStringLiteral("Test (a)"), .cancel = {}, .retries = {}, .credentials = credentials},
                          environment);
        const auto auth = TokenAuth::clientCredentials(url, QStringLiteral("id"), QStringLiteral("secret"));
        auth->prepare(client, environment->now());
        HttpRequest request;
        auth->sign(request, environment->now());
        header = request.header("Authorization");
    };
    std::vector<std::unique_ptr<QThread>> threads;
    for (Shared<QByteArray>& header : headers) {
        threads.emplace_back(QThread::create([&] { callWith("one", header); }));
        threads.back()->start();
    }
    for (const auto& thread : threads)
        QVERIFY(thread->wait(20'000));
    for (const Shared<QByteArray>& header : headers)
        QCOMPARE(header.get(), QByteArray("Bearer t1"));
    // Who has other credentials has another session.
    callWith("two", headers[0]);
    QCOMPARE(headers[0].get(), QByteArray("Bearer t2"));
    QCOMPARE(server.requests().size(), 2);
}

void TestTokenAuth::fetchesOneForAllAfterARefusal()
{
    Setup s;
    int issued = 0;
    s.server.setHandler([&](const SeenRequest&) {
        return Answer::json("{\"access_token\":\"t" + QByteArray::number(++issued) + "\"}");
    });
    const QString url = s.server.url(QStringLiteral("/token"));
    const auto one = TokenAuth::clientCredentials(url, QStringLiteral("id"), QStringLiteral("secret"));
    const auto two = TokenAuth::clientCredentials(url, QStringLiteral("id"), QStringLiteral("secret"));
    QCOMPARE(s.headerAfter(*one, "Authorization"), QByteArray("Bearer t1"));
    QCOMPARE(s.headerAfter(*two, "Authorization"), QByteArray("Bearer t1"));
    QCOMPARE(s.headerAfter(*one, "Authorization"), QByteArray("Bearer t1")); // it worked
    // The service ended the session; both are told so, one after the other.
    QVERIFY(two->forget());
    QCOMPARE(s.headerAfter(*two, "Authorization"), QByteArray("Bearer t2"));
    QVERIFY(!two->forget()); // a new one that is refused is about the credentials
    QVERIFY(one->forget());
    const QByteArray third = s.headerAfter(*one, "Authorization");
    QCOMPARE(third, QByteArray("Bearer t2"));
    QCOMPARE(s.server.requests().size(), 2);
}

void TestTokenAuth::namesRefusedCredentials()
{
    Setup s;
    s.server.answerNext(Answer::json(R"({"error":"invalid_client","error_description":"Unknown client."})", 401));
    const auto auth = TokenAuth::clientCredentials(s.server.url(), QStringLiteral("id"), QStringLiteral("s"));
    try {
        (void)s.headerAfter(*auth, "Authorization");
        QFAIL("nothing was thrown");
    } catch (const ProviderException& problem) {
        QCOMPARE(problem.error().kind(), ErrorKind::Authentication);
        QCOMPARE(problem.error().cause(), QStringLiteral("Unknown client."));
    }
}

void TestTokenAuth::sendsAServiceAccountsAssertion()
{
    Setup s;
    s.server.answerNext(Answer::json(R"({"access_token":"ya29","token_type":"Bearer","expires_in":3599})"));
    QFile key(QStringLiteral(ZONELOOM_TEST_DATA "/keys/rfc7515-a2.pem"));
    QVERIFY(key.open(QIODevice::ReadOnly));
    const QString url = s.server.url(QStringLiteral("/token"));
    const auto auth = TokenAuth::serviceAccount(url, QStringLiteral("robot@example"), QStringLiteral("k1"),
                                                key.readAll(), QStringLiteral("dns"));
    QCOMPARE(s.headerAfter(*auth, "Authorization"), QByteArray("Bearer ya29"));
    const QUrlQuery form(QString::fromLatin1(s.server.requests().first().body));
    QCOMPARE(form.queryItemValue(QStringLiteral("grant_type"), QUrl::FullyDecoded),
             QStringLiteral("urn:ietf:params:oauth:grant-type:jwt-bearer"));
    const QList<QByteArray> parts = form.queryItemValue(QStringLiteral("assertion")).toLatin1().split('.');
    QCOMPARE(parts.size(), 3);
    const auto decoded = [](const QByteArray& part) {
        return QJsonDocument::fromJson(QByteArray::fromBase64(part, QByteArray::Base64UrlEncoding)).object();
    };
    QCOMPARE(decoded(parts[0]), (QJsonObject{{QStringLiteral("alg"), QStringLiteral("RS256")},
                                             {QStringLiteral("typ"), QStringLiteral("JWT")},
                                             {QStringLiteral("kid"), QStringLiteral("k1")}}));
    const qint64 now = s.environment->now().toSecsSinceEpoch();
    QCOMPARE(decoded(parts[1]), (QJsonObject{{QStringLiteral("iss"), QStringLiteral("robot@example")},
                                             {QStringLiteral("scope"), QStringLiteral("dns")},
                                             {QStringLiteral("aud"), url},
                                             {QStringLiteral("iat"), now},
                                             {QStringLiteral("exp"), now + 3600}}));
}

void TestTokenAuth::takesAKeystoneToken()
{
    Setup s;
    // https://docs.openstack.org/api-ref/identity/v3/: whose the token is stands in the body.
    s.server.answerNext(
        Answer::json(
            R"({"token":{"expires_at":"2026-11-25T12:00:00.000000Z","user":{"id":"u1","domain":{"id":"d1","name":"D"}}}})",
            201)
            .with("X-Subject-Token", "gAAAA"));
    const auto tenant = std::make_shared<QString>();
    const QJsonObject identity{{QStringLiteral("identity"), QJsonObject{{QStringLiteral("methods"), 1}}}};
    const auto auth = TokenAuth::keystone(s.server.url(QStringLiteral("/v3")), identity, tenant);
    QCOMPARE(s.headerAfter(*auth, "X-Auth-Token"), QByteArray("gAAAA"));
    QCOMPARE(*tenant, QStringLiteral("d1"));
    const SeenRequest seen = s.server.requests().first();
    QCOMPARE(seen.path(), QStringLiteral("/v3/auth/tokens"));
    QCOMPARE(seen.json().toObject().value(QLatin1String("auth")).toObject(), identity);
    QCOMPARE(s.headerAfter(*auth, "X-Auth-Token"), QByteArray("gAAAA")); // the time that it is good for was understood
    s.server.answerNext(Answer::json(R"({"token":{}})", 201).with("X-Subject-Token", "gBBBB"));
    s.environment->setNow(s.environment->now().addDays(1));
    QCOMPARE(s.headerAfter(*auth, "X-Auth-Token"), QByteArray("gBBBB"));
}

QTEST_GUILESS_MAIN(TestTokenAuth)
#include "TestTokenAuth.moc"
