// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/drift/DriftPage.h"

#include "models/items/Background.h"
#include "models/items/ItemRoles.h"
#include "models/items/RecordOverlay.h"
#include "tests/support/WatchedApplication.h"
#include "tests/ui/drift/DriftFixture.h"
#include "ui/drift/MatrixHeader.h"
#include "ui/drift/ValueCard.h"
#include "ui/settings/RememberedLayout.h"
#include "ui/settings/SettingsFile.h"

#include <QCheckBox>
#include <QHelpEvent>
#include <QLabel>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextEdit>
#include <QToolTip>

using namespace zoneloom;
using namespace zoneloom::testing;
using Mode = SyncRequest::Mode;

namespace {

const QString one = QStringLiteral("one");
const QString two = QStringLiteral("two");

QList<RRset> sample()
{
    return {soa(1),
            pointing("@", rrtype::NS, {"ns1", "ns2"}),
            a("ns1", "192.0.2.11"),
            a("ns2", "192.0.2.12"),
            a("www", "192.0.2.1"),
            a("api", "192.0.2.2"),
            a("vpn", "192.0.2.3"),
            txt("@", "v=spf1 include:mail.example.net -all")};
}

} // namespace

/// The matrix in the window, used by mouse and keyboard, against two real PowerDNS servers.
class TestDriftPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void pushesManyCellsInOneRequestAndOnlyWhenSent();
    void undoTakesBackWhatWasNotSent();
    void undoOfTheWindowTakesADecisionBack();
    void showsTheChosenCellInTheColoursOfTheScheme();
    void keepsTheDecidedRowInSightWhenTheBarOpens();
    void adoptStagesAnEditThatCanBeTakenBack();
    void marksWhatWillBeAdoptedUntilItIsCommitted();
    void ignoringIsInTheStoreAndCanBeTakenBack();
    void deletesAtTheProviderWhatOnlyItHas();
    void saysWhatChangedAndSinceWhen();
    void marksTheDifferingPartWithinTheValue();
    void readsOneLinkAgainFromItsHeader();
    void tellsHowOldTheNameServersAnswersAre();
    void remembersTheOrderOfLinks();
    void columnsFillTheWidth();
    void dropsAMatrixThatIsReadyAfterItsZoneWasLeft();

private:
    void drift();

    PowerDnsServer m_one;
    PowerDnsServer m_two;
    std::unique_ptr<DriftFixture> f;
};

void TestDriftPage::initTestCase()
{
    if (!PowerDnsServer::isInstalled())
        QSKIP("pdns_server is not installed");
    QVERIFY2(m_one.start(), m_one.output().constData());
    QVERIFY2(m_two.start(), m_two.output().constData());
}

void TestDriftPage::init()
{
    f = std::make_unique<DriftFixture>(sample());
    f->addLink(one, m_one);
    f->addLink(two, m_two);
    f->open();
    // Whatever the last test left there: all of it is made ours.
    QSignalSpy finished(f->workspace.get(), &Workspace::finished);
    SyncRequest request;
    request.mode = Mode::Push;
    request.zones = {origin()};
    request.force = true;
    f->workspace->start(request);
    QTRY_VERIFY_WITH_TIMEOUT(finished.count() > 0, 30'000);
    f->run(Mode::Sync);
    QTRY_COMPARE(f->model().rowCount(), 0);
}

void TestDriftPage::cleanup()
{
    f.reset();
}

void TestDriftPage::drift()
{
    changeAt(m_two, {{a("www", "192.0.2.1"), a("www", "203.0.113.99")},
                     {a("api", "192.0.2.2"), std::nullopt},
                     {std::nullopt, a("stray", "203.0.113.7")}});
    QTest::keyClick(f->window.get(), Qt::Key_F5);
    QTRY_COMPARE_WITH_TIMEOUT(f->model().rowCount(), 3, 20'000);
    QTRY_COMPARE(f->workspace->running(), 0);
}

void TestDriftPage::pushesManyCellsInOneRequestAndOnlyWhenSent()
{
    drift();
    QSignalSpy started(f->workspace.get(), &Workspace::started);
    QSignalSpy finished(f->workspace.get(), &Workspace::finished);
    f->click(f->cell(QStringLiteral("api"), two));
    f->click(f->cell(QStringLiteral("www"), two), Qt::ControlModifier);
    f->press("push-cells");
    QVERIFY(f->find<QWidget>("decisions")->isVisible());
    QVERIFY(f->cell(QStringLiteral("www"), two).data(DecidedRole).toBool());
    QVERIFY(!f->cell(QStringLiteral("stray"), two).data(DecidedRole).toBool());
    QCOMPARE(started.count(), 0);
    QCOMPARE(digged(m_two, QStringLiteral("www.example.com"), QStringLiteral("A")), QByteArray("203.0.113.99"));

    QTest::keyClick(f->window.get(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(finished.count() > 0, 20'000);
    QCOMPARE(started.count(), 1);
    QVERIFY(!f->find<QWidget>("decisions")->isVisible());
    QCOMPARE(digged(m_two, QStringLiteral("www.example.com"), QStringLiteral("A")), QByteArray("192.0.2.1"));
    QCOMPARE(digged(m_two, QStringLiteral("api.example.com"), QStringLiteral("A")), QByteArray("192.0.2.2"));
    // What nobody decided on is still there.
    QCOMPARE(digged(m_two, QStringLiteral("stray.example.com"), QStringLiteral("A")), QByteArray("203.0.113.7"));
    QTRY_COMPARE(f->model().rowCount(), 1);
}

void TestDriftPage::undoTakesBackWhatWasNotSent()
{
    drift();
    QSignalSpy started(f->workspace.get(), &Workspace::started);
    f->click(f->cell(QStringLiteral("www"), two));
    f->press("push-cells");
    f->click(f->cell(QStringLiteral("api"), two));
    f->press("push-cells");
    f->press("decisions-undo");
    QVERIFY(!f->cell(QStringLiteral("api"), two).data(DecidedRole).toBool());
    QVERIFY(f->cell(QStringLiteral("www"), two).data(DecidedRole).toBool());
    f->press("decisions-undo");
    QVERIFY(!f->find<QWidget>("decisions")->isVisible());
    QCOMPARE(started.count(), 0);
    QCOMPARE(digged(m_two, QStringLiteral("www.example.com"), QStringLiteral("A")), QByteArray("203.0.113.99"));
}

void TestDriftPage::undoOfTheWindowTakesADecisionBack()
{
    drift();
    f->click(f->cell(QStringLiteral("www"), two));
    f->press("push-cells");
    QVERIFY(f->cell(QStringLiteral("www"), two).data(DecidedRole).toBool());
    f->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(f->window.get()));
    QTest::keyClick(f->window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(!f->cell(QStringLiteral("www"), two).data(DecidedRole).toBool());
}

void TestDriftPage::showsTheChosenCellInTheColoursOfTheScheme()
{
    drift();
    f->click(f->cell(QStringLiteral("www"), two));
    const auto words = [this] {
        QString html;
        for (const QTextEdit* card : f->window->findChildren<QTextEdit*>())
            html += card->toHtml();
        return html;
    };
    const QString light = words();
    const QPalette before = QApplication::palette();
    QPalette dark(QColor(0x20, 0x22, 0x26));
    QApplication::setPalette(dark);
    QTRY_VERIFY(words() != light);
    QApplication::setPalette(before);
    QTRY_COMPARE(words(), light);
}

void TestDriftPage::keepsTheDecidedRowInSightWhenTheBarOpens()
{
    // So many that the last of them stands at the lower edge of the view.
    QList<RRsetChange> strays;
    for (int number = 10; number < 60; ++number)
        strays +=
            RRsetChange{std::nullopt, a(QByteArray("stray" + QByteArray::number(number)).constData(), "203.0.113.7")};
    changeAt(m_two, strays);
    QTest::keyClick(f->window.get(), Qt::Key_F5);
    QTRY_COMPARE_WITH_TIMEOUT(f->model().rowCount(), 50, 20'000);
    QTRY_COMPARE(f->workspace->running(), 0);
    QTreeView* view = f->page().view();
    // What is told of a cell below the matrix takes more or less room: until the lowest row stays the lowest one.
    const auto isLowest = [&] {
        const QRect row = view->visualRect(view->currentIndex());
        return row.bottom() < view->viewport()->height() && row.bottom() + row.height() >= view->viewport()->height();
    };
    for (int step = 0; step < 6 && (step < 2 || !isLowest()); ++step) {
        f->click(view->indexAt(QPoint(4, view->viewport()->height() - 2))
                     .siblingAtColumn(DriftMatrixModel::FirstLinkColumn + 1));
        QTest::qWait(QApplication::doubleClickInterval() + 100); // so long after a click the view scrolls by itself
    }
    QVERIFY(isLowest());
    const QModelIndex lowest = view->currentIndex();
    QVERIFY(lowest.row() < 45);
    QVERIFY(!f->find<QWidget>("decisions")->isVisible());
    const int height = view->viewport()->height();
    f->press("push-cells");
    QTRY_VERIFY(f->find<QWidget>("decisions")->isVisible());
    QTRY_VERIFY(view->viewport()->height() < height);
    QTRY_VERIFY2(view->viewport()->rect().contains(view->visualRect(view->currentIndex())),
                 "the bar covers the row that it tells of");
    QCOMPARE(view->currentIndex(), lowest);
    f->press("decisions-undo");
    changeAt(m_two, ChangeSet(strays).inverted().changes());
}

void TestDriftPage::adoptStagesAnEditThatCanBeTakenBack()
{
    drift();
    f->click(f->cell(QStringLiteral("www"), two));
    f->press("adopt-cells");
    QCOMPARE(*f->session()->editor().find(keyOf("www", rrtype::A)), a("www", "203.0.113.99"));
    QCOMPARE(*f->internal().find(keyOf("www", rrtype::A)), a("www", "192.0.2.1")); // not committed
    QVERIFY(f->find<QWidget>("decisions-commit")->isVisible());
    f->press("decisions-undo");
    QVERIFY(f->session()->editor().changes().isEmpty());
}

void TestDriftPage::marksWhatWillBeAdoptedUntilItIsCommitted()
{
    drift();
    const auto text = [this](const char* name) { return f->cell(QString::fromLatin1(name), two).data().toString(); };
    const auto mark = [this](const char* name) { return f->cell(QString::fromLatin1(name), two).data(MarkRole); };
    const QString before = text("www");
    QVERIFY(!mark("www").isValid());
    f->click(f->cell(QStringLiteral("www"), two));
    f->click(f->cell(QStringLiteral("api"), two), Qt::ControlModifier);
    f->click(f->cell(QStringLiteral("stray"), two), Qt::ControlModifier);
    f->press("adopt-cells");
    QCOMPARE(text("www"), QStringLiteral("will be adopted"));
    QCOMPARE(text("api"), QStringLiteral("removal will be adopted"));
    QCOMPARE(text("stray"), QStringLiteral("will be adopted"));
    QCOMPARE(mark("www").toInt(), static_cast<int>(RecordMark::Changed));
    QCOMPARE(mark("api").toInt(), static_cast<int>(RecordMark::Removed));
    QCOMPARE(mark("stray").toInt(), static_cast<int>(RecordMark::Added));
    const QString said = f->cell(QStringLiteral("www"), two).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(said.contains(QStringLiteral("staged as the internal one; it was not committed yet")), qPrintable(said));
    QCOMPARE(f->cell(QStringLiteral("www"), one).data(MarkRole), QVariant()); // that one holds the other value

    // What is decided is not asked again, neither here nor for a push.
    for (const char* button : {"push-cells", "adopt-cells", "ignore-cells"})
        QVERIFY2(!f->find<QAbstractButton>(button)->isEnabled(), button);
    f->click(f->cell(QStringLiteral("www"), two));
    QCOMPARE(f->find<QLabel>("cell-title")->text(),
             QStringLiteral("www.example.com. A at two: drifted, will be adopted"));

    // Taken back, wherever that is done, the mark goes with it.
    QTest::keyClick(f->window.get(), Qt::Key_1, Qt::ControlModifier);
    QTest::keyClick(f->window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(f->session()->editor().changes().isEmpty());
    QTest::keyClick(f->window.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(text("www"), before);
    QVERIFY(!mark("www").isValid());
    QVERIFY(f->find<QAbstractButton>("push-cells")->isEnabled());
    QTest::keyClick(f->window.get(), Qt::Key_1, Qt::ControlModifier);
    QTest::keyClick(f->window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(f->window.get(), Qt::Key_2, Qt::ControlModifier);
    QTRY_COMPARE(text("www"), QStringLiteral("will be adopted"));

    // Committed, link two holds what is wanted.
    QSignalSpy committed(f->session(), &ZoneSession::committed);
    f->session()->commit(QStringLiteral("adopted"));
    QTRY_COMPARE(committed.count(), 1);
    QTRY_VERIFY(mark("www") == QVariant() && text("www").isEmpty());
    QCOMPARE(*f->internal().find(keyOf("www", rrtype::A)), a("www", "203.0.113.99"));
}

void TestDriftPage::ignoringIsInTheStoreAndCanBeTakenBack()
{
    drift();
    f->click(f->cell(QStringLiteral("stray"), two));
    f->press("ignore-cells");
    QTRY_COMPARE(f->status(two).ignored, QSet<RRsetKey>{keyOf("stray", rrtype::A)});
    QTRY_COMPARE(f->cell(QStringLiteral("stray"), two).data(StateRole).toInt(), static_cast<int>(CellState::Ignored));
    f->press("decisions-undo");
    QTRY_COMPARE(f->status(two).ignored, QSet<RRsetKey>());
    QTRY_COMPARE(f->cell(QStringLiteral("stray"), two).data(StateRole).toInt(), static_cast<int>(CellState::Unmanaged));
}

void TestDriftPage::deletesAtTheProviderWhatOnlyItHas()
{
    drift();
    QSignalSpy finished(f->workspace.get(), &Workspace::finished);
    f->click(f->cell(QStringLiteral("stray"), two));
    auto* push = f->find<QAbstractButton>("push-cells");
    QCOMPARE(push->text(), QStringLiteral("De&lete at two"));
    f->press("push-cells");
    QCOMPARE(f->cell(QStringLiteral("stray"), two).data().toString(), QStringLiteral("will be deleted"));
    QCOMPARE(f->find<QLabel>("cell-title")->text(),
             QStringLiteral("stray.example.com. A at two: unmanaged, will be deleted"));
    f->press("decisions-send");
    QTRY_VERIFY_WITH_TIMEOUT(finished.count() > 0, 20'000);
    QCOMPARE(digged(m_two, QStringLiteral("stray.example.com"), QStringLiteral("A")), QByteArray());
}

void TestDriftPage::saysWhatChangedAndSinceWhen()
{
    drift();
    f->click(f->cell(QStringLiteral("www"), two));
    auto* story = f->find<QLabel>("cell-story");
    QTRY_VERIFY2(story->text().contains(QStringLiteral("Changed at the provider ")), qPrintable(story->text()));
    QVERIFY2(story->text().contains(QStringLiteral("Internal value since revision 1")), qPrintable(story->text()));
    QVERIFY2(story->text().contains(QStringLiteral("ines, “first”")), qPrintable(story->text()));
    f->click(f->cell(QStringLiteral("api"), two));
    QTRY_VERIFY2(story->text().contains(QStringLiteral("Removed at the provider ")), qPrintable(story->text()));
}

void TestDriftPage::marksTheDifferingPartWithinTheValue()
{
    changeAt(m_two,
             {{txt("@", "v=spf1 include:mail.example.net -all"), txt("@", "v=spf1 include:other.example.net -all")}});
    f->run(Mode::Verify); // live answers first: they are shown beside the reading
    QTest::keyClick(f->window.get(), Qt::Key_F5);
    QTRY_COMPARE_WITH_TIMEOUT(f->model().rowCount(), 1, 20'000);
    f->click(f->cell(QStringLiteral("@"), two));
    auto* observed = f->find<ValueCard>("observed-card");
    QVERIFY(observed->text().contains(QStringLiteral("other.example.net")));
    auto* values = observed->findChild<QTextEdit*>();
    const QTextCursor found = values->document()->find(QStringLiteral("other"));
    QVERIFY(found.charFormat().fontWeight() >= QFont::DemiBold);
    const QTextCursor same = values->document()->find(QStringLiteral("example"));
    QVERIFY(same.charFormat().fontWeight() < QFont::DemiBold);
    auto* live = f->find<ValueCard>("live-card");
    QVERIFY2(live->text().contains(QStringLiteral("from 127.0.0.1:%1").arg(m_two.dnsPort())), qPrintable(live->text()));
}

void TestDriftPage::readsOneLinkAgainFromItsHeader()
{
    drift();
    QSignalSpy started(f->workspace.get(), &Workspace::started);
    MatrixHeader* header = f->page().header();
    const int section = f->cell(QStringLiteral("www"), one).column();
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, header->readMark(section).center());
    QCOMPARE(started.count(), 1);
    const auto request = started.first().at(1).value<SyncRequest>();
    QCOMPARE(request.mode, Mode::Read);
    QCOMPARE(request.links, QStringList{one});
    QTRY_COMPARE_WITH_TIMEOUT(f->workspace->running(), 0, 20'000);
}

void TestDriftPage::tellsHowOldTheNameServersAnswersAre()
{
    drift();
    MatrixHeader* header = f->page().header();
    const int live = DriftMatrixModel::LiveColumn;
    const QPoint place(header->sectionViewportPosition(live) + 10, header->height() / 2);
    const auto told = [&] {
        QHelpEvent help(QEvent::ToolTip, place, header->viewport()->mapToGlobal(place));
        QCoreApplication::sendEvent(header->viewport(), &help);
        return QToolTip::text();
    };
    const auto age = [&] { return f->model().headerData(live, Qt::Horizontal, TimeRole).toDateTime(); };
    const QDateTime before = QDateTime::currentDateTimeUtc();
    f->run(Mode::Verify);
    QTRY_VERIFY2(age() >= before.addSecs(-1), qPrintable(age().toString()));
    QVERIFY(age() <= QDateTime::currentDateTimeUtc());
    QTRY_VERIFY2(told().contains(QStringLiteral("two: its name servers answered")), qPrintable(told()));
    const QRect section(header->sectionViewportPosition(live), 0, header->sectionSize(live), header->height());
    const auto shown = [&] { return header->viewport()->grab(section).toImage(); };
    const QImage fresh = shown();

    // Reading what the providers hold asks no name server: the answers stay as old as they are.
    const QDateTime asked = age();
    f->run(Mode::Read);
    QTRY_COMPARE(f->workspace->running(), 0);
    QCOMPARE(age(), asked);
    QCOMPARE(shown(), fresh);

    // Where nobody was asked the header says that instead.
    f = std::make_unique<DriftFixture>(sample());
    f->addLink(one, m_one);
    f->commit({soa(1), a("www", "192.0.2.200")}, QStringLiteral("so that something differs"));
    f->open();
    f->run(Mode::Read);
    QTRY_VERIFY(f->model().rowCount() > 0);
    header = f->page().header();
    const QString never = f->model().headerData(live, Qt::Horizontal, Qt::ToolTipRole).toString();
    QCOMPARE(never, QStringLiteral("one: its name servers were not asked yet"));
    QVERIFY(!age().isValid());
    QVERIFY(shown() != fresh);
}

void TestDriftPage::remembersTheOrderOfLinks()
{
    drift();
    SettingsFile file(f->folder.filePath(QStringLiteral("window.ini")));
    const RememberedLayout layout(f->window.get(), file);
    MatrixHeader* header = f->page().header();
    QCOMPARE(header->linkOrder(), QStringList({one, two}));
    header->moveSection(header->visualIndex(DriftMatrixModel::FirstLinkColumn + 1), DriftMatrixModel::FirstLinkColumn);
    QCOMPARE(header->linkOrder(), QStringList({two, one}));
    MainWindow again(*f->workspace);
    const RememberedLayout restored(&again, file);
    again.show();
    again.openZone(origin());
    again.openTab(MainWindow::DriftTab);
    QTRY_COMPARE(again.drift().header()->linkOrder(), QStringList({two, one}));
}

void TestDriftPage::columnsFillTheWidth()
{
    drift();
    MatrixHeader* header = f->page().header();
    QCOMPARE(header->length(), header->viewport()->width());
    f->window->resize(1900, 900);
    QTRY_COMPARE(header->length(), header->viewport()->width());
}

void TestDriftPage::dropsAMatrixThatIsReadyAfterItsZoneWasLeft()
{
    DriftPage& page = f->window->drift();
    QSignalSpy shown(&page, &DriftPage::matrixShown);
    page.setFilter(QStringLiteral("www")); // begins to make one
    page.setSession(nullptr);
    QVERIFY(Background::waitForDone(std::chrono::seconds(10)));
    QCoreApplication::processEvents();
    QCOMPARE(shown.count(), 0);
}

ZONELOOM_WATCHED_TEST(TestDriftPage)
#include "TestDriftPage.moc"
