// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/ReferrerIndex.h"

#include "models/dns/RdataCodec.h"

#include <QTest>

using namespace zoneloom;

namespace {

Name name(const QString& text)
{
    return Name::fromText(text, *Name::fromText(u"example.com.")).value();
}

RRset set(const QString& owner, RRType type, const QStringList& values)
{
    QList<QByteArray> rdata;
    for (const QString& value : values)
        rdata += RdataCodec::fromText(type, value, name(QStringLiteral("@"))).value();
    return RRset(name(owner), type, 300, rdata);
}

const QList<RRset> sets{
    set(QStringLiteral("@"), rrtype::MX, {QStringLiteral("10 mail"), QStringLiteral("20 mail")}),
    set(QStringLiteral("a"), rrtype::A, {QStringLiteral("192.0.2.1")}),
    set(QStringLiteral("b"), rrtype::CNAME, {QStringLiteral("host.sub")}),
    set(QStringLiteral("c"), rrtype::CNAME, {QStringLiteral("mail")}),
    set(QStringLiteral("d"), rrtype::CNAME, {QStringLiteral("sub")}),
    set(QStringLiteral("e"), rrtype::CNAME, {QStringLiteral("subs")}),
};

} // namespace

class TestReferrerIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhoNamesAHost()
    {
        const ReferrerIndex index(sets.size(), [](qsizetype position) { return &sets.at(position); });
        QCOMPARE(index.of(name(QStringLiteral("mail"))), QList<qsizetype>({0, 3}));
        QCOMPARE(index.of(name(QStringLiteral("a"))), QList<qsizetype>());
        QCOMPARE(index.within(name(QStringLiteral("sub"))), QList<qsizetype>({2, 4}));
        QCOMPARE(index.within(name(QStringLiteral("@"))), QList<qsizetype>({0, 2, 3, 4, 5}));
        QCOMPARE(index.within(*Name::fromText(u"example.net.")), QList<qsizetype>());
    }

    void leavesOutWhatIsNotThere()
    {
        const ReferrerIndex index(sets.size(),
                                  [](qsizetype position) { return position == 3 ? nullptr : &sets.at(position); });
        QCOMPARE(index.of(name(QStringLiteral("mail"))), QList<qsizetype>({0}));
    }
};

QTEST_GUILESS_MAIN(TestReferrerIndex)
#include "TestReferrerIndex.moc"
