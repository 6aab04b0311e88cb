// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/editing/CommitEdit.h"

#include "models/dns/RdataCodec.h"
#include "models/store/Timelines.h"
#include "models/store/Zones.h"

#include <QTemporaryDir>
#include <QTest>

using namespace zoneloom;

namespace {

Name origin()
{
    return Name::fromText(u"example.com.").value();
}

RRset set(const QString& owner, RRType type, const QString& value)
{
    return RRset(Name::fromText(owner, origin()).value(), type, 300,
                 {RdataCodec::fromText(type, value, origin()).value()});
}

QStringList lines(const QList<Finding>& findings)
{
    QStringList lines;
    for (const Finding& finding : findings)
        lines += finding.rule + u' ' + finding.place.name.toText();
    return lines;
}

} // namespace

/// Checking and committing an edit, a small one and one of many record sets.
class TestCommitEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = Store::open(m_folder->filePath(QStringLiteral("store.db"))).value();
        const auto zone = m_store->zones().create(origin());
        QVERIFY(zone);
        const ZoneContent content(
            origin(), {set(QStringLiteral("@"), rrtype::SOA,
                           QStringLiteral("ns1.example.net. hostmaster 1 7200 3600 1209600 300")),
                       RRset(origin(), rrtype::NS, 300,
                             {RdataCodec::fromText(rrtype::NS, QStringLiteral("ns1.example.net."), origin()).value(),
                              RdataCodec::fromText(rrtype::NS, QStringLiteral("ns2.example.net."), origin()).value()}),
                       set(QStringLiteral("mail"), rrtype::A, QStringLiteral("192.0.2.1")),
                       set(QStringLiteral("@"), rrtype::MX, QStringLiteral("10 mail"))});
        const Result<Revision> revision = m_store->timelines().replace(zone->timeline, content, {});
        QVERIFY(revision);
        m_zone = m_store->zones().find(origin()).value();
    }

    /// The same edit alone and among so many others that the zone is read whole.
    void aLargeEditIsCheckedLikeASmallOne_data()
    {
        QTest::addColumn<int>("others");
        QTest::addColumn<bool>("atHand");
        QTest::newRow("alone") << 0 << false;
        QTest::newRow("among others, the zone is read") << 10'000 << false;
        QTest::newRow("among others, the zone is at hand") << 10'000 << true;
    }
    void aLargeEditIsCheckedLikeASmallOne()
    {
        QFETCH(int, others);
        QFETCH(bool, atHand);
        std::optional<ZoneContent> base;
        if (atHand)
            base = *m_store->timelines().content(m_zone.timeline);
        QList<RRsetChange> changes{
            // The mail host goes, though the MX of the zone that is not edited names it.
            {set(QStringLiteral("mail"), rrtype::A, QStringLiteral("192.0.2.1")), std::nullopt},
            {std::nullopt, set(QStringLiteral("www"), rrtype::CNAME, QStringLiteral("lost"))},
            {std::nullopt, set(QStringLiteral("www"), rrtype::A, QStringLiteral("192.0.2.2"))},
        };
        for (int i = 0; i < others; ++i)
            changes.append({std::nullopt, set(u'h' + QString::number(i), rrtype::A, QStringLiteral("192.0.2.3"))});
        const Result<CheckedEdit> edit = checkEdit(*m_store, m_zone, m_zone.revision, ChangeSet(changes), base);
        QVERIFY(edit);
        QCOMPARE(edit->changes.size(), changes.size());
        QStringList found = lines(edit->findings);
        found.sort();
        QCOMPARE(found, QStringList({QStringLiteral("cname-beside-other-data www.example.com."),
                                     QStringLiteral("cname-target-missing www.example.com."),
                                     QStringLiteral("target-without-address example.com.")}));
        QCOMPARE(lines(edit->blocking), QStringList({QStringLiteral("cname-beside-other-data www.example.com.")}));
        const Result<CommittedEdit> refused =
            commitEdit(*m_store, m_zone, m_zone.revision, ChangeSet(changes), {QStringLiteral("mia"), {}});
        QVERIFY(refused);
        QVERIFY(!refused->revision);
        QCOMPARE(m_store->zones().find(origin())->revision, m_zone.revision);
    }

    void aLargeEditIsCommitted()
    {
        QList<RRsetChange> changes;
        for (int i = 0; i < 10'001; ++i)
            changes.append({std::nullopt, set(u'h' + QString::number(i), rrtype::A, QStringLiteral("192.0.2.3"))});
        const Result<CommittedEdit> done = commitEdit(*m_store, m_zone, m_zone.revision, ChangeSet(changes),
                                                      {QStringLiteral("mia"), QStringLiteral("Many")});
        QVERIFY(done);
        QVERIFY(done->revision);
        QCOMPARE(done->revision->number, m_zone.revision + 1);
        QCOMPARE(m_store->timelines().content(m_zone.timeline)->sets().size(), 10'005);
    }

    void anEmptyZoneTakesALargeEdit()
    {
        const Name other = Name::fromText(u"example.org.").value();
        QVERIFY(m_store->zones().create(other));
        const ZoneSummary zone = m_store->zones().find(other).value();
        QList<RRsetChange> changes;
        for (int i = 0; i < 10'001; ++i)
            changes.append({std::nullopt, RRset(*other.child(QByteArray("h").append(QByteArray::number(i))), rrtype::A,
                                                300, {QByteArray::fromHex("c0000203")})});
        const Result<CheckedEdit> edit = checkEdit(*m_store, zone, zone.revision, ChangeSet(changes));
        QVERIFY(edit);
        QCOMPARE(edit->changes.size(), 10'001);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    ZoneSummary m_zone;
};

QTEST_GUILESS_MAIN(TestCommitEdit)
#include "TestCommitEdit.moc"
