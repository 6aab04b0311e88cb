// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/types/RecordTypes.h"

#include <QTest>

using namespace zoneloom;

class TestRecordTypes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyDescriptionIsComplete();
    void fieldsAreFoundByTheirId();
};

void TestRecordTypes::everyDescriptionIsComplete()
{
    QSet<RRType> seen;
    for (const RecordTypeDescription& description : RecordTypes::all()) {
        const QByteArray name = description.type.toText().toLatin1();
        QVERIFY2(!seen.contains(description.type), name);
        seen.insert(description.type);
        QVERIFY2(!name.startsWith("TYPE"), name);
        QVERIFY2(description.explanationText().endsWith(u'.'), name);
        QVERIFY2(!description.fields.isEmpty(), name);
        QSet<QString> ids;
        for (const RecordField& field : description.fields) {
            QVERIFY2(!ids.contains(field.idText()), name);
            ids.insert(field.idText());
            QVERIFY2(!field.labelText().isEmpty() && field.explanationText().endsWith(u'.'), name);
            QVERIFY2(field.kind != FieldKind::Choice || !field.choices.isEmpty(), name);
            QVERIFY2(field.minimum <= field.maximum, name);
        }
        QCOMPARE(RecordTypes::find(description.type), &description);
    }
    QCOMPARE(RecordTypes::find(RRType(65280)), nullptr);
    QCOMPARE(RecordTypes::all().first().type, rrtype::A);
}

void TestRecordTypes::fieldsAreFoundByTheirId()
{
    const RecordTypeDescription* mx = RecordTypes::find(rrtype::MX);
    QVERIFY(mx != nullptr);
    QCOMPARE(mx->indexOf(QLatin1String("target")), 1);
    QCOMPARE(mx->field(QLatin1String("priority"))->maximum, 65535U);
    QCOMPARE(mx->field(QLatin1String("weight")), nullptr);
}

QTEST_APPLESS_MAIN(TestRecordTypes)
#include "TestRecordTypes.moc"
