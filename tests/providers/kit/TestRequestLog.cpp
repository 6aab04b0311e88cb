// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/http/RequestLog.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace zoneloom;
using namespace Qt::StringLiterals;

class TestRequestLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hidesASecretHoweverItIsSpelt_data();
    void hidesASecretHoweverItIsSpelt();
    void hidesTheKeyWithinAKeyFile_data();
    void hidesTheKeyWithinAKeyFile();
    void leavesTheRestOfAKeyFileReadable();
    void hidesWhatIsNamedLikeASecret();
};

void TestRequestLog::hidesASecretHoweverItIsSpelt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("left");
    QTest::newRow("as it is") << u"not p\"ss/w0rd<"_s << u"not [hidden]"_s;
    QTest::newRow("as JSON has it") << uR"({"said":"p\"ss/w0rd<"})"_s << uR"({"said":"[hidden]"})"_s;
    QTest::newRow("percent-encoded") << u"p%22ss%2Fw0rd%3C!"_s << u"[hidden]!"_s;
    QTest::newRow("in base64") << u"Basic cCJzcy93MHJkPA=="_s << u"Basic [hidden]"_s;
    QTest::newRow("as XML has it") << u"<w>p&quot;ss/w0rd&lt;</w>"_s << u"<w>[hidden]</w>"_s;
}

void TestRequestLog::hidesASecretHoweverItIsSpelt()
{
    QFETCH(QString, text);
    QFETCH(QString, left);
    RequestLog log;
    log.hide(u"p\"ss/w0rd<"_s);
    QCOMPARE(log.withoutSecrets(text), left);
}

namespace {

// Made up: neither is a key.
const QString kPem =
    u"-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASC\nBKcwggSjAgEAAoIBAQC7VJTUt9Us8cKj\n"
    "-----END PRIVATE KEY-----\n"_s;
const QString kFile =
    QString::fromUtf8(QJsonDocument(QJsonObject{{u"type"_s, u"service_account"_s},
                                                {u"project_id"_s, u"p-1"_s},
                                                {u"private_key_id"_s, u"0123456789abcdef"_s},
                                                {u"private_key"_s, kPem},
                                                {u"client_email"_s, u"dns@p-1.iam.example"_s},
                                                {u"token_uri"_s, u"https://oauth2.googleapis.com/token"_s}})
                          .toJson(QJsonDocument::Indented));

} // namespace

void TestRequestLog::hidesTheKeyWithinAKeyFile_data()
{
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QString>("text");
    QTest::newRow("the whole file") << kFile << kFile;
    QTest::newRow("its key") << kFile << QString(u"cannot use "_s + kPem);
    QTest::newRow("its key as JSON has it") << kFile << QString(kPem).replace(u'\n', u"\\n"_s);
    QTest::newRow("a line of its key") << kFile << u"invalid line: BKcwggSjAgEAAoIBAQC7VJTUt9Us8cKj"_s;
    QTest::newRow("the key's id") << kFile << u"no such key: 0123456789abcdef"_s;
    QTest::newRow("a line of a key in PEM") << kPem << u"near MIIEvQIBADANBgkqhkiG9w0BAQEFAASC"_s;
}

void TestRequestLog::hidesTheKeyWithinAKeyFile()
{
    QFETCH(QString, secret);
    QFETCH(QString, text);
    RequestLog log;
    log.hide(secret);
    const QString left = log.withoutSecrets(text);
    QVERIFY2(!left.contains(u"MIIEvQ") && !left.contains(u"BKcwgg") && !left.contains(u"0123456789abcdef"),
             qPrintable(left));
    QVERIFY(left.contains(u"[hidden]"));
}

void TestRequestLog::leavesTheRestOfAKeyFileReadable()
{
    RequestLog log;
    log.hide(kFile);
    const QString text = u"POST https://oauth2.googleapis.com/token for dns@p-1.iam.example"_s;
    QCOMPARE(log.withoutSecrets(text), text);
}

void TestRequestLog::hidesWhatIsNamedLikeASecret()
{
    const RequestLog log;
    QCOMPARE(log.cleaned(uR"({"name":"www","private_key":"abc","token":"def"})"_s),
             uR"({"name":"www","private_key":[hidden],"token":[hidden]})"_s);
}

QTEST_GUILESS_MAIN(TestRequestLog)
#include "TestRequestLog.moc"
