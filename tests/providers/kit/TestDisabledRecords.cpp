// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/records/DisabledRecords.h"

#include <QTest>

using namespace zoneloom;
using namespace Qt::StringLiterals;

namespace {

const RRsetKey kKey{Name::fromText(u"www.example.com."_s).value(), rrtype::A};
const QJsonObject kOff{{u"content"_s, u"192.0.2.9"_s}, {u"disabled"_s, true}, {u"comment"_s, u"spare"_s}};
const QJsonObject kOn{{u"content"_s, u"192.0.2.1"_s}, {u"disabled"_s, false}};

QList<Json> records(const QJsonArray& array)
{
    return Json::of(array, u"test"_s).items();
}

} // namespace

class TestDisabledRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsAlongWhatIsSwitchedOff();
    void keepsASetReadAgainOnce();
    void forgetsWhatWasSwitchedOnSince();
    void knowsAZoneOnlyOnceAllOfItWasRead();
};

void TestDisabledRecords::sendsAlongWhatIsSwitchedOff()
{
    DisabledRecords known;
    QCOMPARE(known.take(u"z"_s, kKey, records({kOn, kOff})), QStringList{u"192.0.2.1"_s});
    QCOMPARE(known.with(u"z"_s, kKey, {u"192.0.2.2"_s}),
             (QJsonArray{kOff, QJsonObject{{u"content"_s, u"192.0.2.2"_s}, {u"disabled"_s, false}}}));
    QCOMPARE(known.with(u"other"_s, kKey, {}), QJsonArray());
    QVERIFY(!known.isEmpty(u"z"_s, kKey));
    QVERIFY(known.isEmpty(u"other"_s, kKey));
}

void TestDisabledRecords::keepsASetReadAgainOnce()
{
    DisabledRecords known;
    (void)known.take(u"z"_s, kKey, records({kOff}));
    (void)known.take(u"z"_s, kKey, records({kOff}));
    QCOMPARE(known.with(u"z"_s, kKey, {}), QJsonArray{kOff});
}

void TestDisabledRecords::forgetsWhatWasSwitchedOnSince()
{
    DisabledRecords known;
    (void)known.take(u"z"_s, kKey, records({kOff}));
    (void)known.take(u"z"_s, kKey, records({kOn}));
    QVERIFY(known.isEmpty(u"z"_s, kKey));
}

void TestDisabledRecords::knowsAZoneOnlyOnceAllOfItWasRead()
{
    DisabledRecords known;
    (void)known.take(u"z"_s, kKey, records({kOff}));
    QVERIFY(!known.knows(u"z"_s)); // there may be other sets
    known.begin(u"z"_s);
    QVERIFY(known.knows(u"z"_s));
    QVERIFY(known.isEmpty(u"z"_s, kKey));
}

QTEST_GUILESS_MAIN(TestDisabledRecords)
#include "TestDisabledRecords.moc"
