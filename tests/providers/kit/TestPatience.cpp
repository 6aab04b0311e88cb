// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/providers/kit/OpenService.h"

using namespace zoneloom;
using namespace zoneloom::test;
using namespace zoneloom::test::openservice;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Answers before a write is carried out.
class Slow : public RRsetProvider
{
public:
    explicit Slow(const ProviderContext& context)
        : RRsetProvider(description(), context)
    {}
    void test() override {}
    QList<ExternalZone> zones() override { return {}; }
    ExternalZone createZone(const Name&) override { return {}; }
    ZoneReading read(const ExternalZone&) override { return {}; }
    QList<NameServer> nameServers(const ExternalZone&) override { return {}; }
    QStringList waitedFor;

protected:
    void putSet(const ExternalZone&, const RRsetChange& change) override
    {
        started(change.key(), change.key().name.toText().section(u'.', 0, 0));
    }
    void deleteSet(const ExternalZone&, const RRset&) override {}
    void awaitJob(const QString& job) override
    {
        waitedFor += job;
        if (job == u"bad" || job == u"lost")
            refuse(job == u"bad" ? ErrorKind::RejectedRecord : ErrorKind::Network, u"GET /jobs"_s, u"no luck"_s);
    }
};

const JobStates kJob{.state = u"job.state"_s,
                     .done = u"done"_s,
                     .failed = u"failed"_s,
                     .message = u"job.why"_s,
                     .between = 500ms,
                     .looks = 3};

} // namespace

/// How a provider waits for a service that is busy, slow or asks for fewer requests.
class TestPatience : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void triesAgainWhileTheServiceIsBusy();
    void givesUpWhereItStaysBusy();
    void neverRepeatsWhatMayHaveBeenDone();
    void waitsForAJob();
    void saysWhyAJobFailed();
    void waitsNotForEver();
    void takesOddAnswersForTooManyRequests();
    void settlesWhatIsCarriedOutLater();
};

void TestPatience::triesAgainWhileTheServiceIsBusy()
{
    Setup s;
    s.server.answerNext(Answer::json(R"({"message":"wait","code":"locked"})", 423));
    s.server.answerNext(Answer::json(R"({"message":"wait","code":"busy"})", 423));
    s.server.answerNext(Answer::json("{}"));
    int meanwhile = 0;
    s.service->whileBusy(
        {.codes = {u"busy"_s, u"locked"_s}, .attempts = 5, .between = 700ms},
        [&] { (void)s.service->put(u"/set"_s, QJsonObject()); }, [&] { ++meanwhile; });
    QCOMPARE(s.server.writes().size(), 3);
    QCOMPARE(meanwhile, 2);
    QCOMPARE(s.environment->pauses(), (QList<std::chrono::milliseconds>{700ms, 700ms}));
}

void TestPatience::givesUpWhereItStaysBusy()
{
    Setup s;
    s.server.setHandler([](const SeenRequest& seen) {
        return seen.path().endsWith(u"/bad") ? Answer::json(R"({"message":"locked","code":"invalid"})", 422)
                                             : Answer::json(R"({"message":"wait","code":"locked"})", 423);
    });
    const Patience patience{.codes = {u"locked"_s}, .attempts = 3, .between = 700ms};
    const Error error =
        errorOf([&] { s.service->whileBusy(patience, [&] { (void)s.service->put(u"/set"_s, QJsonObject()); }); });
    QCOMPARE(error.cause(), u"wait (locked)"_s);
    QCOMPARE(s.server.writes().size(), 3);
    (void)errorOf([&] { s.service->whileBusy(patience, [&] { (void)s.service->put(u"/bad"_s, QJsonObject()); }); });
    QCOMPARE(s.server.writes().size(), 4); // another code is final
}

void TestPatience::neverRepeatsWhatMayHaveBeenDone()
{
    Setup s;
    int calls = 0;
    QVERIFY_THROWS_EXCEPTION(UncertainOutcome,
                             s.service->whileBusy({.codes = {u"locked"_s}, .attempts = 3, .between = 1ms}, [&] {
                                 ++calls;
                                 throw UncertainOutcome(Error(ErrorKind::Network, "%1").withCause(u"wait (locked)"_s));
                             }));
    QCOMPARE(calls, 1);
}

void TestPatience::waitsForAJob()
{
    Setup s;
    s.server.answerNext(Answer::json(R"({"job":{"state":"running"}})"));
    s.server.answerNext(Answer::json(R"({"job":{"state":"done","id":7}})"));
    QCOMPARE(s.service->waitFor(u"/jobs/7"_s, kJob).at(u"job.id").number(), 7);
    QCOMPARE(s.environment->pauses(), QList<std::chrono::milliseconds>{500ms});
}

void TestPatience::saysWhyAJobFailed()
{
    Setup s;
    s.server.answerNext(Answer::json(R"({"job":{"state":"failed","why":"no luck"}})"));
    const Error error = errorOf([&] { (void)s.service->waitFor(u"/jobs/7"_s, kJob); });
    QCOMPARE(error.kind(), ErrorKind::RejectedRecord);
    QCOMPARE(error.cause(), u"no luck"_s);
}

void TestPatience::waitsNotForEver()
{
    Setup s;
    s.server.setHandler([](const SeenRequest&) { return Answer::json(R"({"job":{"state":"running"}})"); });
    QCOMPARE(errorOf([&] { (void)s.service->waitFor(u"/jobs/7"_s, kJob); }).kind(), ErrorKind::Network);
    QCOMPARE(s.server.requests().size(), 3);
}

void TestPatience::takesOddAnswersForTooManyRequests()
{
    Setup s;
    s.server.answerNext(Answer::json(R"({"message":"Please SLOW down"})", 400));
    s.server.answerNext(Answer::json(R"({"ok":1})"));
    QCOMPARE(s.service->get(u"/x"_s)["ok"_L1].number(), 1);
    s.server.answerNext(Answer::json(R"({"message":"slow down"})", 403)); // of another status
    QCOMPARE(errorOf([&] { (void)s.service->get(u"/x"_s); }).kind(), ErrorKind::Permission);
}

void TestPatience::settlesWhatIsCarriedOutLater()
{
    Setup s;
    Slow slow(s.context);
    const auto outcomes =
        slow.apply({externalZone(kOrigin, kOrigin),
                    {change(kOrigin, {}, {u"good 60 A 192.0.2.1"_s}), change(kOrigin, {}, {u"bad 60 A 192.0.2.1"_s}),
                     change(kOrigin, {}, {u"lost 60 A 192.0.2.1"_s})},
                    {},
                    {},
                    {}});
    QCOMPARE(slow.waitedFor, (QStringList{u"good"_s, u"bad"_s, u"lost"_s}));
    QCOMPARE(outcomes[0].state, ChangeOutcome::State::Applied);
    QCOMPARE(outcomes[1].state, ChangeOutcome::State::Rejected);
    QCOMPARE(outcomes[2].state, ChangeOutcome::State::Uncertain);
    QCOMPARE(outcomes[2].error->cause(), u"no luck"_s);
}

QTEST_GUILESS_MAIN(TestPatience)
#include "TestPatience.moc"
