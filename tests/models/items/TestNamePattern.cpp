// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/items/NamePattern.h"

#include <QTest>

using namespace zoneloom;

class TestNamePattern : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matchesWholeNames_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("matches");
        const auto row = [](const char* what, const char* pattern, const char* name, bool matches) {
            QTest::newRow(what) << QString::fromUtf8(pattern) << QString::fromUtf8(name) << matches;
        };
        row("the name itself", "api", "api", true);
        row("any case of the pattern", "API", "api", true);
        row("a part is not the whole", "ap", "api", false);
        row("nor is what goes on", "apis", "api", false);
        row("a star is any text", "*77*", "host1776", true);
        row("a star is no text too", "api*", "api", true);
        row("only stars", "***", "anything", true);
        row("a star before an end", "*.api", "v1.api", true);
        row("an end that comes twice", "*ab", "abcab", true);
        row("a star that has to give way twice", "a*b*c", "axbxbxc", true);
        row("an end that is missing", "a*b*c", "axbxb", false);
        row("one character", "ap?", "api", true);
        row("one character has to be there", "api?", "api", false);
        row("one character may take two octets", "m?ller", "müller", true);
        row("two do not fit one character", "m??ller", "müller", false);
        row("a star steps over whole characters", "*?ller", "müller", true);
        row("a dot is only a dot", "a.i", "api", false);
        row("a bracket is only a bracket", "[a]pi", "api", false);
        row("no name", "*", "", true);
    }

    void matchesWholeNames()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, name);
        QFETCH(bool, matches);
        QCOMPARE(NamePattern(pattern).matches(name.toUtf8()), matches);
    }
};

QTEST_GUILESS_MAIN(TestNamePattern)
#include "TestNamePattern.moc"
