// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/items/ChosenRecords.h"

#include "models/dns/RdataCodec.h"
#include "tests/models/items/SampleZone.h"

#include <QTest>

using namespace zoneloom;

class TestChosenRecords : public QObject
{
    Q_OBJECT

private:
    /// As shown: 0 1 NS, 2 SOA, 3 4 api (a new value and TTL), 5 mail, 6 7 www (to go).
    static RecordOverlay overlay()
    {
        const RRset api = sample::set(QStringLiteral("api"), QStringLiteral("A"), 60, {QStringLiteral("192.0.2.10")});
        const RRset more = sample::set(QStringLiteral("api"), QStringLiteral("A"), 90,
                                       {QStringLiteral("192.0.2.10"), QStringLiteral("192.0.2.11")});
        const RRset www = sample::set(QStringLiteral("www"), QStringLiteral("A"), 300,
                                      {QStringLiteral("192.0.2.1"), QStringLiteral("192.0.2.2")});
        return RecordOverlay(RecordTable(sample::zone()),
                             ChangeSet({RRsetChange{api, more}, RRsetChange{www, std::nullopt}}));
    }
    static QStringList textsOf(const QList<RRset>& records)
    {
        QStringList texts;
        for (const RRset& record : records) {
            if (record.count() == 1)
                texts += QStringLiteral("%1 %2 %3")
                             .arg(record.name().relativeTo(sample::name(QStringLiteral("@"))))
                             .arg(record.ttl())
                             .arg(RdataCodec::toText(record.type(), *record.rdata().begin(),
                                                     sample::name(QStringLiteral("@"))));
        }
        return texts;
    }

private Q_SLOTS:
    void givesEachAsASetOfItsOwnInTheOrderOfTheRows()
    {
        const ChosenRecords chosen(overlay(), {4, 1, 3});
        QCOMPARE(chosen.size(), 3);
        QCOMPARE(textsOf(chosen.all()), (QStringList{QStringLiteral("api 90 192.0.2.11"), QStringLiteral("@ 86400 ns2"),
                                                     QStringLiteral("api 90 192.0.2.10")}));
        QCOMPARE(textsOf({chosen.first()}), QStringList{QStringLiteral("api 90 192.0.2.11")});
    }

    void leavesOutWhatIsStagedToGo()
    {
        const ChosenRecords chosen(overlay(), {6, 3, 7});
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(textsOf(chosen.all()), QStringList{QStringLiteral("api 90 192.0.2.10")});
        QVERIFY(ChosenRecords(overlay(), {6, 7}).isEmpty());
        QVERIFY(ChosenRecords(overlay(), {}).isEmpty());
    }

    void gathersNoMoreOnceItIsCancelled()
    {
        const CancelToken cancel;
        cancel.cancel();
        QVERIFY(ChosenRecords(overlay(), {0, 1, 2}).all(cancel).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestChosenRecords)
#include "TestChosenRecords.moc"
