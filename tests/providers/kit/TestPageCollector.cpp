// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/rest/PageCollector.h"

#include "providers/kit/Provider.h"

#include <QTest>

using namespace zoneloom;

namespace {

using By = Paging::By;

Json page(const QByteArray& text)
{
    return Json::parse(text, QStringLiteral("GET /list"));
}

QString refusal(const std::function<void()>& call)
{
    try {
        call();
    } catch (const ProviderException& problem) {
        return problem.error().kind() == ErrorKind::Protocol ? problem.error().cause() : QStringLiteral("other kind");
    }
    return {};
}

} // namespace

class TestPageCollector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsPages();
    void countsItems();
    void trustsNextMoreThanThePageSize();
    void followsCursors();
    void followsLinkHeaders();
    void refusesARepeatedPage();
    void refusesACircle();
    void refusesAShortList();
    void knowsTheRest();
};

void TestPageCollector::countsPages()
{
    PageCollector pages({.by = By::PageNumber, .items = QStringLiteral("data"), .lastPage = QStringLiteral("last")},
                        {});
    pages.take(page(R"({"data":[1,2],"last":2})"), {});
    QVERIFY(!pages.isComplete());
    QCOMPARE(pages.position(), 2);
    pages.take(page(R"({"data":[3],"last":2})"), {});
    QVERIFY(pages.isComplete());
    QCOMPARE(pages.finish().size(), 3);
}

void TestPageCollector::countsItems()
{
    PageCollector pages({.by = By::Offset, .size = 2}, {});
    pages.take(page("[1,2]"), {});
    QVERIFY(!pages.isComplete());
    QCOMPARE(pages.position(), 2);
    pages.take(page("[3]"), {});
    QVERIFY(pages.isComplete()); // fewer than were asked for
}

void TestPageCollector::trustsNextMoreThanThePageSize()
{
    PageCollector pages(
        {.by = By::PageNumber, .items = QStringLiteral("z"), .size = 100, .next = QStringLiteral("m.next")}, {});
    pages.take(page(R"({"z":[1],"m":{"next":2}})"), {}); // the provider's own bound is lower
    QVERIFY(!pages.isComplete());
    pages.take(page(R"({"z":[2],"m":{"next":null}})"), {});
    QVERIFY(pages.isComplete());
}

void TestPageCollector::followsCursors()
{
    PageCollector pages({.by = By::Cursor, .items = QStringLiteral("z"), .next = QStringLiteral("token")}, {});
    pages.take(page(R"({"z":[1],"token":"abc"})"), {});
    QCOMPARE(pages.cursor(), QStringLiteral("abc"));
    pages.take(page(R"({"z":[2]})"), {});
    QVERIFY(pages.isComplete());
}

void TestPageCollector::followsLinkHeaders()
{
    PageCollector pages({.by = By::LinkHeader, .totalHeader = "total-count"}, {});
    HttpResponse response;
    response.headers = {
        {"link", "<https://api.example/z?page=1>; rel=\"prev\", <https://api.example/z?page=3>; rel=\"next\""},
        {"Total-Count", "2"}};
    pages.take(page("[1]"), response);
    QVERIFY(!pages.isComplete());
    QCOMPARE(pages.cursor(), QStringLiteral("https://api.example/z?page=3"));
    pages.take(page("[2]"), {});
    QVERIFY(pages.isComplete());
    QCOMPARE(pages.finish().size(), 2);
}

void TestPageCollector::refusesARepeatedPage()
{
    PageCollector pages({.by = By::PageNumber, .size = 2}, {});
    pages.take(page("[1,2]"), {});
    QCOMPARE(refusal([&] { pages.take(page("[1,2]"), {}); }), QStringLiteral("page 2 repeats an earlier page"));
}

void TestPageCollector::refusesACircle()
{
    PageCollector pages({.by = By::Cursor, .items = QStringLiteral("z"), .next = QStringLiteral("token")}, {});
    pages.take(page(R"({"z":[1],"token":"abc"})"), {});
    QCOMPARE(refusal([&] { pages.take(page(R"({"z":[2],"token":"abc"})"), {}); }),
             QStringLiteral("page 2 leads back to an earlier page"));
}

void TestPageCollector::refusesAShortList()
{
    // As one service answers: a total of 19, and 18 items.
    PageCollector pages({.by = By::PageNumber, .items = QStringLiteral("data"), .total = QStringLiteral("total")}, {});
    pages.take(page(R"({"data":[1,2],"total":3})"), {});
    pages.take(page(R"({"data":[],"total":3})"), {});
    QVERIFY(pages.isComplete());
    QCOMPARE(refusal([&] { (void)pages.finish(); }), QStringLiteral("3 items were announced, but 2 came"));
}

void TestPageCollector::knowsTheRest()
{
    PageCollector numbered({.by = By::PageNumber, .items = QStringLiteral("d"), .total = QStringLiteral("n")}, {});
    numbered.take(page(R"({"d":[1,2],"n":5})"), {});
    QCOMPARE(numbered.restInParallel(), (QList<qint64>{2, 3}));
    PageCollector counted({.by = By::Offset, .items = QStringLiteral("d"), .total = QStringLiteral("n")}, {});
    counted.take(page(R"({"d":[1,2],"n":5})"), {});
    QCOMPARE(counted.restInParallel(), (QList<qint64>{2, 4}));
}

QTEST_GUILESS_MAIN(TestPageCollector)
#include "TestPageCollector.moc"
