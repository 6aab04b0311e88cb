// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/providers/conformance/Check.h"

namespace zoneloom::test {

namespace {

using State = ChangeOutcome::State;
using Problem = ServiceDouble::Problem;

const QString kAdded = QStringLiteral("new T A 192.0.2.7");

/// The service refuses in this way; it carries nothing out.
Bench::Alter saying(Bench& bench, Problem problem, const QString& words)
{
    return [&bench, problem, words](const SeenRequest&, const std::function<Answer()>&) {
        return bench.service().refusal(problem, words);
    };
}

/// Everything that an outcome's error would show to a person.
QString wordsOf(const ChangeOutcome& outcome)
{
    return outcome.error ? QString(outcome.error->message() + u' ' + outcome.error->cause()) : QString();
}

void namesWrongCredentials(Bench& bench)
{
    const ExternalZone zone = bench.zone();
    AdapterUnderTest stranger = bench.adapterWithWrongSecrets();
    QCOMPARE(errorOf([&] { stranger->test(); }).kind(), ErrorKind::Authentication);
    const Error error = errorOf([&] { (void)stranger->read(zone); });
    QCOMPARE(error.kind(), ErrorKind::Authentication);
    QVERIFY2(error.message().contains(stranger->descriptor().name), qPrintable(error.message()));
}

void namesMissingRights(Bench& bench)
{
    (void)bench.zone();
    bench.strike(Bench::On::Writing, saying(bench, Problem::Rights, QStringLiteral("read only token")), -1);
    const ChangeOutcome outcome = bench.apply({bench.change({}, {kAdded})}).first();
    QVERIFY(outcome.state == State::NotSent || outcome.state == State::Rejected);
    QVERIFY(outcome.error.has_value());
    QCOMPARE(outcome.error->kind(), ErrorKind::Permission);
    QVERIFY2(wordsOf(outcome).contains(u"read only token"), qPrintable(wordsOf(outcome)));
    QCOMPARE(bench.held(), bench.expected({}));
}

void tellsAMissingZoneFromAnEmptyOne(Bench& bench)
{
    QCOMPARE(errorOf([&] { (void)bench.adapter()->findZone(QStringLiteral("missing.example")); }).kind(),
             ErrorKind::ZoneNotFound);
    const ExternalZone zone = bench.zone();
    bench.withService([](ServiceDouble& service) { service.removeZone(Bench::origin()); });
    QCOMPARE(errorOf([&] { (void)bench.adapter()->read(zone); }).kind(), ErrorKind::ZoneNotFound);
}

void reportsAConflict(Bench& bench)
{
    (void)bench.zone();
    bench.strike(Bench::On::Writing, saying(bench, Problem::Conflict, QStringLiteral("somebody was faster")));
    const ChangeOutcome outcome = bench.apply({bench.change({}, {kAdded})}).first();
    if (outcome.state == State::Applied) { // tried again, where the service says that it helps
        QCOMPARE(bench.held(), bench.expected({kAdded}));
        return;
    }
    QVERIFY(outcome.state == State::NotSent || outcome.state == State::Rejected);
    QVERIFY2(wordsOf(outcome).contains(u"somebody was faster"), qPrintable(wordsOf(outcome)));
    QCOMPARE(bench.held(), bench.expected({}));
}

void appliesTheOthersWhereOneIsRejected(Bench& bench)
{
    const QStringList good{QStringLiteral("first T A 192.0.2.1"), QStringLiteral("second T A 192.0.2.2"),
                           QStringLiteral("third T A 192.0.2.3"), QStringLiteral("fourth T A 192.0.2.4")};
    bench.withService([](ServiceDouble& service) { service.reject(QStringLiteral("bad.example.com.")); });
    (void)bench.zone();
    const QList<ChangeOutcome> outcomes = bench.apply({bench.change({}, {good[0]}), bench.change({}, {good[1]}),
                                                       bench.change({}, {QStringLiteral("bad T A 192.0.2.9")}),
                                                       bench.change({}, {good[2]}), bench.change({}, {good[3]})});
    for (const int i : {0, 1, 3, 4})
        QVERIFY2(outcomes[i].state == State::Applied, qPrintable(wordsOf(outcomes[i])));
    QCOMPARE(outcomes[2].state, State::Rejected);
    QCOMPARE(outcomes[2].error->kind(), ErrorKind::RejectedRecord);
    QVERIFY2(wordsOf(outcomes[2]).contains(ServiceDouble::rejection()), qPrintable(wordsOf(outcomes[2])));
    QCOMPARE(bench.held(), bench.expected(good));
}

/// Applies one change, of which the first request is refused with 429 this often; gives the milliseconds waited.
qint64 waitedFor429(Bench& bench, const QByteArray& retryAfter, int times)
{
    (void)bench.zone();
    (void)bench.read();
    const QDateTime begin = bench.adapter().environment->now();
    bench.strike(
        Bench::On::Writing,
        [&bench, retryAfter](const SeenRequest&, const std::function<Answer()>&) {
            const Answer answer = bench.service().refusal(Problem::RateLimit, QStringLiteral("slow down"));
            return retryAfter.isEmpty() ? answer : answer.with("Retry-After", retryAfter);
        },
        times);
    const ChangeOutcome outcome = bench.apply({bench.change({}, {kAdded})}).first();
    if (outcome.state != State::Applied)
        QTest::qFail(qPrintable(u"not applied: " + wordsOf(outcome)), __FILE__, __LINE__);
    return begin.msecsTo(bench.adapter().environment->now());
}

void obeysRetryAfter(Bench& bench)
{
    const qint64 waited = waitedFor429(bench, "2", 1);
    QVERIFY2(waited >= 2000 && waited < 3000, qPrintable(QString::number(waited)));
    QCOMPARE(bench.held(), bench.expected({kAdded}));
}

void waitsWithoutRetryAfter(Bench& bench)
{
    const qint64 waited = waitedFor429(bench, {}, 2);
    QVERIFY2(waited > 0, "it went on at once");
    QCOMPARE(bench.held(), bench.expected({kAdded}));
}

void outlivesTrouble(Bench& bench)
{
    bench.load({kAdded});
    (void)bench.zone();
    bench.strike(Bench::On::Listing, saying(bench, Problem::Trouble, QStringLiteral("internal error")), 2);
    QCOMPARE(bench.read(), bench.expected({kAdded}));
    // A write may have been carried out nevertheless: it is not sent again, and nobody says that it failed.
    bench.server().forgetRequests();
    bench.strike(Bench::On::Writing, [&bench](const SeenRequest&, const std::function<Answer()>& proper) {
        (void)proper();
        return bench.service().refusal(Problem::Trouble, QStringLiteral("internal error"));
    });
    const ChangeOutcome outcome = bench.apply({bench.change({}, {QStringLiteral("more T A 192.0.2.8")})}).first();
    QVERIFY2(outcome.state == State::Uncertain || outcome.state == State::Applied, qPrintable(wordsOf(outcome)));
    QVERIFY(bench.neverSentTwice());
}

} // namespace

QList<Check> refusalChecks()
{
    return {
        {"401", "names wrong credentials as such", namesWrongCredentials},
        {"403", "names missing rights, and writes nothing", namesMissingRights},
        {"404", "never takes a missing zone for an empty one", tellsAMissingZoneFromAnEmptyOne},
        {"409", "reports a conflict in the provider's words, or tries again where that helps", reportsAConflict},
        {"422", "one rejected record among five: the others are applied, that one is named with the provider's words",
         appliesTheOthersWhereOneIsRejected},
        {"429 wait", "obeys Retry-After to the second", obeysRetryAfter},
        {"429", "waits by itself where no Retry-After comes", waitsWithoutRetryAfter},
        {"500", "repeats a read, and never a write", outlivesTrouble},
    };
}

} // namespace zoneloom::test
