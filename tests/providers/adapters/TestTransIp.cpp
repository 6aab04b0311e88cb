// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/AdapterTest.h"
#include "tests/support/Shared.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <openssl/evp.h>
#include <openssl/pem.h>

using namespace Qt::StringLiterals;
using namespace zoneloom;
using namespace zoneloom::test;

// The recordings add and delete single entries. That PUT /domains/{domainName}/dns replaces all entries ("Update all
// DNS entries for a domain"), and how a token is asked for, is from https://api.transip.nl/rest/docs.html .

namespace {

const QString kOrigin = u"example.com."_s;
// {"alg":"none"} . {"exp":1795608000} (2026-11-25 12:00:00 UTC, a day after the test's clock)
const QByteArray kToken = "eyJhbGciOiJub25lIn0.eyJleHAiOjE3OTU2MDgwMDB9.";

QByteArray privateKey()
{
    QFile file(QStringLiteral(ZONELOOM_TEST_DATA "/keys/rfc7515-a2.pem"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// As the service checks it: RSA with SHA-512 over the octets that came.
bool isSigned(const QByteArray& body, const QByteArray& signature)
{
    const QByteArray pem = privateKey();
    BIO* bio = BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size()));
    EVP_PKEY* key = PEM_read_bio_PrivateKey(bio, nullptr, nullptr, nullptr);
    EVP_MD_CTX* context = EVP_MD_CTX_new();
    const auto bytes = [](const QByteArray& text) { return reinterpret_cast<const unsigned char*>(text.constData()); };
    const bool isRight = EVP_DigestVerifyInit(context, nullptr, EVP_sha512(), nullptr, key) == 1 &&
                         EVP_DigestVerify(context, bytes(signature), static_cast<size_t>(signature.size()), bytes(body),
                                          static_cast<size_t>(body.size())) == 1;
    EVP_MD_CTX_free(context);
    EVP_PKEY_free(key);
    BIO_free(bio);
    return isRight;
}

struct Setup
{
    explicit Setup(const QMap<QString, QString>& more = {})
    {
        QMap<QString, QString> fields{{u"user-name"_s, u"jane"_s},
                                      {u"private-key"_s, QString::fromLatin1(privateKey())}};
        fields.insert(more);
        adapter.emplace(u"transip"_s, server.url(u"/v6"_s), fields);
        server.setHandler([this](const SeenRequest& seen) {
            if (seen.path() == u"/v6/auth")
                return Answer::json("{\"token\":\"" + kToken + "\"}", 201);
            return handler.get()(seen);
        });
    }
    /// All but the login.
    Shared<std::function<Answer(const SeenRequest&)>> handler{[](const SeenRequest&) { return Answer::json("{}"); }};
    HttpDouble server;
    std::optional<AdapterUnderTest> adapter;
    ExternalZone zone = externalZone(kOrigin, u"example.com"_s);

    Provider& provider() { return *adapter->provider; }
    [[nodiscard]] QList<SeenRequest> logins() const { return requests(true); }
    [[nodiscard]] QList<SeenRequest> requests(bool logins = false) const
    {
        QList<SeenRequest> found = server.requests();
        found.removeIf([&](const SeenRequest& seen) { return (seen.path() == u"/v6/auth") != logins; });
        return found;
    }
};

Answer entriesOf(const QByteArray& entries)
{
    return Answer::json("{\"dnsEntries\":[" + entries + "],\"_links\":[]}");
}

QSet<QByteArray> asSet(const QJsonValue& entries)
{
    QSet<QByteArray> set;
    const QJsonArray array = entries.toArray();
    for (const QJsonValue& entry : array)
        set.insert(QJsonDocument(entry.toObject()).toJson(QJsonDocument::Compact));
    return set;
}

} // namespace

class TestTransIp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsItsLogin();
    void logsInOnceAndAgainWhenTheTokenRunsOut();
    void namesARefusedLogin();
    void readsTheRecordedZone();
    void readsEveryForm();
    void doesNotTakeAMissingZoneForAnEmptyOne();
    void writesTheWholeZone();
    void keepsWhatItDoesNotKnow();
    void namesTheRejectedRecordAndAppliesTheOthers();
    void listsZonesAndNameServers();
};

void TestTransIp::signsItsLogin()
{
    Setup s;
    s.provider().test();
    QCOMPARE(s.logins().size(), 1);
    const SeenRequest login = s.logins()[0];
    QCOMPARE(login.method, QByteArray("POST"));
    QVERIFY(isSigned(login.body, QByteArray::fromBase64(login.header("Signature"))));
    const QJsonObject body = login.json().toObject();
    QCOMPARE(body["login"_L1].toString(), u"jane"_s);
    QCOMPARE(body["global_key"_L1].toBool(), true);
    QCOMPARE(body["read_only"_L1].toBool(), false);
    QCOMPARE(body["expiration_time"_L1].toString(), u"30 minutes"_s);
    const qsizetype length = body["nonce"_L1].toString().size();
    QVERIFY2(length >= 6 && length <= 32, qPrintable(body["nonce"_L1].toString()));
    QCOMPARE(s.requests()[0].path(), u"/v6/api-test"_s);
    QCOMPARE(s.requests()[0].header("Authorization"), "Bearer " + kToken);

    Setup listed({{u"global-key"_s, u"no"_s}});
    listed.provider().test();
    QCOMPARE(listed.logins()[0].json()["global_key"_L1].toBool(), false);
}

void TestTransIp::logsInOnceAndAgainWhenTheTokenRunsOut()
{
    Setup s;
    s.provider().test();
    s.provider().test();
    QCOMPARE(s.logins().size(), 1);
    s.adapter->environment->setNow(QDateTime::fromString(u"2026-11-25T11:59:30Z"_s, Qt::ISODate));
    s.provider().test();
    QCOMPARE(s.logins().size(), 2);
    QVERIFY(s.logins()[0].json()["nonce"_L1] != s.logins()[1].json()["nonce"_L1]);
    QVERIFY(s.logins()[0].json()["label"_L1] != s.logins()[1].json()["label"_L1]);
}

void TestTransIp::namesARefusedLogin()
{
    Setup s;
    s.server.answerNext(Answer::json(R"({"error":"Signature is invalid"})", 401));
    const Error error = errorOf([&] { s.provider().test(); });
    QCOMPARE(error.kind(), ErrorKind::Authentication);
    QCOMPARE(error.cause(), u"Signature is invalid"_s);
    Setup keyless({{u"private-key"_s, u"no key"_s}});
    QCOMPARE(errorOf([&] { keyless.provider().test(); }).kind(), ErrorKind::Authentication);
    QVERIFY(keyless.server.requests().isEmpty());
}

void TestTransIp::readsTheRecordedZone()
{
    const auto recording = Recording::load(u"transip"_s, u"list_records_with_no_arguments_should_list_all"_s);
    if (!recording)
        QSKIP(Recording::missing());
    Setup s;
    s.handler = recording->replay();
    const ZoneReading reading = s.provider().read(externalZone(u"nuvius.nl."_s, u"nuvius.nl"_s));
    QVERIFY(reading.opaque.isEmpty());
    QStringList read = lines(reading.content);
    // The two DKIM keys are one key of 392 octets, which comes back in one piece: here by their length and ends.
    QStringList keys;
    for (const QString& line : std::as_const(read)) {
        if (line.contains(u"_domainkey"))
            keys += line;
    }
    QCOMPARE(keys.size(), 2);
    for (const QString& key : std::as_const(keys)) {
        read.removeOne(key);
        const QString text = key.section(u" TXT "_s, 1);
        const QStringList strings = text.sliced(1).chopped(1).split(u"\" \""_s);
        QCOMPARE(strings.size(), 2);
        QCOMPARE(strings[0].size(), 255);
        QVERIFY(
            strings[0].startsWith(u"v=DKIM1;k=rsa;t=s;s=email;p=MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAsWlsP40"));
        QVERIFY(strings[1].endsWith(u"GoAnIedtKieCgq7oXYFac8SW39ywIDAQAB"));
        QCOMPARE(strings.join(QString()).size(),
                 json(recording->exchanges()[2].answer.body)["dnsEntries"_L1][0]["content"_L1].toString().size());
    }
    QVERIFY(keys[0].startsWith(u"2019._domainkey.nuvius.nl. 86400 TXT "));
    QVERIFY(keys[1].startsWith(u"dkim._domainkey.nuvius.nl. 86400 TXT "));
    QStringList expected{u"nuvius.nl. 300 A 45.83.235.134"_s,
                         u"nuvius.nl. 300 AAAA 2a10:3781:1968:0:45:83:235:134"_s,
                         u"nuvius.nl. 86400 MX 10 services.dotone.nl."_s,
                         u"nuvius.nl. 86400 TXT \"v=spf1 mx a -all\""_s,
                         u"nuvius.nl. 86400 CAA 0 issue \"letsencrypt.org\""_s,
                         u"docs.nuvius.nl. 3600 CNAME docs.example.com."_s,
                         u"localhost.nuvius.nl. 3600 A 127.0.0.1"_s,
                         u"mta-sts.nuvius.nl. 86400 CNAME services.dotone.nl."_s,
                         u"ttl.fqdn.nuvius.nl. 3600 TXT \"ttlshouldbe3600\""_s,
                         u"_acme-challenge.createrecordset.nuvius.nl. 3600 TXT \"challengetoken1\""_s,
                         u"_acme-challenge.createrecordset.nuvius.nl. 3600 TXT \"challengetoken2\""_s,
                         u"_acme-challenge.deleterecordinset.nuvius.nl. 3600 TXT \"challengetoken2\""_s,
                         u"_acme-challenge.listrecordset.nuvius.nl. 3600 TXT \"challengetoken1\""_s,
                         u"_acme-challenge.listrecordset.nuvius.nl. 3600 TXT \"challengetoken2\""_s,
                         u"_dmarc.nuvius.nl. 86400 TXT \"v=DMARC1; p=quarantine; rua=mailto:admin@dotOne.nl; "
                         "ruf=mailto:admin@dotOne.nl; sp=reject\""_s,
                         u"_mta-sts.nuvius.nl. 86400 TXT \"v=STSv1; id=2019091101\""_s,
                         u"_smtp._tls.nuvius.nl. 86400 TXT \"v=TLSRPTv1; rua=mailto:postmaster@dotOne.nl\""_s};
    for (const char* name : {"_acme-challenge.fqdn", "_acme-challenge.full", "_acme-challenge.test",
                             "_acme-challenge.noop", "random.fqdntest", "random.fulltest", "random.test"})
        expected += QLatin1String(name) + u".nuvius.nl. 3600 TXT \"challengetoken\""_s;
    expected.sort();
    read.sort();
    QCOMPARE(read, expected);
}

void TestTransIp::readsEveryForm()
{
    Setup s;
    s.handler = [](const SeenRequest&) {
        return entriesOf(R"({"name":"@","expire":300,"type":"MX","content":"10 mail"},
            {"name":"_sip._tcp","expire":60,"type":"SRV","content":"1 2 5060 sip.example.net."},
            {"name":"@","expire":300,"type":"ALIAS","content":"host.example.net."},
            {"name":"*","expire":300,"type":"TXT","content":"say \u0022hi\u0022"},
            {"name":"www","expire":300,"type":"CNAME","content":"@"},
            {"name":"go","expire":300,"type":"REDIRECT","content":"https://example.net/"})");
    };
    const ZoneReading reading = s.provider().read(s.zone);
    QStringList read = lines(reading.content);
    read.sort();
    QCOMPARE(read,
             (QStringList{u"*.example.com. 300 TXT \"say \\\"hi\\\"\""_s,
                          u"_sip._tcp.example.com. 60 SRV 1 2 5060 sip.example.net."_s,
                          u"example.com. 300 ALIAS host.example.net."_s, u"example.com. 300 MX 10 mail.example.com."_s,
                          u"www.example.com. 300 CNAME example.com."_s}));
    QCOMPARE(reading.opaque.size(), 1);
}

void TestTransIp::doesNotTakeAMissingZoneForAnEmptyOne()
{
    Setup s;
    const auto recording = Recording::load(u"transip"_s, u"authenticate_with_unmanaged_domain_should_fail"_s);
    s.handler = [&](const SeenRequest&) {
        return recording ? recording->exchanges().last().answer
                         : Answer::json(R"({"error":"Domain with name 'thisisadomainidonotown.com' not found"})", 404);
    };
    const Error missing = errorOf([&] { (void)s.provider().read(s.zone); });
    QCOMPARE(missing.kind(), ErrorKind::ZoneNotFound);
    QCOMPARE(missing.cause(), u"Domain with name 'thisisadomainidonotown.com' not found"_s);
    s.handler = [](const SeenRequest&) { return Answer::json(R"({"_links":[]})"); };
    QCOMPARE(errorOf([&] { (void)s.provider().read(s.zone); }).kind(), ErrorKind::Protocol);
}

void TestTransIp::writesTheWholeZone()
{
    Setup s;
    s.handler = [](const SeenRequest& seen) {
        return seen.method == "GET" ? entriesOf(R"({"name":"@","expire":300,"type":"A","content":"192.0.2.1"},
                                                   {"name":"gone","expire":300,"type":"A","content":"192.0.2.1"},
                                                   {"name":"mine","expire":60,"type":"TXT","content":"not in the plan"})")
                                    : Answer{204, {}, {}};
    };
    const auto outcomes = s.provider().apply(
        requestFor(s.zone, {change(kOrigin, {}, {u"delete.testfilt 3600 TXT challengetoken"_s}),
                            change(kOrigin, {}, {u"@ 300 MX 10 mail"_s, u"@ 300 MX 20 mx.example.net."_s}),
                            change(kOrigin, {}, {u"_sip._tcp 60 SRV 1 2 5060 sip"_s}),
                            change(kOrigin, {u"gone 300 A 192.0.2.1"_s}, {})}));
    for (const ChangeOutcome& outcome : outcomes)
        QCOMPARE(outcome.state, ChangeOutcome::State::Applied);
    const SeenRequest put = s.requests().last();
    QCOMPARE(put.method, QByteArray("PUT"));
    QCOMPARE(put.path(), u"/v6/domains/example.com/dns"_s);
    // The first entry is the recorded one.
    QCOMPARE(asSet(put.json()["dnsEntries"_L1]), asSet(json(R"([
        {"type":"TXT","name":"delete.testfilt","content":"challengetoken","expire":3600},
        {"type":"A","name":"@","content":"192.0.2.1","expire":300},
        {"type":"TXT","name":"mine","content":"not in the plan","expire":60},
        {"type":"MX","name":"@","content":"10 mail.example.com.","expire":300},
        {"type":"MX","name":"@","content":"20 mx.example.net.","expire":300},
        {"type":"SRV","name":"_sip._tcp","content":"1 2 5060 sip.example.com.","expire":60}])")));
    QCOMPARE(s.server.writes().size() - s.logins().size(), 1);
}

void TestTransIp::keepsWhatItDoesNotKnow()
{
    Setup s;
    s.handler = [](const SeenRequest& seen) {
        return seen.method == "GET"
                   ? entriesOf(R"({"name":"go","expire":300,"type":"REDIRECT","content":"https://x/"})")
                   : Answer{204, {}, {}};
    };
    // A whole-zone write would delete it, so nothing is written.
    const Error error = errorOf(
        [&] { (void)s.provider().apply(requestFor(s.zone, {change(kOrigin, {}, {u"www 300 A 192.0.2.1"_s})})); });
    QCOMPARE(error.kind(), ErrorKind::RejectedRecord);
    QCOMPARE(s.requests().last().method, QByteArray("GET"));
}

void TestTransIp::namesTheRejectedRecordAndAppliesTheOthers()
{
    Setup s;
    s.handler = [](const SeenRequest& seen) {
        if (seen.method == "GET")
            return entriesOf({});
        return seen.body.contains("\"b\"") ? Answer::json(R"({"error":"The DNS entry is not valid"})", 406)
                                           : Answer{204, {}, {}};
    };
    const auto outcomes = s.provider().apply(requestFor(s.zone, {change(kOrigin, {}, {u"a 300 A 192.0.2.1"_s}),
                                                                 change(kOrigin, {}, {u"b 300 A 192.0.2.1"_s}),
                                                                 change(kOrigin, {}, {u"c 300 A 192.0.2.1"_s})}));
    QCOMPARE(outcomes[0].state, ChangeOutcome::State::Applied);
    QCOMPARE(outcomes[1].state, ChangeOutcome::State::Rejected);
    QCOMPARE(outcomes[1].error->cause(), u"The DNS entry is not valid"_s);
    QCOMPARE(outcomes[2].state, ChangeOutcome::State::Applied);
    QCOMPARE(asSet(s.requests().last().json()["dnsEntries"_L1]).size(), 2); // a and c
}

void TestTransIp::listsZonesAndNameServers()
{
    Setup s;
    s.handler = [](const SeenRequest& seen) {
        return seen.path().endsWith(u"/nameservers")
                   ? Answer::json(R"({"nameservers":[{"hostname":"ns0.transip.net","ipv4":"","ipv6":""},
                                                     {"hostname":"ns1.transip.nl","ipv4":"","ipv6":""}]})")
                   : Answer::json(R"({"domains":[{"name":"example.com","isDnsOnly":false}],"_links":[]})");
    };
    QCOMPARE(s.provider().zones().size(), 1);
    QCOMPARE(s.provider().nameServers(s.zone),
             (QList<NameServer>{{u"ns0.transip.net"_s, 53}, {u"ns1.transip.nl"_s, 53}}));
    const Name name = Name::fromText(u"new.example."_s).value();
    QCOMPARE(errorOf([&] { (void)s.provider().createZone(name); }).kind(), ErrorKind::Permission);
}

QTEST_GUILESS_MAIN(TestTransIp)
#include "TestTransIp.moc"
