// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/auth/OneTimeCode.h"

#include <QTest>

using namespace zoneloom;

/// The values of RFC 6238, appendix B, for SHA-1, of which six digits are used here.
class TestOneTimeCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheCodesOfTheStandard_data();
    void givesTheCodesOfTheStandard();
    void takesASecretAsPeopleCopyIt();
};

namespace {

// "12345678901234567890"
const QString kSecret = QStringLiteral("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");

QDateTime at(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
}

} // namespace

void TestOneTimeCode::givesTheCodesOfTheStandard_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("code");
    QTest::newRow("a minute after the epoch") << qint64(59) << QStringLiteral("287082");
    QTest::newRow("2005") << qint64(1111111109) << QStringLiteral("081804");
    QTest::newRow("two seconds later, in the next step") << qint64(1111111111) << QStringLiteral("050471");
    QTest::newRow("2009") << qint64(1234567890) << QStringLiteral("005924");
    QTest::newRow("2033") << qint64(2000000000) << QStringLiteral("279037");
    QTest::newRow("2603") << qint64(20000000000) << QStringLiteral("353130");
}

void TestOneTimeCode::givesTheCodesOfTheStandard()
{
    QFETCH(qint64, seconds);
    QTEST(OneTimeCode::at(kSecret, at(seconds)), "code");
}

void TestOneTimeCode::takesASecretAsPeopleCopyIt()
{
    QCOMPARE(OneTimeCode::at(QStringLiteral("gezd gnbv gy3t qojq gezd gnbv gy3t qojq ===="), at(59)),
             QStringLiteral("287082"));
}

QTEST_GUILESS_MAIN(TestOneTimeCode)
#include "TestOneTimeCode.moc"
