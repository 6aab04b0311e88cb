// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/records/RecordMembers.h"

#include "providers/kit/Provider.h"
#include "providers/kit/records/RecordFields.h"
#include "providers/kit/records/RecordList.h"

#include <QTest>

using namespace zoneloom;
using namespace Qt::StringLiterals;

namespace {

const RecordDialect kDialect{.priorityApart = {rrtype::MX}};
const RecordMembers kMembers{.name = u"host"_s, .content = u"data"_s, .priority = u"prio"_s};
const Name kOrigin = Name::fromText(u"example.com."_s).value();

ProviderRecord read(const QJsonObject& object)
{
    return kMembers.read(Json::of(object, u"test"_s), kDialect);
}

} // namespace

class TestRecordMembers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheParts();
    void readsAPriorityOnlyWhereItIsApart();
    void namesAMissingPart();
    void leavesOutWhatTheApiDoesNotHave();
    void writesTheParts();
    void writesFieldsInPlaceOfTheContent();
    void readsAKeyOrKeepsItOpaque();
};

void TestRecordMembers::readsTheParts()
{
    const ProviderRecord record = read({{u"id"_s, 7},
                                        {u"host"_s, u"@"_s},
                                        {u"type"_s, u"MX"_s},
                                        {u"ttl"_s, u"300"_s},
                                        {u"data"_s, u"mx."_s},
                                        {u"prio"_s, u"10"_s}});
    QCOMPARE(record.id, u"7"_s);
    QCOMPARE(record.name, u"@"_s);
    QCOMPARE(record.type, u"MX"_s);
    QCOMPARE(record.ttl, 300U);
    QCOMPARE(record.content, u"mx."_s);
    QCOMPARE(record.priority, std::optional(10));
}

void TestRecordMembers::readsAPriorityOnlyWhereItIsApart()
{
    QJsonObject object{{u"id"_s, 7},    {u"host"_s, u"www"_s},       {u"type"_s, u"A"_s},
                       {u"ttl"_s, 300}, {u"data"_s, u"192.0.2.1"_s}, {u"prio"_s, u"none"_s}};
    QCOMPARE(read(object).priority, std::nullopt);
    object[u"type"_s] = u"REDIRECT"_s;
    QCOMPARE(read(object).priority, std::nullopt);
    object[u"type"_s] = u"MX"_s;
    object[u"prio"_s] = QJsonValue::Null;
    QCOMPARE(read(object).priority, std::nullopt);
}

void TestRecordMembers::namesAMissingPart()
{
    try {
        (void)read({{u"id"_s, 7}, {u"type"_s, u"A"_s}, {u"ttl"_s, 300}, {u"data"_s, u"192.0.2.1"_s}});
        QFAIL("a record without a name is none");
    } catch (const ProviderException& problem) {
        QCOMPARE(problem.error().cause(), u"host: expected a string"_s);
    }
}

void TestRecordMembers::leavesOutWhatTheApiDoesNotHave()
{
    const RecordMembers members{.id = {}, .ttl = {}};
    const QJsonObject object{{u"name"_s, u"www"_s}, {u"type"_s, u"A"_s}, {u"content"_s, u"192.0.2.1"_s}};
    const ProviderRecord record = members.read(Json::of(object, u"test"_s), kDialect);
    QCOMPARE(record.id, QString());
    QCOMPARE(record.ttl, 0U);
    QCOMPARE(members.write(record), object);
}

void TestRecordMembers::writesTheParts()
{
    QCOMPARE(kMembers.write({{}, u"@"_s, u"MX"_s, 300, u"mx."_s, 10}),
             (QJsonObject{
                 {u"host"_s, u"@"_s}, {u"type"_s, u"MX"_s}, {u"ttl"_s, 300}, {u"data"_s, u"mx."_s}, {u"prio"_s, 10}}));
    QCOMPARE(kMembers.write({u"7"_s, u"www"_s, u"A"_s, 60, u"192.0.2.1"_s, {}}),
             (QJsonObject{{u"id"_s, u"7"_s},
                          {u"host"_s, u"www"_s},
                          {u"type"_s, u"A"_s},
                          {u"ttl"_s, 60},
                          {u"data"_s, u"192.0.2.1"_s}}));
}

void TestRecordMembers::writesFieldsInPlaceOfTheContent()
{
    const RecordFields fields({{rrtype::MX, u"level target"_s}}, u"value"_s);
    const StoredRecord record{
        .id = u"7"_s, .owner = kOrigin, .type = rrtype::MX, .ttl = 300, .rdata = QByteArray("\x00\x0a\x02mx\x00", 6)};
    QCOMPARE(RecordMembers().write(RecordText({}, kOrigin), record, fields), (QJsonObject{{u"id"_s, u"7"_s},
                                                                                          {u"name"_s, u"@"_s},
                                                                                          {u"type"_s, u"MX"_s},
                                                                                          {u"ttl"_s, 300},
                                                                                          {u"level"_s, 10},
                                                                                          {u"target"_s, u"mx."_s}}));
}

void TestRecordMembers::readsAKeyOrKeepsItOpaque()
{
    RecordList list(kOrigin, kDialect);
    const auto keyOf = [&](const QString& name, const QString& type, const QString& reason) {
        const QJsonObject object{{u"host"_s, name}, {u"type"_s, type}, {u"data"_s, u"x"_s}};
        return list.keyOf(Json::of(object, u"test"_s), kMembers, reason);
    };
    QCOMPARE(keyOf(u"www"_s, u"A"_s, {}),
             std::optional(RRsetKey{Name::fromText(u"www.example.com."_s).value(), rrtype::A}));
    QCOMPARE(keyOf(u"@"_s, u"REDIRECT"_s, {}), std::nullopt);
    QCOMPARE(keyOf(u"geo"_s, u"A"_s, u"answered in Asia only"_s), std::nullopt);
    const auto opaque = list.reading().opaque;
    QCOMPARE(opaque.size(), 2);
    QCOMPARE(opaque[0].second, u"REDIRECT: x"_s);
    QCOMPARE(opaque[1].first.name.toText(), u"geo.example.com."_s);
    QCOMPARE(opaque[1].second, u"answered in Asia only: x"_s);
    QVERIFY_THROWS_EXCEPTION(ProviderException, (void)keyOf(u"a..b"_s, u"A"_s, {}));
}

QTEST_GUILESS_MAIN(TestRecordMembers)
#include "TestRecordMembers.moc"
