// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/auth/AwsSignature.h"
#include "providers/kit/auth/EdgeGridAuth.h"
#include "providers/kit/auth/HeaderAuth.h"
#include "providers/kit/auth/HttpSignature.h"
#include "providers/kit/auth/KeyAuth.h"
#include "providers/kit/auth/OvhSignature.h"
#include "providers/kit/auth/Signing.h"
#include "providers/kit/http/HttpClient.h"

#include "tests/support/HttpDouble.h"
#include "tests/support/StillEnvironment.h"

#include <QFile>
#include <QTest>

using namespace zoneloom;
using namespace zoneloom::test;

namespace {

QByteArray keyFile(const QString& name)
{
    QFile file(QStringLiteral(ZONELOOM_TEST_DATA "/keys/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

HttpRequest request(const QByteArray& method, const QByteArray& url, const QByteArray& body = {})
{
    HttpRequest made;
    made.method = method;
    made.url = QUrl::fromEncoded(url);
    made.body = body;
    return made;
}

QDateTime at(const QString& text)
{
    return QDateTime::fromString(text, Qt::ISODate);
}

} // namespace

/// All schemes that sign a request without asking anyone, each against values that others published.
class TestSignatures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void awsTestSuite_data();
    void awsTestSuite();
    void jsonWebToken();
    void refusesWhatIsNoKey();
    void ovhDocumentation();
    void edgeGridTestData_data();
    void edgeGridTestData();
    void oracleExamples();
    void keysAndPasswords();
};

// The suite "aws-sig-v4-test-suite" that AWS publishes; names as there.
void TestSignatures::awsTestSuite_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("authorization");
    const auto row = [](const char* name, const char* method, const char* url, const char* type, const char* body,
                        const QByteArray& headers, const QByteArray& signature) {
        QTest::newRow(name) << QByteArray(method) << QByteArray(url) << QByteArray(type) << QByteArray(body)
                            << QByteArray("AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/"
                                          "aws4_request, SignedHeaders=" +
                                          headers + ", Signature=" + signature);
    };
    row("get-vanilla", "GET", "https://example.amazonaws.com/", "", "", "host;x-amz-date",
        "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31");
    row("get-vanilla-query-order-key-case", "GET", "https://example.amazonaws.com/?Param2=value2&Param1=value1", "", "",
        "host;x-amz-date", "b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500");
    row("post-vanilla", "POST", "https://example.amazonaws.com/", "", "", "host;x-amz-date",
        "5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b");
    row("post-x-www-form-urlencoded", "POST", "https://example.amazonaws.com/", "application/x-www-form-urlencoded",
        "Param1=value1", "content-type;host;x-amz-date",
        "ff11897932ad3f4e8b18135d722051e5ac45fc38421b1da7b9d196a0fe09473a");
}

void TestSignatures::awsTestSuite()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, url);
    QFETCH(QByteArray, contentType);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, authorization);
    AwsSignature aws({QStringLiteral("AKIDEXAMPLE"), QStringLiteral("wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY")},
                     "us-east-1", "service");
    HttpRequest made = request(method, url, body);
    if (!contentType.isEmpty())
        made.setHeader("Content-Type", contentType);
    made.setHeader("User-Agent", "does not count");
    aws.sign(made, at(QStringLiteral("2015-08-30T12:36:00Z")));
    QCOMPARE(made.header("Authorization"), authorization);
    QCOMPARE(made.header("X-Amz-Date"), QByteArray("20150830T123600Z"));
}

void TestSignatures::jsonWebToken()
{
    const QByteArray claims = "{\"iss\":\"joe\",\r\n \"exp\":1300819380,\r\n \"http://example.com/is_root\":true}";
    const Result<QByteArray> token =
        Signing::jwtRs256("{\"alg\":\"RS256\"}", claims, keyFile(QStringLiteral("rfc7515-a2.pem")));
    QVERIFY(token);
    // RFC 7515 appendix A.2.1
    QCOMPARE(*token, QByteArray("eyJhbGciOiJSUzI1NiJ9."
                                "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFt"
                                "cGxlLmNvbS9pc19yb290Ijp0cnVlfQ."
                                "cC4hiUPoj9Eetdgtv3hF80EGrhuB__dzERat0XF9g2VtQgr9PJbu3XOiZj5RZmh7"
                                "AAuHIm4Bh-0Qc_lF5YKt_O8W2Fp5jujGbds9uJdbF9CUAr7t1dnZcAcQjbKBYNX4"
                                "BAynRFdiuB--f_nZLgrnbyTyWzO75vRK5h6xBArLIARNPvkSjtQBMHlb1L07Qe7K"
                                "0GarZRmB_eSN9383LcOLn6_dO--xi12jzDwusC-eOkHWEsqtFZESc6BfI7noOPqv"
                                "hJ1phCnvWh6IeYI2w9QOYEUipUTI8np6LbgGY9Fs98rqVt5AXLIhWkWywlVmtVrB"
                                "p0igcN_IoypGlUPQGe77Rw"));
    // Keys that went through an environment variable have their line ends spelt out.
    QByteArray spelt = keyFile(QStringLiteral("rfc7515-a2.pem"));
    spelt.replace("\n", "\\n");
    QCOMPARE(Signing::jwtRs256("{\"alg\":\"RS256\"}", claims, spelt).value(), *token);
}

void TestSignatures::refusesWhatIsNoKey()
{
    const Result<QByteArray> signature = Signing::rsa(QCryptographicHash::Sha256, "no key at all", "text");
    QVERIFY(!signature);
    QCOMPARE(signature.error().kind(), ErrorKind::Secret);
    QVERIFY(!signature.error().message().contains(u"no key at all"));
}

// OVH's guide "First steps with the API".
void TestSignatures::ovhDocumentation()
{
    const HttpDouble clock([](const SeenRequest&) { return Answer::json("1366560945"); });
    OvhSignature ovh(clock.url(QStringLiteral("/1.0")), QStringLiteral("7kbG7Bk7S9Nt7ZSV"),
                     QStringLiteral("EXEgWIz07P0HYwtQDs7cNIqCiQaWSuHF"),
                     QStringLiteral("MtSwSrPpNjqfVSmJhLbPyr2i45lSwPU1"));
    HttpClient client({QStringLiteral("OVH (test)"), {}, false, 1 << 20, {}}, std::make_shared<StillEnvironment>());
    const QDateTime late = QDateTime::fromSecsSinceEpoch(1366560945 + 3600, Qt::UTC); // this machine is an hour ahead
    ovh.prepare(client, late);
    HttpRequest made = request("GET", "https://eu.api.ovh.com/1.0/domains/");
    ovh.sign(made, late);
    QCOMPARE(clock.requests().first().path(), QStringLiteral("/1.0/auth/time"));
    QCOMPARE(made.header("X-Ovh-Timestamp"), QByteArray("1366560945"));
    QCOMPARE(made.header("X-Ovh-Signature"), QByteArray("$1$d3705e8afb27a0d2970a322b96550abfc67bb798"));
}

// The test data that Akamai publishes with its signing libraries.
void TestSignatures::edgeGridTestData_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("signature");
    QTest::newRow("simple GET") << QByteArray("GET") << QByteArray("/") << QByteArray()
                                << QByteArray("tL+y4hxyHxgWVD30X3pWnGKHcPzmrIF+LThiAOhMxYU=");
    QTest::newRow("GET with query string")
        << QByteArray("GET") << QByteArray("/testapi/v1/t1?p1=1&p2=2") << QByteArray()
        << QByteArray("hKDH1UlnQySSHjvIcZpDMbQHihTQ0XyVAKZaApabdeA=");
    QTest::newRow("POST inside the limit")
        << QByteArray("POST") << QByteArray("/testapi/v1/t3") << QByteArray("datadatadatadatadatadatadatadata")
        << QByteArray("hXm4iCxtpN22m4cbZb4lVLW5rhX8Ca82vCFqXzSTPe4=");
    QTest::newRow("POST with empty body") << QByteArray("POST") << QByteArray("/testapi/v1/t6") << QByteArray()
                                          << QByteArray("1gEDxeQGD5GovIkJJGcBaKnZ+VaPtrc4qBUHixjsPCQ=");
}

void TestSignatures::edgeGridTestData()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, signature);
    EdgeGridAuth edge({QStringLiteral("akab-client-token-xxx-xxxxxxxxxxxxxxxx"),
                       QStringLiteral("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx="),
                       QStringLiteral("akab-access-token-xxx-xxxxxxxxxxxxxxxx")},
                      [] { return QStringLiteral("nonce-xx-xxxx-xxxx-xxxx-xxxxxxxxxxxx"); });
    HttpRequest made =
        request(method, "https://akaa-baseurl-xxxxxxxxxxx-xxxxxxxxxxxxx.luna.akamaiapis.net" + path, body);
    edge.sign(made, at(QStringLiteral("2014-03-21T19:34:21Z")));
    QCOMPARE(made.header("Authorization"),
             QByteArray("EG1-HMAC-SHA256 client_token=akab-client-token-xxx-xxxxxxxxxxxxxxxx;"
                        "access_token=akab-access-token-xxx-xxxxxxxxxxxxxxxx;timestamp=20140321T19:34:21+0000;"
                        "nonce=nonce-xx-xxxx-xxxx-xxxx-xxxxxxxxxxxx;signature=" +
                        signature));
}

// Oracle's documentation, "Request Signatures", example GET and its POST without a body of our own.
void TestSignatures::oracleExamples()
{
    const QString keyId =
        QStringLiteral("ocid1.tenancy.oc1..aaaaaaaaba3pv6wkcr4jqae5f15p2b2m2yt2j6rx32uzr4h25vqstifsfdsq/"
                       "ocid1.user.oc1..aaaaaaaat5nvwcna5j6aqzjcaty5eqbb6qt2jvpkanghtgdaqedqw3rynjq/"
                       "20:3b:97:13:55:1c:5b:0d:d3:37:d8:50:4e:c5:3a:34");
    HttpSignature oracle(keyId, keyFile(QStringLiteral("http-signatures.pem")));
    HttpRequest made = request(
        "GET", "https://iaas.us-phoenix-1.oraclecloud.com/20160918/instances?availabilityDomain=Pjwf%3A%20PHX-AD-1&"
               "compartmentId=ocid1.compartment.oc1..aaaaaaaam3we6vgnherjq5q2idnccdflvjsnog7mlr6rtdb25gilchfeyjxa&"
               "displayName=TeamXInstances&volumeId=ocid1.volume.oc1.phx."
               "abyhqljrgvttnlx73nmrwfaux7kcvzfs3s66izvxf2h4lgvyndsdsnoiwr5q");
    // The example's weekday is wrong (5 January 2014 was a Sunday), and it is part of what is signed: so the signature
    // is compared over the documented text, and the header by its form.
    oracle.sign(made, at(QStringLiteral("2014-01-05T21:31:40Z")));
    QCOMPARE(made.header("Date"), QByteArray("Sun, 05 Jan 2014 21:31:40 GMT"));
    QVERIFY(made.header("Authorization")
                .startsWith(QByteArray("Signature version=\"1\",headers=\"date (request-target) host\",keyId=\"" +
                                       keyId.toLatin1() + "\",algorithm=\"rsa-sha256\",signature=\"")));
    const QByteArray documented =
        "date: Thu, 05 Jan 2014 21:31:40 GMT\n(request-target): get "
        "/20160918/instances?availabilityDomain=Pjwf%3A%20PHX-AD-1&compartmentId=ocid1.compartment.oc1.."
        "aaaaaaaam3we6vgnherjq5q2idnccdflvjsnog7mlr6rtdb25gilchfeyjxa&displayName=TeamXInstances&volumeId=ocid1.volume."
        "oc1.phx.abyhqljrgvttnlx73nmrwfaux7kcvzfs3s66izvxf2h4lgvyndsdsnoiwr5q\nhost: iaas.us-phoenix-1.oraclecloud.com";
    const auto signature =
        Signing::rsa(QCryptographicHash::Sha256, keyFile(QStringLiteral("http-signatures.pem")), documented);
    QCOMPARE(
        signature.value().toBase64(),
        QByteArray("GBas7grhyrhSKHP6AVIj/h5/Vp8bd/peM79H9Wv8kjoaCivujVXlpbKLjMPeDUhxkFIWtTtLBj3sUzaFj34XE6YZAHc9r2D"
                   "mE4pMwOAy/kiITcZxa1oHPOeRheC0jP2dqbTll8fmTZVwKZOKHYPtrLJIJQHJjNvxFWeHQjMaR7M="));
}

void TestSignatures::keysAndPasswords()
{
    HttpRequest made = request("POST", "https://api.example/zones?a=b", "{\"zone\":\"x\"}");
    HeaderAuth::bearer(QStringLiteral("t0k"))->sign(made, {});
    QCOMPARE(made.header("authorization"), QByteArray("Bearer t0k"));
    HeaderAuth::bearer(QStringLiteral("t0k"), "Token")->sign(made, {});
    QCOMPARE(made.header("authorization"), QByteArray("Token t0k"));
    // RFC 7617 section 2 and 2.1
    HeaderAuth::basic(QStringLiteral("Aladdin"), QStringLiteral("open sesame"))->sign(made, {});
    QCOMPARE(made.header("authorization"), QByteArray("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="));
    HeaderAuth::basic(QStringLiteral("test"), QStringLiteral("123£"))->sign(made, {});
    QCOMPARE(made.header("authorization"), QByteArray("Basic dGVzdDoxMjPCow=="));
    KeyAuth::query({{QStringLiteral("key"), QStringLiteral("a+b &c")}})->sign(made, {});
    QCOMPARE(made.url.toEncoded(), QByteArray("https://api.example/zones?a=b&key=a%2Bb%20%26c"));
    KeyAuth::body({{QStringLiteral("apikey"), QStringLiteral("k")}})->sign(made, {});
    QCOMPARE(made.body, QByteArray("{\"apikey\":\"k\",\"zone\":\"x\"}"));
}

QTEST_GUILESS_MAIN(TestSignatures)
#include "TestSignatures.moc"
