// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/editing/CommitPreview.h"

#include "models/dns/RdataCodec.h"

#include <QTest>

using namespace zoneloom;

namespace {

Name origin()
{
    return Name::fromText(u"example.com.").value();
}

RRset a(const QString& owner, quint32 ttl, const QString& address)
{
    return RRset(Name::fromText(owner, origin()).value(), rrtype::A, ttl,
                 {RdataCodec::fromText(rrtype::A, address, origin()).value()});
}

/// A cell where the link holds what the internal zone says.
Cell inSync(const RRset& set)
{
    return {RRsetKey::of(set), CellState::InSync, {}, set, set, set, set};
}

PreviewInput link(const QList<Cell>& cells)
{
    PreviewInput input;
    input.link.name = QStringLiteral("deSEC");
    input.capabilities.otherTypes = Support::Yes;
    input.isRead = true;
    input.hasBase = true;
    input.cells = cells;
    return input;
}

const RRset www = a(QStringLiteral("www"), 300, QStringLiteral("192.0.2.1"));
const RRset newWww = a(QStringLiteral("www"), 300, QStringLiteral("192.0.2.9"));

} // namespace

class TestCommitPreview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheChangesOfTheCommit()
    {
        const RRset api = a(QStringLiteral("api"), 60, QStringLiteral("192.0.2.2"));
        const LinkPreview preview =
            previewCommit(link({inSync(api), inSync(www)}), origin(), ChangeSet({{www, newWww}, {api, std::nullopt}}));
        QCOMPARE(preview.changes.size(), 2);
        QVERIFY(preview.accepted.isEmpty());
        QVERIFY(preview.waiting.isEmpty());
        QCOMPARE(preview.otherChanges, 0);
    }

    void tellsWhatTheLinkCannotHold()
    {
        PreviewInput input = link({});
        input.capabilities.minimumTtl = 3600;
        const RRset fresh = a(QStringLiteral("new"), 300, QStringLiteral("192.0.2.4"));
        const LinkPreview preview = previewCommit(input, origin(), ChangeSet({{std::nullopt, fresh}}));
        QCOMPARE(preview.accepted.size(), 1);
        QCOMPARE(preview.accepted.first().projected->ttl(), 3600U);
        QCOMPARE(preview.changes.size(), 1);
        QCOMPARE(preview.changes.first().after->ttl(), 3600U);
    }

    void whatSomebodyChangedThereWaits()
    {
        Cell drifted = inSync(www);
        drifted.state = CellState::Drifted;
        drifted.observed = a(QStringLiteral("www"), 300, QStringLiteral("203.0.113.1"));
        const LinkPreview preview = previewCommit(link({drifted}), origin(), ChangeSet({{www, newWww}}));
        QVERIFY(preview.changes.isEmpty());
        QCOMPARE(preview.waiting, QList<RRsetKey>{RRsetKey::of(www)});
    }

    void anIgnoredRRsetStaysAlone()
    {
        Cell ignored = inSync(www);
        ignored.state = CellState::Ignored;
        const LinkPreview preview = previewCommit(link({ignored}), origin(), ChangeSet({{www, newWww}}));
        QVERIFY(preview.changes.isEmpty());
        QVERIFY(preview.waiting.isEmpty());
    }

    void countsWhatIsPendingAlready()
    {
        Cell pending = inSync(a(QStringLiteral("api"), 60, QStringLiteral("192.0.2.2")));
        pending.state = CellState::Pending;
        pending.wanted = a(QStringLiteral("api"), 120, QStringLiteral("192.0.2.2"));
        const LinkPreview preview = previewCommit(link({pending, inSync(www)}), origin(), ChangeSet({{www, newWww}}));
        QCOMPARE(preview.changes.size(), 1);
        QCOMPARE(preview.otherChanges, 1);
    }

    /// DESIGN §5: emptying an external zone is withheld.
    void tellsWhatWillBeWithheld()
    {
        const LinkPreview preview = previewCommit(link({inSync(www)}), origin(), ChangeSet({{www, std::nullopt}}));
        QVERIFY(preview.withheld);
        PreviewInput watched = link({inSync(www)});
        watched.link.policy = LinkPolicy::Observe;
        QVERIFY(!previewCommit(watched, origin(), ChangeSet({{www, std::nullopt}})).withheld);
    }

    void aLinkThatWasNeverReadSaysOnlyWhatItCannotHold()
    {
        PreviewInput input = link({});
        input.isRead = false;
        input.capabilities.types.insert(rrtype::A, Support::No);
        const LinkPreview preview = previewCommit(input, origin(), ChangeSet({{www, newWww}}));
        QVERIFY(!preview.isRead);
        QVERIFY(preview.changes.isEmpty());
        QCOMPARE(preview.accepted.size(), 1);
    }
};

QTEST_APPLESS_MAIN(TestCommitPreview)
#include "TestCommitPreview.moc"
