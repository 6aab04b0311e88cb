// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/providers/conformance/Check.h"

namespace zoneloom::test {

namespace {

using State = ChangeOutcome::State;

void keepsForeignRecords(Bench& bench)
{
    const HeldRecord foreign = bench.service().foreignRecord(Bench::origin());
    const QStringList ours{QStringLiteral("www T A 192.0.2.1")};
    bench.load(ours);
    bench.loadRecord(foreign);
    const ZoneReading reading = bench.adapter()->read(bench.zone());
    QVERIFY2(!reading.opaque.isEmpty(), "the record of a type that is none in DNS is not reported");
    QCOMPARE(reading.opaque.first().first.name.toText(), foreign.name);
    QCOMPARE(bench.read(), bench.expected(ours)); // all others are there
    const QStringList changed{QStringLiteral("www T A 192.0.2.2"), QStringLiteral("new T A 192.0.2.3")};
    const QList<ChangeOutcome> outcomes =
        bench.apply({bench.change(ours, {changed[0]}), bench.change({}, {changed[1]})});
    if (outcomes.first().state == State::Applied)
        QCOMPARE(bench.held(), [&] {
            QStringList all = bench.expected(changed) + QStringList{foreign.line()};
            all.sort();
            return all;
        }());
    else // as writers of whole zones have to do
        QVERIFY2(bench.held().contains(foreign.line()), "the record is lost");
}

void respectsAnotherWriter(Bench& bench)
{
    const QStringList before{QStringLiteral("www T A 192.0.2.1"), QStringLiteral("mail T A 192.0.2.2")};
    bench.load(before);
    const ZoneContent read = bench.adapter()->read(bench.zone()).content;
    // In between somebody adds a set, changes one and deletes one, none of which is ours to change.
    bench.load({QStringLiteral("theirs T A 192.0.2.50")});
    bench.erase(QStringLiteral("mail"), QStringLiteral("A"));
    bench.load({QStringLiteral("mail U A 192.0.2.51")});
    const QList<RRsetChange> changes{
        bench.change({QStringLiteral("www T A 192.0.2.1")}, {QStringLiteral("www T A 192.0.2.9")})};
    const ChangeOutcome outcome =
        bench.adapter()->apply({bench.zone(), changes, read, read.applied(ChangeSet(changes)), {}}).first();
    QCOMPARE(outcome.state, State::Applied);
    QCOMPARE(bench.held(), bench.expected({QStringLiteral("www T A 192.0.2.9"), QStringLiteral("theirs T A 192.0.2.50"),
                                           QStringLiteral("mail U A 192.0.2.51")}));
}

void respectsAnotherWriterOfTheSameSet(Bench& bench)
{
    bench.load({QStringLiteral("www T A 192.0.2.1")});
    const ZoneContent read = bench.adapter()->read(bench.zone()).content;
    bench.erase(QStringLiteral("www"), QStringLiteral("A"));
    bench.load({QStringLiteral("www T A 192.0.2.50")});
    const QList<RRsetChange> changes{
        bench.change({QStringLiteral("www T A 192.0.2.1")}, {QStringLiteral("www T A 192.0.2.9")})};
    ChangeOutcome outcome;
    try {
        outcome = bench.adapter()->apply({bench.zone(), changes, read, read.applied(ChangeSet(changes)), {}}).first();
    } catch (const ProviderException& problem) {
        outcome = {State::NotSent, problem.error()};
    }
    // Either it is written, or theirs stays; never a mixture.
    QCOMPARE(bench.held(), bench.expected({outcome.state == State::Applied ? QStringLiteral("www T A 192.0.2.9")
                                                                           : QStringLiteral("www T A 192.0.2.50")}));
}

void verifyNoSecret(Bench& bench, const QString& text)
{
    const QStringList secrets = bench.secrets();
    QVERIFY2(!secrets.isEmpty(), "the service has no secret");
    for (const QString& secret : secrets) {
        for (const QByteArray& form :
             {secret.toUtf8(), secret.toUtf8().toBase64(), secret.toUtf8().toPercentEncoding()})
            QVERIFY2(!text.contains(QString::fromUtf8(form)), qPrintable(text));
    }
}

void keepsSecrets(Bench& bench)
{
    bench.load({QStringLiteral("www T A 192.0.2.1")});
    (void)bench.apply({bench.change({}, {QStringLiteral("new T A 192.0.2.7")})});
    // A service that repeats what it was sent, in a refusal.
    const QString echo = u"refused: " + bench.secrets().join(u", ");
    for (const auto on : {Bench::On::Writing, Bench::On::Listing})
        bench.strike(on, [&bench, echo](const SeenRequest&, const std::function<Answer()>&) {
            return bench.service().refusal(ServiceDouble::Problem::Record, echo);
        });
    const Error reading = errorOf([&] { (void)bench.read(); });
    verifyNoSecret(bench, reading.message() + reading.cause());
    const ChangeOutcome outcome = bench.apply({bench.change({}, {QStringLiteral("more T A 192.0.2.8")})}).first();
    if (outcome.error)
        verifyNoSecret(bench, outcome.error->message() + outcome.error->cause());
    const QString log = bench.adapter().environment->log()->exported();
    QVERIFY(log.contains(u"-- 200"));
    verifyNoSecret(bench, log);
}

void keepsCredentialsAtHome(Bench& bench)
{
    const HttpDouble elsewhere([](const SeenRequest&) { return Answer::json("{}"); });
    (void)bench.zone();
    const QByteArray target = elsewhere.url(QStringLiteral("/x")).toLatin1();
    for (const int status : {301, 302, 307, 308}) {
        bench.strike(Bench::On::Anything, [target, status](const SeenRequest&, const std::function<Answer()>&) {
            return Answer{status, {}, {{"Location", target}}};
        });
        QCOMPARE(errorOf([&] { (void)bench.read(); }).kind(), ErrorKind::Protocol);
    }
    bench.strike(Bench::On::Writing, [target](const SeenRequest&, const std::function<Answer()>&) {
        return Answer{307, {}, {{"Location", target}}};
    });
    const ChangeOutcome outcome = bench.apply({bench.change({}, {QStringLiteral("new T A 192.0.2.7")})}).first();
    QVERIFY(outcome.state != State::Applied);
    QVERIFY2(elsewhere.requests().isEmpty(), "a request followed to another host");
}

} // namespace

QList<Check> safetyChecks()
{
    return {
        {"foreign type", "a record of a type that DNS does not know is reported, kept and never deleted",
         keepsForeignRecords},
        {"two writers", "what somebody else changed since the read is kept", respectsAnotherWriter},
        {"same set", "two writers of one set: never a mixture of both", respectsAnotherWriterOfTheSameSet},
        {"secrets", "no credential in the request log or an error, even where the service repeats it", keepsSecrets},
        {"redirect", "a redirect to another host is not followed", keepsCredentialsAtHome},
    };
}

} // namespace zoneloom::test
