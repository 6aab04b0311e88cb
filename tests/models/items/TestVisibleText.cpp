// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/items/VisibleText.h"

#include <QTest>

using namespace zoneloom;

class TestVisibleText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesPlainTextAlone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a name") << QStringLiteral("www.example");
        QTest::newRow("an umlaut") << QStringLiteral("bücher");
        QTest::newRow("Chinese") << QStringLiteral("例子");
        QTest::newRow("blanks") << QStringLiteral("a note of words");
        QTest::newRow("nothing") << QString();
    }
    void leavesPlainTextAlone()
    {
        QFETCH(QString, text);
        QVERIFY(!VisibleText::isDeceptive(text));
        QCOMPARE(VisibleText::of(text), text);
        QCOMPARE(VisibleText::prose(text), text);
    }

    void namesWhatHasNoShape_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        QTest::newRow("zero width space") << QStringLiteral("pay\u200Bpal") << QStringLiteral("‹U+200B›");
        QTest::newRow("soft hyphen") << QStringLiteral("pay\u00ADpal") << QStringLiteral("‹U+00AD›");
        QTest::newRow("right-to-left override") << QStringLiteral("a\u202Eb") << QStringLiteral("‹U+202E›");
        QTest::newRow("no-break space") << QStringLiteral("a\u00A0b") << QStringLiteral("‹U+00A0›");
        QTest::newRow("Hangul filler") << QStringLiteral("a\u3164b") << QStringLiteral("‹U+3164›");
        QTest::newRow("a tag beyond the first plane")
            << QString::fromUcs4(U"a\U000E0041", 2) << QStringLiteral("‹U+E0041›");
    }
    void namesWhatHasNoShape()
    {
        QFETCH(QString, text);
        QFETCH(QString, name);
        QVERIFY(VisibleText::isDeceptive(text));
        QVERIFY(VisibleText::of(text).contains(name));
        QVERIFY(VisibleText::prose(text).contains(name));
    }

    /// Every label is isolated (UAX #9), so that none moves past another.
    void keepsTheOrderOfLabels()
    {
        const QString shown = VisibleText::of(QStringLiteral("אב.גד"));
        QCOMPARE(shown, QStringLiteral("\u2066\u2068אב\u2069.\u2068גד\u2069\u2069"));
    }
    /// One isolate for all of it: split at its full stop, the second sentence would stand where the first is read.
    void keepsTheOrderOfSentences()
    {
        QCOMPARE(VisibleText::prose(QStringLiteral("שרת חדש. לא לגעת (2027)")),
                 QStringLiteral("\u2068שרת חדש. לא לגעת (2027)\u2069"));
    }
};

QTEST_APPLESS_MAIN(TestVisibleText)
#include "TestVisibleText.moc"
