// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/WatchedApplication.h"
#include "tests/ui/support/DialogFixture.h"
#include "ui/dialogs/ImportDialog.h"
#include "ui/start/ImportPreview.h"
#include "ui/start/SourceExcerpt.h"

#include <QListView>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTextBlock>

using namespace zoneloom;
using namespace zoneloom::testing;

namespace {

const QByteArray goodFile = "$ORIGIN shop.example.\n"
                            "$TTL 3600\n"
                            "@ IN SOA ns1.example.net. hostmaster.shop.example. 1 7200 3600 1209600 300\n"
                            "@ IN NS ns1.example.net.\n"
                            "@ IN NS ns2.example.net.\n"
                            "www IN A 192.0.2.1 ; the shop\n";

QStringList rows(const QAbstractItemView* view)
{
    QStringList rows;
    for (int row = 0; row < view->model()->rowCount(); ++row)
        rows += view->model()->index(row, 0).data().toString();
    return rows;
}

} // namespace

/// A person brings a master file in.
class TestImportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatComesInBeforeItWrites();
    void listsEveryErrorAndWritesNothing();
    void takesPastedTextAndJumpsToItsErrors();
    void saysWhatChangesInAZoneThatIsThere();
    void namesWhatIsNoMasterFile_data();
    void namesWhatIsNoMasterFile();
    void refusesToWriteOverWhatSomeoneCommittedMeanwhile();
};

void TestImportDialog::showsWhatComesInBeforeItWrites()
{
    DialogFixture fixture;
    auto* dialog = new ImportDialog(*fixture.workspace, QString());
    QSignalSpy imported(dialog, &ImportDialog::imported);
    dialog->open();
    QCOMPARE(DialogFixture::namelessControls(dialog), QStringList());
    auto* import = DialogFixture::button(dialog, QStringLiteral("Import"));
    QVERIFY(!import->isEnabled());
    auto* path = DialogFixture::named<QLineEdit>(dialog, QStringLiteral("Path of the master file"));
    DialogFixture::type(path, fixture.write(QStringLiteral("whatever.txt"), goodFile));
    QTRY_VERIFY(import->isEnabled());
    // Of what the file itself says, although its name does not.
    QCOMPARE(DialogFixture::named<QLineEdit>(dialog, QStringLiteral("Zone"))->text(), QStringLiteral("shop.example"));
    QCOMPARE(dialog->preview()->text(),
             QStringLiteral("shop.example is new. It will hold 4 record(s), as its first revision."));
    QCOMPARE(DialogFixture::named<QTableView>(dialog, QStringLiteral("Records that will come in"))->model()->rowCount(),
             4);
    QVERIFY(fixture.store->zones().all().value().isEmpty());

    DialogFixture::click(import);
    QTRY_COMPARE(imported.size(), 1);
    QCOMPARE(fixture.records(QStringLiteral("shop.example")),
             (QStringList{QStringLiteral("@ NS ns1.example.net."), QStringLiteral("@ NS ns2.example.net."),
                          QStringLiteral("@ SOA ns1.example.net. hostmaster.shop.example. 1 7200 3600 1209600 300"),
                          QStringLiteral("www A 192.0.2.1")}));
    const ZoneSummary zone = fixture.store->zones().all().value().first();
    const Revision revision = fixture.store->timelines().revision(zone.timeline, 1).value();
    QCOMPARE(revision.message, QStringLiteral("Import whatever.txt"));
    QCOMPARE(revision.author, QStringLiteral("tester"));
}

void TestImportDialog::listsEveryErrorAndWritesNothing()
{
    DialogFixture fixture;
    const QString path = fixture.write(QStringLiteral("bad.zone"), goodFile + "mail IN A 192.0.2.256\n"
                                                                              "ftp IN AAAA 2001:db8::1\n"
                                                                              "x IN MX ten mail\n");
    auto* dialog = new ImportDialog(*fixture.workspace, QString());
    dialog->setFile(path);
    dialog->open();
    auto* findings = DialogFixture::named<QListView>(dialog, QStringLiteral("Findings"));
    QTRY_COMPARE(findings->model()->rowCount(), 2);
    const QStringList texts = rows(findings);
    QVERIFY2(texts.at(0).startsWith(QStringLiteral("bad.zone:7:11: ")), qPrintable(texts.at(0)));
    QVERIFY2(texts.at(1).startsWith(QStringLiteral("bad.zone:9:9: ")), qPrintable(texts.at(1)));
    QVERIFY(!DialogFixture::button(dialog, QStringLiteral("Import"))->isEnabled());
    QVERIFY(dialog->preview()->text().startsWith(QStringLiteral("2 error")));

    auto* excerpt = dialog->findChild<SourceExcerpt*>();
    findings->setFocus();
    QTest::keyClick(findings, Qt::Key_Down);
    QTRY_COMPARE(excerpt->textCursor().block().text().trimmed(), QStringLiteral("9  x IN MX ten mail"));
    QVERIFY(excerpt->isVisible());
    QVERIFY(fixture.store->zones().all().value().isEmpty());
    dialog->reject();
}

void TestImportDialog::takesPastedTextAndJumpsToItsErrors()
{
    DialogFixture fixture;
    auto* dialog = new ImportDialog(*fixture.workspace, QString());
    QSignalSpy imported(dialog, &ImportDialog::imported);
    dialog->setText(QString::fromUtf8(goodFile + "mail IN A nonsense\n"));
    dialog->open();
    auto* findings = DialogFixture::named<QListView>(dialog, QStringLiteral("Findings"));
    QTRY_COMPARE(findings->model()->rowCount(), 1);
    auto* text = DialogFixture::named<QPlainTextEdit>(dialog, QStringLiteral("Text of the zone"));
    QCOMPARE(text->textCursor().selectedText(), QStringLiteral("nonsense"));
    // While one types, an error is marked, but the cursor stays where it is.
    text->setFocus();
    QTest::keyClick(text, Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(text, QStringLiteral(";"));
    QTest::qWait(600);
    QTRY_COMPARE(text->extraSelections().size(), 1);
    QVERIFY(text->textCursor().atEnd());
    QTest::keyClick(text, Qt::Key_Backspace);
    // Chosen in the list, it is jumped to.
    findings->setFocus();
    QTRY_COMPARE(findings->model()->rowCount(), 1);
    QTest::qWait(600);
    QTest::keyClick(findings, Qt::Key_Return);
    QCOMPARE(text->textCursor().selectedText(), QStringLiteral("nonsense"));
    // Mended in place, it comes in.
    QTest::keyClicks(text, QStringLiteral("192.0.2.25"));
    auto* import = DialogFixture::button(dialog, QStringLiteral("Import"));
    QTRY_VERIFY(import->isEnabled());
    DialogFixture::click(import);
    QTRY_COMPARE(imported.size(), 1);
    QVERIFY(fixture.records(QStringLiteral("shop.example")).contains(QStringLiteral("mail A 192.0.2.25")));
}

void TestImportDialog::saysWhatChangesInAZoneThatIsThere()
{
    DialogFixture fixture;
    const QString first = fixture.write(QStringLiteral("1.zone"), goodFile + "old IN A 192.0.2.9\n");
    const QString second = fixture.write(QStringLiteral("2.zone"), goodFile + "new IN A 192.0.2.10\n"
                                                                              "new IN A 192.0.2.11\n");
    for (const QString& path : {first, second}) {
        auto* dialog = new ImportDialog(*fixture.workspace, QString());
        QSignalSpy imported(dialog, &ImportDialog::imported);
        dialog->setFile(path);
        dialog->open();
        auto* import = DialogFixture::button(dialog, QStringLiteral("Import"));
        QTRY_VERIFY(import->isEnabled());
        if (path == second)
            QVERIFY2(dialog->preview()->text().contains(QStringLiteral("2 will be added, 0 changed and 1 removed")),
                     qPrintable(dialog->preview()->text()));
        DialogFixture::click(import);
        QTRY_COMPARE(imported.size(), 1);
    }
    QCOMPARE(fixture.store->zones().all().value().first().revision, 2);
    QVERIFY(!fixture.records(QStringLiteral("shop.example")).contains(QStringLiteral("old A 192.0.2.9")));
}

void TestImportDialog::namesWhatIsNoMasterFile_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("a novel")
        << QByteArray("It was a bright cold day in April, and the clocks were striking thirteen.\n").repeated(50);
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\xff\xfe", 18).repeated(20);
}

void TestImportDialog::namesWhatIsNoMasterFile()
{
    QFETCH(const QByteArray, text);
    DialogFixture fixture;
    auto* dialog = new ImportDialog(*fixture.workspace, QStringLiteral("shop.example"));
    dialog->setFile(fixture.write(QStringLiteral("strange"), text));
    dialog->open();
    QTRY_VERIFY(dialog->preview()->text().contains(QStringLiteral("error")));
    QVERIFY(!DialogFixture::button(dialog, QStringLiteral("Import"))->isEnabled());
    QVERIFY(DialogFixture::named<QListView>(dialog, QStringLiteral("Findings"))->model()->rowCount() > 0);
    dialog->reject();
}

void TestImportDialog::refusesToWriteOverWhatSomeoneCommittedMeanwhile()
{
    DialogFixture fixture;
    const Name origin = Name::fromText(QStringLiteral("shop.example")).value();
    const ZoneSummary zone = fixture.addZone(QStringLiteral("shop.example"));
    const auto www = [&origin](char last) {
        return RRset(origin.child("www").value(), rrtype::A, 3600, {QByteArray("\xc0\x00\x02", 3) + last});
    };
    const CommitInfo someone{QStringLiteral("someone"), {}};
    QVERIFY(fixture.store->timelines().commit(zone.timeline, 0, ChangeSet({{std::nullopt, www(7)}}), someone));
    auto* dialog = new ImportDialog(*fixture.workspace, QString());
    dialog->setFile(fixture.write(QStringLiteral("1.zone"), goodFile));
    dialog->open();
    auto* import = DialogFixture::button(dialog, QStringLiteral("Import"));
    QTRY_VERIFY(import->isEnabled());
    QVERIFY(fixture.store->timelines().commit(zone.timeline, 1, ChangeSet({{www(7), www(8)}}), someone));
    DialogFixture::click(import);
    QTRY_VERIFY2(dialog->preview()->text().contains(QStringLiteral("www.shop.example.")),
                 qPrintable(dialog->preview()->text()));
    QCOMPARE(fixture.records(QStringLiteral("shop.example")), QStringList{QStringLiteral("www A 192.0.2.8")});
    dialog->reject();
}

ZONELOOM_WATCHED_TEST(TestImportDialog)
#include "TestImportDialog.moc"
