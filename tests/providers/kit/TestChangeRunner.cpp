// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/rest/ChangeRunner.h"

#include <QTest>

using namespace zoneloom;

namespace {

RRset set(const QString& owner, RRType type = rrtype::A, const QByteArray& rdata = QByteArray("\x7f\0\0\1", 4))
{
    return RRset(*Name::fromText(owner), type, 300, {rdata});
}

RRsetChange create(const QString& owner)
{
    return {std::nullopt, set(owner)};
}

ProviderException rejected(const QString& text)
{
    return ProviderException(Error(ErrorKind::RejectedRecord, "%1", {text}));
}

QString states(const QList<ChangeOutcome>& outcomes)
{
    QString text;
    for (const ChangeOutcome& outcome : outcomes)
        text += QStringLiteral("ARNU")[static_cast<int>(outcome.state)];
    return text;
}

} // namespace

class TestChangeRunner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void splitsToTheLimits();
    void findsTheRejectedOneByHalving();
    void leavesOutTheNamedOne();
    void keepsACnameSwapTogether();
    void stopsWhereAnOutcomeIsUncertain();
    void throwsWhereNothingWasSent();
    void sendsNothingMoreWhenCancelled();

private:
    QList<RRsetChange> m_ten;
};

void TestChangeRunner::init()
{
    m_ten.clear();
    for (int i = 0; i < 10; ++i)
        m_ten += create(QStringLiteral("h%1.example.").arg(i));
}

void TestChangeRunner::splitsToTheLimits()
{
    QList<qsizetype> sizes;
    const auto note = [&](const QList<RRsetChange>& batch) { sizes += batch.size(); };
    QCOMPARE(states(ChangeRunner(m_ten, {}).run({.changes = 4}, note)), QStringLiteral("AAAAAAAAAA"));
    QCOMPARE(sizes, (QList<qsizetype>{4, 4, 2}));
    sizes.clear();
    (void)ChangeRunner(m_ten, {}).run({.records = 5}, note);
    QCOMPARE(sizes, (QList<qsizetype>{5, 5}));
    sizes.clear();
    (void)ChangeRunner(m_ten, {}).run({.bytes = 1}, note); // one that is larger than the limit goes alone
    QCOMPARE(sizes.size(), 10);
}

void TestChangeRunner::findsTheRejectedOneByHalving()
{
    int sent = 0;
    const auto outcomes = ChangeRunner(m_ten, {}).run({}, [&](const QList<RRsetChange>& batch) {
        ++sent;
        for (const RRsetChange& change : batch) {
            if (change == m_ten[6])
                throw rejected(QStringLiteral("h6 is bad"));
        }
    });
    QCOMPARE(states(outcomes), QStringLiteral("AAAAAARAAA"));
    QCOMPARE(outcomes[6].error->arguments().first(), QStringLiteral("h6 is bad"));
    QVERIFY(sent <= 8);
}

void TestChangeRunner::leavesOutTheNamedOne()
{
    int sent = 0;
    ChangeRunner runner(m_ten, {});
    runner.setCulprit([](const Error& error, const QList<RRsetChange>& batch) {
        for (qsizetype i = 0; i < batch.size(); ++i) {
            if (batch[i].key().name.toText() == error.arguments().first())
                return static_cast<int>(i);
        }
        return -1;
    });
    const auto outcomes = runner.run({}, [&](const QList<RRsetChange>& batch) {
        ++sent;
        for (const RRsetChange& change : batch) {
            if (change == m_ten[2] || change == m_ten[9])
                throw rejected(change.key().name.toText());
        }
    });
    QCOMPARE(states(outcomes), QStringLiteral("AARAAAAAAR"));
    QCOMPARE(sent, 3);
}

void TestChangeRunner::keepsACnameSwapTogether()
{
    QList<RRsetChange> changes = m_ten.first(3);
    changes += {std::nullopt, set(QStringLiteral("www.example."), rrtype::CNAME, QByteArray("\1a\0", 3))};
    changes += m_ten[5];
    changes += {set(QStringLiteral("www.example.")), std::nullopt};
    QList<QList<RRsetChange>> batches;
    (void)ChangeRunner(changes, {}).run({.changes = 4}, [&](const QList<RRsetChange>& batch) { batches += batch; });
    QCOMPARE(batches.size(), 2);
    QCOMPARE(batches[0].size(), 3);
    QCOMPARE(batches[1].first(), changes[5]); // the deletion goes first
    QCOMPARE(batches[1][1], changes[3]);
}

void TestChangeRunner::stopsWhereAnOutcomeIsUncertain()
{
    int sent = 0;
    const auto outcomes = ChangeRunner(m_ten, {}).run({.changes = 4}, [&](const QList<RRsetChange>&) {
        if (++sent == 2)
            throw UncertainOutcome(Error(ErrorKind::Network, "broken"));
    });
    QCOMPARE(states(outcomes), QStringLiteral("AAAAUUUUNN"));
    QCOMPARE(sent, 2);
}

void TestChangeRunner::throwsWhereNothingWasSent()
{
    const auto refuse = [](const QList<RRsetChange>&) {
        throw ProviderException(Error(ErrorKind::Authentication, "no"));
    };
    QVERIFY_THROWS_EXCEPTION(ProviderException, (void)ChangeRunner(m_ten, {}).run({}, refuse));
}

void TestChangeRunner::sendsNothingMoreWhenCancelled()
{
    const CancelToken cancel;
    const auto outcomes =
        ChangeRunner(m_ten, cancel).run({.changes = 3}, [&](const QList<RRsetChange>&) { cancel.cancel(); });
    QCOMPARE(states(outcomes), QStringLiteral("AAANNNNNNN"));
    QCOMPARE(outcomes[9].error->kind(), ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(TestChangeRunner)
#include "TestChangeRunner.moc"
