// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/WatchedApplication.h"
#include "tests/ui/support/DialogFixture.h"
#include "ui/dialogs/NewZoneDialog.h"
#include "ui/start/ImportPreview.h"

using namespace zoneloom;
using namespace zoneloom::testing;

/// A person creates a zone.
class TestNewZoneDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createsTheZoneThatWasShown();
    void createsAZoneOfWhichOnlyTheNameIsKnown();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
};

void TestNewZoneDialog::createsTheZoneThatWasShown()
{
    DialogFixture fixture;
    auto* dialog = new NewZoneDialog(*fixture.workspace);
    QSignalSpy created(dialog, &NewZoneDialog::created);
    dialog->open();
    QCOMPARE(DialogFixture::namelessControls(dialog), QStringList());
    DialogFixture::type(DialogFixture::named<QLineEdit>(dialog, QStringLiteral("Name of the zone")),
                        QStringLiteral("shop.example"));
    DialogFixture::type(DialogFixture::named<QLineEdit>(dialog, QStringLiteral("Name servers")),
                        QStringLiteral("ns1.example.net, ns2.example.org"));
    DialogFixture::type(DialogFixture::named<QLineEdit>(dialog, QStringLiteral("Mail address of the contact")),
                        QStringLiteral("dns.admin@example.net"));
    auto* create = DialogFixture::button(dialog, QStringLiteral("Create"));
    QTRY_VERIFY(create->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Return); // the default button
    QTRY_COMPARE(created.size(), 1);
    const QStringList records = fixture.records(QStringLiteral("shop.example"));
    QCOMPARE(records.size(), 3);
    QCOMPARE(records.at(0), QStringLiteral("@ NS ns1.example.net."));
    QCOMPARE(records.at(1), QStringLiteral("@ NS ns2.example.org."));
    const QString serial = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd")) + QStringLiteral("01");
    QCOMPARE(records.at(2),
             QStringLiteral("@ SOA ns1.example.net. dns\\.admin.example.net. %1 14400 3600 1209600 300").arg(serial));
}

void TestNewZoneDialog::createsAZoneOfWhichOnlyTheNameIsKnown()
{
    DialogFixture fixture;
    auto* dialog = new NewZoneDialog(*fixture.workspace);
    QSignalSpy created(dialog, &NewZoneDialog::created);
    dialog->open();
    DialogFixture::type(DialogFixture::named<QLineEdit>(dialog, QStringLiteral("Name of the zone")),
                        QStringLiteral("bücher.example"));
    auto* create = DialogFixture::button(dialog, QStringLiteral("Create"));
    QTRY_VERIFY(create->isEnabled());
    QVERIFY2(dialog->preview()->text().contains(QStringLiteral("still to be mended")),
             qPrintable(dialog->preview()->text()));
    DialogFixture::click(create);
    QTRY_COMPARE(created.size(), 1);
    QCOMPARE(fixture.records(QStringLiteral("xn--bcher-kva.example")).size(), 1);
}

void TestNewZoneDialog::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("servers");
    QTest::addColumn<QString>("contact");
    QTest::addColumn<QString>("words");
    QTest::newRow("a label that is too long")
        << QString(64, u'a') + QStringLiteral(".example") << QString() << QString() << QStringLiteral("63");
    QTest::newRow("the root") << QStringLiteral(".") << QString() << QString()
                              << QStringLiteral("The root cannot be a zone of yours.");
    QTest::newRow("a zone that is there")
        << QStringLiteral("HERE.example") << QString() << QString() << QStringLiteral("There is a zone");
    QTest::newRow("a name server that is none")
        << QStringLiteral("a.example") << QStringLiteral("ns1..net") << QString() << QStringLiteral("ns1..net");
    QTest::newRow("an address without a domain") << QStringLiteral("a.example") << QString() << QStringLiteral("me")
                                                 << QStringLiteral("“me” is no mail address.");
}

void TestNewZoneDialog::saysWhatIsWrong()
{
    QFETCH(const QString, name);
    QFETCH(const QString, servers);
    QFETCH(const QString, contact);
    QFETCH(const QString, words);
    DialogFixture fixture;
    fixture.addZone(QStringLiteral("here.example"));
    auto* dialog = new NewZoneDialog(*fixture.workspace);
    dialog->open();
    DialogFixture::type(DialogFixture::named<QLineEdit>(dialog, QStringLiteral("Name of the zone")), name);
    DialogFixture::type(DialogFixture::named<QLineEdit>(dialog, QStringLiteral("Name servers")), servers);
    DialogFixture::type(DialogFixture::named<QLineEdit>(dialog, QStringLiteral("Mail address of the contact")),
                        contact);
    QTRY_VERIFY2(dialog->preview()->text().contains(words), qPrintable(dialog->preview()->text()));
    QVERIFY(!DialogFixture::button(dialog, QStringLiteral("Create"))->isEnabled());
    dialog->reject();
}

ZONELOOM_WATCHED_TEST(TestNewZoneDialog)
#include "TestNewZoneDialog.moc"
