// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/CommitDialog.h"

#include "models/dns/RdataCodec.h"
#include "models/items/ItemRoles.h"
#include "models/planning/SerialNumber.h"
#include "tests/support/WatchedApplication.h"
#include "tests/support/WindowFixture.h"
#include "ui/dialogs/ConflictDialog.h"
#include "ui/dialogs/LinkPreviewView.h"
#include "ui/records/ProblemLabel.h"

#include <QApplication>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QTreeWidget>

using namespace zoneloom;
using namespace zoneloom::testing;

namespace {

const QByteArray zone = "api 60 A 192.0.2.10\nwww 300 A 192.0.2.1\n";

QByteArray address(const QString& text)
{
    return RdataCodec::fromText(rrtype::A, text, Name()).value();
}

} // namespace

class TestCommitDialog : public QObject
{
    Q_OBJECT

private:
    static CommitDialog* open(WindowFixture& fixture)
    {
        auto* dialog = new CommitDialog(*fixture.session);
        dialog->open();
        return dialog;
    }
    static void change(WindowFixture& fixture, const QString& owner, const QString& before, const QString& after)
    {
        const Outcome done =
            fixture.session->editor().changeValue(WindowFixture::key(owner, rrtype::A), address(before), after);
        QVERIFY(done);
    }
    /// Tells the session that the store may hold something else, as the watcher does.
    static bool refresh(WindowFixture& fixture)
    {
        QSignalSpy content(fixture.session.get(), &ZoneSession::contentChanged);
        fixture.workspace->touch(WindowFixture::origin());
        return content.wait();
    }

private Q_SLOTS:
    void commitsWithAMessage()
    {
        WindowFixture fixture(zone);
        QVERIFY(fixture.open());
        change(fixture, QStringLiteral("www"), QStringLiteral("192.0.2.1"), QStringLiteral("192.0.2.7"));
        const QPointer<CommitDialog> dialog = open(fixture);
        QTest::keyClicks(child<QPlainTextEdit>(dialog, "message"), QStringLiteral("new web server"));
        QTest::mouseClick(child<QPushButton>(dialog, "commit"), Qt::LeftButton);
        QTRY_VERIFY(dialog.isNull());
        QVERIFY(fixture.stored(QStringLiteral("www"), rrtype::A)->contains(address(QStringLiteral("192.0.2.7"))));
        const Revision revision = fixture.store->timelines().revision(fixture.timeline, fixture.revision()).value();
        QCOMPARE(revision.message, QStringLiteral("new web server"));
        QCOMPARE(revision.author, QStringLiteral("mia"));
        QTRY_VERIFY(fixture.session->editor().changes().isEmpty());
        // The serial is each link's own business (DESIGN §5): a commit leaves it, as the command line does.
        QCOMPARE(serialOf(*fixture.stored(QStringLiteral("@"), rrtype::SOA)), 2026112401U);
    }

    void takesOneChangeBack()
    {
        WindowFixture fixture(zone);
        QVERIFY(fixture.open());
        change(fixture, QStringLiteral("www"), QStringLiteral("192.0.2.1"), QStringLiteral("192.0.2.7"));
        change(fixture, QStringLiteral("api"), QStringLiteral("192.0.2.10"), QStringLiteral("192.0.2.8"));
        const QPointer<CommitDialog> dialog = open(fixture);
        auto* view = dialog->findChild<QTableView*>();
        QCOMPARE(view->model()->rowCount(), 2);
        view->selectRow(0);
        QTest::mouseClick(child<QPushButton>(dialog, "take-back"), Qt::LeftButton);
        QCOMPARE(view->model()->rowCount(), 1);
        QApplication::setActiveWindow(dialog);
        QTest::keyClick(child<QPlainTextEdit>(dialog, "message"), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(dialog.isNull());
        QVERIFY(fixture.stored(QStringLiteral("api"), rrtype::A)->contains(address(QStringLiteral("192.0.2.10"))));
        QVERIFY(fixture.stored(QStringLiteral("www"), rrtype::A)->contains(address(QStringLiteral("192.0.2.7"))));
    }

    void saysWhatHappensAtEachLink()
    {
        WindowFixture fixture(zone);
        fixture.addLink(QStringLiteral("files"));
        fixture.addLink(QStringLiteral("watched"), LinkPolicy::Observe);
        QVERIFY(fixture.open());
        QVERIFY(fixture.session->editor().addRecord(QStringLiteral("@"), QStringLiteral("ALIAS"), {},
                                                    QStringLiteral("www")));
        const QPointer<CommitDialog> dialog = open(fixture);
        auto* links = child<LinkPreviewView>(dialog, "link-preview");
        QTRY_COMPARE(links->topLevelItemCount(), 2);
        QCOMPARE(links->topLevelItem(0)->text(0), QStringLiteral("files"));
        QVERIFY(links->topLevelItem(0)->childCount() > 0); // no zone file can hold an ALIAS
        QVERIFY(links->topLevelItem(0)->child(0)->text(1).contains(QStringLiteral("ALIAS")));
        QVERIFY(links->topLevelItem(0)->text(1) != links->topLevelItem(1)->text(1));
        delete dialog;
    }

    void showsTheTtlOfWhatIsNew()
    {
        WindowFixture fixture(zone);
        fixture.addLink(QStringLiteral("files"));
        QVERIFY(fixture.open());
        QVERIFY(fixture.session->editor().addRecord(QStringLiteral("new"), QStringLiteral("A"), QStringLiteral("30"),
                                                    QStringLiteral("192.0.2.9")));
        const QPointer<CommitDialog> dialog = open(fixture);
        const auto* changes = dialog->findChild<QTableView*>();
        QCOMPARE(changes->model()->index(0, DifferenceModel::AfterColumn).data().toString(),
                 QStringLiteral("TTL 30 · 192.0.2.9"));
        // Once the links are told, each list has the height that it needs.
        auto* links = child<LinkPreviewView>(dialog, "link-preview");
        QTRY_COMPARE(links->topLevelItemCount(), 1);
        QTRY_VERIFY(changes->viewport()->height() < 3 * changes->rowHeight(0));
        delete dialog;
    }

    void anErrorBlocksTheCommit()
    {
        WindowFixture fixture(zone);
        QVERIFY(fixture.open());
        QVERIFY(fixture.session->editor().addRecord(QStringLiteral("www"), QStringLiteral("CNAME"), {},
                                                    QStringLiteral("api")));
        const QPointer<CommitDialog> dialog = open(fixture);
        QTRY_VERIFY(!child<ProblemLabel>(dialog, "findings")->isHidden());
        QVERIFY(!child<QPushButton>(dialog, "commit")->isEnabled());
        delete dialog;
        QCOMPARE(fixture.revision(), 1);
    }

    void anErrorThatWasThereBeforeDoesNot()
    {
        // www has a CNAME beside other data from long ago; mending something else must go.
        WindowFixture fixture;
        QList<RRset> sets = WindowFixture::read(zone).sets();
        sets += RRset(WindowFixture::key(QStringLiteral("www"), rrtype::A).name, rrtype::CNAME, 300,
                      {RdataCodec::fromText(rrtype::CNAME, u"api", WindowFixture::origin()).value()});
        QVERIFY(fixture.store->timelines().replace(fixture.timeline, ZoneContent(WindowFixture::origin(), sets), {}));
        QVERIFY(fixture.open());
        change(fixture, QStringLiteral("www"), QStringLiteral("192.0.2.1"), QStringLiteral("192.0.2.7"));
        QSignalSpy committed(fixture.session.get(), &ZoneSession::committed);
        fixture.session->commit(QString());
        QVERIFY(committed.wait());
        QVERIFY(fixture.stored(QStringLiteral("www"), rrtype::A)->contains(address(QStringLiteral("192.0.2.7"))));
    }

    void mergesWithWhatOthersCommitElsewhere()
    {
        WindowFixture fixture(zone);
        QVERIFY(fixture.open());
        change(fixture, QStringLiteral("www"), QStringLiteral("192.0.2.1"), QStringLiteral("192.0.2.7"));
        fixture.commit(zone + "jo 60 A 192.0.2.99\n", QStringLiteral("jo"));
        const QPointer<CommitDialog> dialog = open(fixture);
        QTest::mouseClick(child<QPushButton>(dialog, "commit"), Qt::LeftButton);
        QTRY_VERIFY(dialog.isNull());
        QCOMPARE(fixture.revision(), 3);
        QVERIFY(fixture.stored(QStringLiteral("jo"), rrtype::A));
        QVERIFY(fixture.stored(QStringLiteral("www"), rrtype::A)->contains(address(QStringLiteral("192.0.2.7"))));
        QTRY_COMPARE(fixture.session->editor().parentRevision(), 3);
        QVERIFY(fixture.session->editor().changes().isEmpty());
    }

    void asksWhichValueCounts_data()
    {
        QTest::addColumn<int>("choice");
        QTest::addColumn<QStringList>("addresses");
        QTest::newRow("mine") << int(ZoneEdits::Choice::Mine) << QStringList{QStringLiteral("192.0.2.7")};
        QTest::newRow("theirs") << int(ZoneEdits::Choice::Theirs) << QStringList{QStringLiteral("192.0.2.66")};
        QTest::newRow("both together") << int(ZoneEdits::Choice::Both)
                                       << QStringList{QStringLiteral("192.0.2.7"), QStringLiteral("192.0.2.66")};
    }
    void asksWhichValueCounts()
    {
        QFETCH(int, choice);
        QFETCH(QStringList, addresses);
        WindowFixture fixture(zone);
        QVERIFY(fixture.open());
        change(fixture, QStringLiteral("www"), QStringLiteral("192.0.2.1"), QStringLiteral("192.0.2.7"));
        change(fixture, QStringLiteral("api"), QStringLiteral("192.0.2.10"), QStringLiteral("192.0.2.11"));
        fixture.commit("api 60 A 192.0.2.10\nwww 300 A 192.0.2.66\n", QStringLiteral("jo"));
        // The window has not heard of it yet: the commit runs into it.
        const QPointer<CommitDialog> dialog = open(fixture);
        QTest::mouseClick(child<QPushButton>(dialog, "commit"), Qt::LeftButton);
        auto* settle = child<QPushButton>(dialog, "conflicts");
        QTRY_VERIFY(settle->isVisible());
        QCOMPARE(fixture.revision(), 2);
        QVERIFY(!child<QPushButton>(dialog, "commit")->isEnabled());
        QTest::mouseClick(settle, Qt::LeftButton);
        const QPointer<ConflictDialog> conflicts = dialog->findChild<ConflictDialog*>();
        QVERIFY(conflicts);
        // What differs between the two is marked in both of them.
        const auto* list = conflicts->findChild<QTreeWidget*>();
        const QModelIndex theirs = list->model()->index(0, 2);
        QCOMPARE(theirs.data().toString(), QStringLiteral("TTL 300 · 192.0.2.66"));
        QCOMPARE(theirs.data(CounterpartRole), theirs.siblingAtColumn(3).data());
        QCOMPARE(theirs.siblingAtColumn(3).data(CounterpartRole), theirs.data());
        auto* box = conflicts->findChild<QComboBox*>();
        box->setCurrentIndex(box->findData(choice));
        QTest::mouseClick(child<QPushButton>(conflicts, "settle"), Qt::LeftButton);
        QTRY_VERIFY(conflicts.isNull());
        QTRY_VERIFY(child<QPushButton>(dialog, "commit")->isEnabled());
        QTest::mouseClick(child<QPushButton>(dialog, "commit"), Qt::LeftButton);
        QTRY_VERIFY(dialog.isNull());
        QCOMPARE(fixture.revision(), 3);
        QList<QByteArray> expected;
        for (const QString& one : addresses)
            expected += address(one);
        QCOMPARE(fixture.stored(QStringLiteral("www"), rrtype::A)->rdataList(), expected);
        QVERIFY(fixture.stored(QStringLiteral("api"), rrtype::A)->contains(address(QStringLiteral("192.0.2.11"))));
    }

    void whatBothDidAlikeIsNoConflict()
    {
        WindowFixture fixture(zone);
        QVERIFY(fixture.open());
        change(fixture, QStringLiteral("www"), QStringLiteral("192.0.2.1"), QStringLiteral("192.0.2.7"));
        fixture.commit("api 60 A 192.0.2.10\nwww 300 A 192.0.2.7\n", QStringLiteral("jo"));
        QVERIFY(refresh(fixture));
        QVERIFY(fixture.session->edits().conflicts().isEmpty());
        QVERIFY(fixture.session->editor().changes().isEmpty());
    }

    /// Staged before the end, overtaken while the window was closed.
    void aConflictIsSeenAfterARestartToo()
    {
        WindowFixture fixture(zone);
        QVERIFY(fixture.open());
        QSignalSpy checked(fixture.session.get(), &ZoneSession::findingsChanged);
        change(fixture, QStringLiteral("www"), QStringLiteral("192.0.2.1"), QStringLiteral("192.0.2.7"));
        QVERIFY(checked.wait());
        fixture.close();
        fixture.commit("api 60 A 192.0.2.10\nwww 300 A 192.0.2.66\n", QStringLiteral("jo"));
        QVERIFY(fixture.open());
        QCOMPARE(fixture.session->edits().conflicts().size(), 1);
        QCOMPARE(fixture.session->edits().conflicts().first().theirs->rdataList(),
                 QList<QByteArray>{address(QStringLiteral("192.0.2.66"))});
    }
};

ZONELOOM_WATCHED_TEST(TestCommitDialog)
#include "TestCommitDialog.moc"
