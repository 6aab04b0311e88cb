// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/records/RecordDelegate.h"

#include "models/dns/RdataCodec.h"
#include "tests/support/WatchedApplication.h"
#include "tests/support/WindowFixture.h"
#include "ui/records/RecordsPage.h"

#include <QLineEdit>
#include <QMainWindow>
#include <QTableView>

using namespace zoneloom;
using namespace zoneloom::testing;

namespace {

const QByteArray zone = "www 300 A 192.0.2.1\n";

QByteArray address(const QString& text)
{
    return RdataCodec::fromText(rrtype::A, text, Name()).value();
}

} // namespace

/// Types into cells as a person does: where a list of proposals is open, it gets the keys.
class TestRecordDelegate : public QObject
{
    Q_OBJECT

private:
    static RecordsPage* openPage(QMainWindow& window, const WindowFixture& fixture)
    {
        auto* page = new RecordsPage(&window);
        window.setCentralWidget(page);
        page->setSession(fixture.session.get());
        window.show();
        window.activateWindow();
        return page;
    }
    static QLineEdit* editor(const RecordsPage& page)
    {
        QLineEdit* found = nullptr;
        for (QLineEdit* one : page.view()->viewport()->findChildren<QLineEdit*>())
            found = one->isVisible() ? one : found;
        return found;
    }
    static QWidget* keyboard()
    {
        QWidget* popup = QApplication::activePopupWidget();
        return popup ? popup : QApplication::focusWidget();
    }

private Q_SLOTS:
    void keepsWhatWasRefused_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("Enter") << Qt::Key_Return;
        QTest::newRow("Tab") << Qt::Key_Tab;
    }
    void keepsWhatWasRefused()
    {
        QFETCH(Qt::Key, key);
        WindowFixture fixture(zone);
        QVERIFY(fixture.open());
        QMainWindow window;
        RecordsPage* page = openPage(window, fixture);
        QVERIFY(QTest::qWaitForWindowActive(&window));
        page->show(WindowFixture::key(QStringLiteral("www"), rrtype::A));
        page->view()->setCurrentIndex(page->view()->currentIndex().siblingAtColumn(RecordsModel::ValueColumn));
        QTest::keyClick(page->view(), Qt::Key_F2);
        QTRY_VERIFY(editor(*page));
        QSignalSpy said(page, &RecordsPage::said);
        QTest::keyClicks(editor(*page), QStringLiteral("192.0.2.x"));
        QTest::keyClick(editor(*page), key);
        QCoreApplication::processEvents();
        QVERIFY(editor(*page));
        QCOMPARE(editor(*page)->text(), QStringLiteral("192.0.2.x"));
        QVERIFY(said.last().first().toString().contains(QStringLiteral("192.0.2.x")));
        QVERIFY(fixture.session->editor().changes().isEmpty());

        QTest::keyClick(editor(*page), Qt::Key_Backspace);
        QTest::keyClicks(editor(*page), QStringLiteral("7"));
        QTest::keyClick(editor(*page), Qt::Key_Return);
        QTRY_COMPARE(fixture.session->editor().changes().size(), 1);
        QTRY_VERIFY(!editor(*page));
        QSignalSpy committed(fixture.session.get(), &ZoneSession::committed);
        fixture.session->commit(QStringLiteral("test"));
        QVERIFY(committed.wait());
        QVERIFY(fixture.stored(QStringLiteral("www"), rrtype::A)->contains(address(QStringLiteral("192.0.2.7"))));
        page->setSession(nullptr);
    }

    void leadsOnFromTheTypeWhileProposalsAreOpen_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("Tab to the TTL") << Qt::Key_Tab;
        QTest::newRow("Enter out of the cell") << Qt::Key_Return;
    }
    void leadsOnFromTheTypeWhileProposalsAreOpen()
    {
        QFETCH(Qt::Key, key);
        WindowFixture fixture(zone);
        QVERIFY(fixture.open());
        QMainWindow window;
        RecordsPage* page = openPage(window, fixture);
        QVERIFY(QTest::qWaitForWindowActive(&window));
        page->editNew();
        QTRY_VERIFY(editor(*page));
        QTest::keyClicks(editor(*page), QStringLiteral("api"));
        QTest::keyClick(editor(*page), Qt::Key_Tab);
        QTRY_COMPARE(page->view()->currentIndex().column(), static_cast<int>(RecordsModel::TypeColumn));
        QTRY_VERIFY(editor(*page));
        QTest::keyClicks(editor(*page), QStringLiteral("A"));
        QTRY_VERIFY(QApplication::activePopupWidget());
        QTest::keyClick(keyboard(), key);
        // Enter asks for what is missing still, Tab goes from field to field.
        const int next = key == Qt::Key_Return ? RecordsModel::ValueColumn : RecordsModel::TtlColumn;
        QTRY_COMPARE(page->view()->currentIndex().column(), next);
        const QModelIndex typed = page->view()->currentIndex().siblingAtColumn(RecordsModel::TypeColumn);
        QCOMPARE(typed.data().toString(), QStringLiteral("A"));
        page->setSession(nullptr);
    }
};

ZONELOOM_WATCHED_TEST(TestRecordDelegate)
#include "TestRecordDelegate.moc"
