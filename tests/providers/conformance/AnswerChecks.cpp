// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/providers/conformance/Check.h"

namespace zoneloom::test {

namespace {

using State = ChangeOutcome::State;

Bench::Alter brokenOff()
{
    return [](const SeenRequest&, const std::function<Answer()>& proper) {
        Answer answer = proper();
        answer.manner = Answer::Manner::CloseInside;
        if (answer.body.size() < 2) // nothing to break off in
            answer.manner = Answer::Manner::CloseUnanswered;
        return answer;
    };
}

Bench::Alter insteadOf(const QByteArray& body, const QByteArray& type = "application/json")
{
    return [body, type](const SeenRequest&, const std::function<Answer()>& proper) {
        (void)proper();
        return Answer{200, body, {{"Content-Type", type}}};
    };
}

/// What a read gives: all of it, or an error of one of these kinds. Never a part.
void verifyWholeOrError(Bench& bench, const QList<ErrorKind>& kinds)
{
    const QStringList whole = bench.held();
    try {
        QCOMPARE(bench.read(), whole);
    } catch (const ProviderException& problem) {
        QVERIFY2(kinds.contains(problem.error().kind()), qPrintable(problem.error().message()));
    }
}

void survivesABrokenRead(Bench& bench)
{
    bench.load(bench.manyRecords());
    (void)bench.zone();
    bench.strike(Bench::On::Listing, brokenOff());
    verifyWholeOrError(bench, {ErrorKind::Network});
    bench.strike(Bench::On::Listing, brokenOff(), -1); // for good
    QCOMPARE(errorOf([&] { (void)bench.read(); }).kind(), ErrorKind::Network);
}

void survivesABrokenWrite(Bench& bench)
{
    (void)bench.zone();
    bench.strike(Bench::On::Writing, brokenOff());
    const ChangeOutcome outcome = bench.apply({bench.change({}, {QStringLiteral("new T A 192.0.2.7")})}).first();
    QVERIFY2(outcome.state == State::Uncertain || outcome.state == State::Applied,
             qPrintable(outcome.error ? outcome.error->message() : QString()));
    QVERIFY(bench.neverSentTwice());
}

void noticesARepeatedPage(Bench& bench)
{
    bench.load(bench.manyRecords());
    (void)bench.zone();
    const auto first = std::make_shared<std::optional<SeenRequest>>();
    bench.strike(Bench::On::Listing, [first](const SeenRequest& request, const std::function<Answer()>& proper) {
        *first = request;
        return proper();
    });
    bench.strike(
        Bench::On::Listing,
        [&bench, first](const SeenRequest&, const std::function<Answer()>&) { return bench.service().answer(**first); },
        1);
    QCOMPARE(errorOf([&] { (void)bench.read(); }).kind(), ErrorKind::Protocol);
}

void noticesAShortPage(Bench& bench)
{
    bench.load(bench.manyRecords());
    (void)bench.zone();
    bench.strike(
        Bench::On::Listing,
        [&bench](const SeenRequest&, const std::function<Answer()>& proper) {
            return bench.service().withoutOne(proper());
        },
        1);
    QCOMPARE(errorOf([&] { (void)bench.read(); }).kind(), ErrorKind::Protocol);
}

void refusesMalformedAnswers(Bench& bench)
{
    bench.load({QStringLiteral("www T A 192.0.2.1")});
    (void)bench.zone();
    for (const QByteArray& body : {QByteArray(R"({"half": [{"a")"), QByteArray("not at all"), QByteArray("[[[]"),
                                   QByteArray("<!DOCTYPE html><html><body>Welcome</body></html>"), QByteArray()}) {
        bench.strike(Bench::On::Listing, insteadOf(body));
        const Error error = errorOf([&] { (void)bench.read(); });
        QVERIFY2(error.kind() == ErrorKind::Protocol, body.constData());
    }
    // After a write: it may have been carried out.
    bench.server().forgetRequests();
    bench.strike(Bench::On::Writing, insteadOf(R"({"half": [{"a")"));
    const ChangeOutcome outcome = bench.apply({bench.change({}, {QStringLiteral("new T A 192.0.2.7")})}).first();
    QVERIFY2(outcome.state == State::Uncertain || outcome.state == State::Applied,
             qPrintable(outcome.error ? outcome.error->message() : QString()));
    QVERIFY(bench.neverSentTwice());
}

void boundsHostileAnswers(Bench& bench)
{
    bench.load({QStringLiteral("www T A 192.0.2.1")});
    (void)bench.zone();
    const QStringList held = bench.held();
    const QByteArray deep = QByteArray(100'000, '[') + QByteArray(100'000, ']');
    const QByteArray huge = "{\"x\":\"" + QByteArray(3 << 20, 'x') + "\"}";
    bench.adapter().environment->setLargestAnswer(1 << 20);
    for (const QByteArray& body : {deep, QByteArray("{\"name\":\"\xff\xfe\"}"), huge}) {
        bench.strike(Bench::On::Listing, insteadOf(body));
        QCOMPARE(errorOf([&] { (void)bench.read(); }).kind(), ErrorKind::Protocol);
    }
    QCOMPARE(bench.held(), held);
    QVERIFY(bench.writes().isEmpty());
}

} // namespace

QList<Check> answerChecks()
{
    return {
        {"broken read", "a connection dropped in mid-answer: reads again, or gives an error", survivesABrokenRead},
        {"broken write", "a connection dropped in mid-answer: never writes twice, and tells what is uncertain",
         survivesABrokenWrite},
        {"page twice", "a page that comes twice is an error", noticesARepeatedPage},
        {"short page", "a page that lacks a record is an error", noticesAShortPage},
        {"malformed", "malformed answers are errors, after a write an uncertain outcome", refusesMalformedAnswers},
        {"hostile", "nesting 100,000 deep, invalid UTF-8 and huge answers are errors", boundsHostileAnswers},
    };
}

} // namespace zoneloom::test
