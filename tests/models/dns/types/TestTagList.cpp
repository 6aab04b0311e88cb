// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/types/DkimRecord.h"
#include "models/dns/types/DmarcRecord.h"
#include "models/dns/types/TagList.h"

#include <QTest>

using namespace zoneloom;

class TestTagList : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isReadAndWrittenBack();
    void badPartsAreKeptApart();
    void dmarcNamesAndTexts();
    void dkimNames();
};

void TestTagList::isReadAndWrittenBack()
{
    TagList tags = TagList::parse("v=DMARC1;p=none ; rua = mailto:a@b.net;");
    QCOMPARE(tags.value(QLatin1String("p")), QStringLiteral("none"));
    QVERIFY(tags.value(QLatin1String("sp")).isNull());
    QCOMPARE(tags.toText(), QByteArray("v=DMARC1; p=none; rua=mailto:a@b.net"));
    tags.set(QLatin1String("p"), QStringLiteral("reject"));
    tags.set(QLatin1String("rua"), QString());
    tags.set(QLatin1String("pct"), QStringLiteral("50"));
    QCOMPARE(tags.toText(), QByteArray("v=DMARC1; p=reject; pct=50"));
}

void TestTagList::badPartsAreKeptApart()
{
    const TagList tags = TagList::parse("v=DKIM1; nonsense; 1x=y; p=; p=a");
    QCOMPARE(tags.unreadable(), (QStringList{QStringLiteral("nonsense"), QStringLiteral("1x=y")}));
    QCOMPARE(tags.repeated(), QStringList{QStringLiteral("p")});
}

void TestTagList::dmarcNamesAndTexts()
{
    QVERIFY(DmarcRecord::isDmarcName(Name::fromText(u"_DMARC.example.com.").value()));
    QVERIFY(!DmarcRecord::isDmarcName(Name::fromText(u"x._dmarc.example.com.").value()));
    QVERIFY(DmarcRecord::isDmarc("v=DMARC1;p=none"));
    QVERIFY(!DmarcRecord::isDmarc("p=none; v=DMARC1"));
    QVERIFY(DmarcRecord::parse("v=DMARC1; p=none; fo=1:d; pct=100; adkim=s").problems().isEmpty());
    QCOMPARE(DmarcRecord::parse("v=DMARC1; p=none; fo=2; pct=101; adkim=x; rua=a@b.net").problems().size(), 4);
}

void TestTagList::dkimNames()
{
    QVERIFY(DkimRecord::isDkimName(Name::fromText(u"s1._domainkey.example.com.").value()));
    QVERIFY(!DkimRecord::isDkimName(Name::fromText(u"_domainkey.example.com.").value()));
    // A key of 94 octets is an RSA key of 512 bits.
    const QByteArray weak = QByteArray(94, 'x').toBase64();
    QCOMPARE(DkimRecord::parse(QByteArray("v=DKIM1; p=" + weak)).problems().size(), 1);
    QVERIFY(DkimRecord::parse(QByteArray("v=DKIM1; p=" + QByteArray(162, 'x').toBase64())).problems().isEmpty());
    QCOMPARE(DkimRecord::parse("p=; v=DKIM1").problems().size(), 1);
}

QTEST_APPLESS_MAIN(TestTagList)
#include "TestTagList.moc"
