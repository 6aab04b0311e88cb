// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/items/ValueDifference.h"

#include <QTest>

using namespace zoneloom;

class TestValueDifference : public QObject
{
    Q_OBJECT

private:
    /// The marked parts between brackets.
    static QString bracketed(const QString& text, const QList<ValueDifference::Range>& ranges)
    {
        QString shown;
        qsizetype at = 0;
        for (const ValueDifference::Range& range : ranges) {
            shown += text.mid(at, range.start - at) + u'[' + text.mid(range.start, range.length) + u']';
            at = range.start + range.length;
        }
        return shown + text.mid(at);
    }

private Q_SLOTS:
    void marksWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("other");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const char* text, const char* other, const char* expected) {
            QTest::newRow(name) << QString::fromLatin1(text) << QString::fromLatin1(other)
                                << QString::fromLatin1(expected);
        };
        row("equal values are not marked", "192.0.2.1", "192.0.2.1", "192.0.2.1");
        row("the last octet of an address", "192.0.2.7", "192.0.2.8", "192.0.2.[7]");
        row("an address with nothing in common as a whole", "198.51.100.7", "203.0.113.50", "[198.51.100.7]");
        row("one word of an SPF record", "v=spf1 include:a.example -all", "v=spf1 include:b.example -all",
            "v=spf1 include:[a].example -all");
        row("what only one has", "v=spf1 mx -all", "v=spf1 -all", "v=spf1 [mx ]-all");
        row("what was taken away is not there to be marked", "v=spf1 -all", "v=spf1 mx -all", "v=spf1 -all");
        row("against nothing all of it", "10 mail", "", "[10 mail]");
    }
    void marksWords()
    {
        QFETCH(QString, text);
        QFETCH(QString, other);
        QFETCH(QString, expected);
        QCOMPARE(bracketed(text, ValueDifference::of(text, other)), expected);
    }

    void comparesEachLineWithTheOneMostLikeIt()
    {
        const QStringList here{QStringLiteral("10 mx1.example.net."), QStringLiteral("20 mx2.example.net."),
                               QStringLiteral("30 mx9.example.net.")};
        const QStringList there{QStringLiteral("20 mx2.example.net."), QStringLiteral("15 mx1.example.net.")};
        const auto ranges = ValueDifference::ofLines(here, there);
        QCOMPARE(bracketed(here.at(0), ranges.at(0)), QStringLiteral("[10] mx1.example.net."));
        QCOMPARE(bracketed(here.at(1), ranges.at(1)), here.at(1));
        QCOMPARE(bracketed(here.at(2), ranges.at(2)), QStringLiteral("[30] [mx9].example.net."));
    }
};

QTEST_GUILESS_MAIN(TestValueDifference)
#include "TestValueDifference.moc"
