// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/rest/ErrorCodes.h"

#include "providers/kit/http/HttpMessage.h"

#include <QTest>

using namespace zoneloom;
using namespace Qt::StringLiterals;

namespace {

const ErrorCodes kCodes{
    .code = u"errors.code"_s,
    .kinds = {{ErrorKind::Authentication, {u"9103"_s, u"EXPIRED"_s}}, {ErrorKind::ZoneNotFound, {u"7003"_s}}},
    .words = {{ErrorKind::Permission, {u"not allowed"_s}}},
    .messages = {u"errors.title"_s, u"errors.detail"_s},
    .failure = {u"status"_s, u"ERR.*"_s},
    .showsCode = true};

HttpResponse answer(int status, const QByteArray& body)
{
    HttpResponse response;
    response.status = status;
    response.body = body;
    return response;
}

ApiError refined(const ErrorCodes& codes, int status, const QByteArray& body)
{
    ApiError error{u"the usual"_s, std::nullopt};
    codes.refine(error, answer(status, body));
    return error;
}

} // namespace

class TestErrorCodes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsCodes_data();
    void readsCodes();
    void readsAListAtTheTop();
    void readsXml();
    void leavesAWebPageAlone();
    void knowsWordsUnlessTheServiceIsInTrouble();
    void seesAFailureBehindAGoodStatus();
};

void TestErrorCodes::readsCodes_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("message");
    QTest::addColumn<std::optional<ErrorKind>>("kind");
    QTest::newRow("a number") << QByteArray(R"({"errors":[{"code":9103,"title":"No","detail":"bad key"}]})")
                              << u"No: bad key (9103)"_s << std::optional(ErrorKind::Authentication);
    QTest::newRow("a word") << QByteArray(R"({"errors":{"code":"EXPIRED","detail":"log in"}})") << u"log in (EXPIRED)"_s
                            << std::optional(ErrorKind::Authentication);
    QTest::newRow("an unknown one") << QByteArray(R"({"errors":[{"code":1,"title":"Odd"}]})") << u"Odd (1)"_s
                                    << std::optional<ErrorKind>();
    QTest::newRow("the first of several")
        << QByteArray(R"({"errors":[{"code":7003,"title":"A"},{"code":9103,"title":"B"}]})") << u"A (7003)"_s
        << std::optional(ErrorKind::ZoneNotFound);
    QTest::newRow("nothing of that") << QByteArray(R"({"oops":true})") << u"the usual"_s << std::optional<ErrorKind>();
    QTest::newRow("no JSON") << QByteArray("Bad gateway") << u"the usual"_s << std::optional<ErrorKind>();
}

void TestErrorCodes::readsCodes()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, message);
    QFETCH(std::optional<ErrorKind>, kind);
    const ApiError error = refined(kCodes, 400, body);
    QCOMPARE(error.message, message);
    QCOMPARE(error.kind, kind);
}

void TestErrorCodes::readsAListAtTheTop()
{
    const ErrorCodes codes{.code = u"errorCode"_s, .kinds = {{ErrorKind::Authentication, {u"60001"_s}}}};
    QCOMPARE(refined(codes, 400, R"([{"errorCode":60001}])").kind, std::optional(ErrorKind::Authentication));
    QCOMPARE(refined(codes, 400, R"({"errorCode":60001})").kind, std::optional(ErrorKind::Authentication));
}

void TestErrorCodes::readsXml()
{
    const ErrorCodes codes{.code = u"Error/Code"_s,
                           .kinds = {{ErrorKind::Authentication, {u"ExpiredToken"_s}}},
                           .messages = {u"Messages/Message"_s, u"Error/Message"_s}};
    const ApiError error = refined(codes, 403,
                                   "<ErrorResponse><Error><Code>ExpiredToken</Code><Message>It ran out</Message>"
                                   "</Error></ErrorResponse>");
    QCOMPARE(error.message, u"It ran out"_s);
    QCOMPARE(error.kind, std::optional(ErrorKind::Authentication));
}

void TestErrorCodes::leavesAWebPageAlone()
{
    const ApiError error = refined(kCodes, 502, "<html><body>Bad gateway<br></body></html>");
    QCOMPARE(error.message, u"the usual"_s);
    QCOMPARE(error.kind, std::optional<ErrorKind>());
}

void TestErrorCodes::knowsWordsUnlessTheServiceIsInTrouble()
{
    const QByteArray body = R"({"errors":[{"detail":"That is Not Allowed here"}]})";
    QCOMPARE(refined(kCodes, 400, body).kind, std::optional(ErrorKind::Permission));
    QCOMPARE(refined(kCodes, 503, body).kind, std::optional<ErrorKind>());
    QCOMPARE(refined(kCodes, 429, body).kind, std::optional<ErrorKind>());
}

void TestErrorCodes::seesAFailureBehindAGoodStatus()
{
    QVERIFY(kCodes.failsIn(answer(200, R"({"status":"ERROR"})")));
    QVERIFY(!kCodes.failsIn(answer(200, R"({"status":"NO ERROR"})")));
    QVERIFY(!kCodes.failsIn(answer(200, R"({})")));
    QVERIFY(!ErrorCodes().failsIn(answer(200, R"({"status":"ERROR"})")));
}

QTEST_GUILESS_MAIN(TestErrorCodes)
#include "TestErrorCodes.moc"
