// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/items/RankedFindings.h"

#include <QTest>

using namespace zoneloom;

namespace {

Finding finding(const QString& name, RRType type, Severity severity, const QString& rule)
{
    Finding made;
    made.rule = rule;
    made.severity = severity;
    made.place.name = Name::fromText(name, *Name::fromText(u"example.com.")).value();
    made.place.type = type;
    return made;
}

QString rules(const QList<Finding>& findings)
{
    QStringList names;
    for (const Finding& one : findings)
        names += one.rule;
    return names.join(u' ');
}

RRsetKey key(const QString& name, RRType type)
{
    return {Name::fromText(name, *Name::fromText(u"example.com.")).value(), type};
}

} // namespace

/// Findings by severity and by RRset.
class TestRankedFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void errorsComeFirst()
    {
        const RankedFindings ranked({finding(QStringLiteral("a"), rrtype::A, Severity::Warning, QStringLiteral("w1")),
                                     finding(QStringLiteral("b"), rrtype::A, Severity::Error, QStringLiteral("e1")),
                                     finding(QStringLiteral("a"), rrtype::A, Severity::Warning, QStringLiteral("w2")),
                                     finding(QStringLiteral("a"), rrtype::A, Severity::Error, QStringLiteral("e2"))});
        QCOMPARE(rules(ranked.all()), QStringLiteral("e1 e2 w1 w2"));
        QCOMPARE(ranked.errors(), 2);
        QCOMPARE(rules(ranked.of(key(QStringLiteral("a"), rrtype::A))), QStringLiteral("e2 w1 w2"));
        QCOMPARE(rules(ranked.of(key(QStringLiteral("b"), rrtype::A))), QStringLiteral("e1"));
        QVERIFY(ranked.of(key(QStringLiteral("b"), rrtype::AAAA)).isEmpty());
        QVERIFY(!ranked.of(key(QStringLiteral("b"), rrtype::A)).isEmpty());
        QVERIFY(ranked.of(key(QStringLiteral("c"), rrtype::A)).isEmpty());
        QCOMPARE(ranked.keys(),
                 QList<RRsetKey>({key(QStringLiteral("a"), rrtype::A), key(QStringLiteral("b"), rrtype::A)}));
    }

    void noneHasNothing()
    {
        const RankedFindings none;
        QVERIFY(none.all().isEmpty());
        QCOMPARE(none.errors(), 0);
        QVERIFY(none.of(key(QStringLiteral("a"), rrtype::A)).isEmpty());
        QVERIFY(none.keys().isEmpty());
    }

    void manyAreFoundAndLetGo()
    {
        QList<Finding> many;
        for (int i = 0; i < 5000; ++i)
            many += finding(u'h' + QString::number(i), rrtype::A, i % 7 == 0 ? Severity::Error : Severity::Warning,
                            QString::number(i));
        RankedFindings ranked(many);
        QCOMPARE(ranked.errors(), 715); // 0, 7, …, 4998
        QCOMPARE(rules(ranked.of(key(QStringLiteral("h4321"), rrtype::A))), QStringLiteral("4321"));
        const RankedFindings copy = ranked;
        ranked = RankedFindings();
        QCOMPARE(copy.all().size(), 5000);
    }
};

QTEST_GUILESS_MAIN(TestRankedFindings)
#include "TestRankedFindings.moc"
