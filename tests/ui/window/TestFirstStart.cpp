// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/PowerDnsServer.h"
#include "tests/support/WatchedApplication.h"
#include "tests/ui/support/DialogFixture.h"
#include "ui/dialogs/DeleteZoneDialog.h"
#include "ui/dialogs/ImportDialog.h"
#include "ui/dialogs/NewZoneDialog.h"
#include "ui/records/RecordsPage.h"
#include "ui/sidebar/OverviewPage.h"
#include "ui/start/ImportPreview.h"
#include "ui/start/ProviderImportDialog.h"
#include "ui/start/WelcomePage.h"
#include "ui/window/MainWindow.h"
#include "ui/window/ZoneCommands.h"

#include <QClipboard>
#include <QDropEvent>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTableView>
#include <QUrl>

using namespace zoneloom;
using namespace zoneloom::testing;

namespace {

const QByteArray zoneText = "$ORIGIN shop.example.\n"
                            "@ 3600 IN SOA ns1.example.net. hostmaster.shop.example. 1 7200 3600 1209600 300\n"
                            "@ 3600 IN NS ns1.example.net.\n"
                            "@ 3600 IN NS ns2.example.net.\n";

QAction* action(const QWidget* window, const QString& text)
{
    for (QAction* one : window->actions()) {
        if (QString(one->text()).remove(u'&') == text)
            return one;
    }
    qFatal("There is no action “%s”.", qPrintable(text));
}

void drop(QWidget* on, const QMimeData* data)
{
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(on, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPointF(50, 50), Qt::CopyAction, data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(on, &event);
}

} // namespace

/// A person starts the program for the first time.
class TestFirstStart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<DialogFixture>();
        m_window = std::make_unique<MainWindow>(*m_fixture->workspace);
        m_window->show();
        m_fixture->workspace->reloadZones();
        QTRY_VERIFY(page<WelcomePage>()->isVisible());
    }
    void cleanup()
    {
        m_window.reset();
        m_fixture.reset();
    }

    void offersThreeWaysIn()
    {
        QCOMPARE(DialogFixture::namelessControls(page<WelcomePage>()), QStringList());
        const auto opens = [this]<typename Dialog>(const QString& way, Dialog*) {
            QTest::keyClick(DialogFixture::button(page<WelcomePage>(), way), Qt::Key_Space);
            auto* dialog = DialogFixture::dialog<Dialog>();
            QVERIFY(dialog);
            dialog->reject();
        };
        opens(QStringLiteral("Import a master file"), static_cast<ImportDialog*>(nullptr));
        opens(QStringLiteral("Read a zone from a provider"), static_cast<ProviderImportDialog*>(nullptr));
        opens(QStringLiteral("Create an empty zone"), static_cast<NewZoneDialog*>(nullptr));
    }

    void leadsTheKeyboardInAndOn()
    {
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Return); // the first way in
        auto* dialog = DialogFixture::dialog<ImportDialog>();
        QVERIFY(dialog);
        QTest::keyClicks(dialog->focusWidget(), m_fixture->write(QStringLiteral("shop.example.zone"), zoneText));
        importWhatIsShown();
        QTRY_COMPARE(m_window->windowTitle(), QStringLiteral("shop.example — Zoneloom"));
        auto* zones = DialogFixture::named<QListView>(m_window.get(), QStringLiteral("Zones"));
        QTRY_COMPARE(zones->currentIndex().row(), 0);
        QTRY_COMPARE(m_window->focusWidget(), static_cast<QWidget*>(m_window->records().view()));

        auto* filter = DialogFixture::named<QLineEdit>(m_window.get(), QStringLiteral("Filter"));
        filter->setFocus();
        QTest::keyClicks(filter, QStringLiteral("ns1"));
        QTest::keyClick(filter, Qt::Key_Down);
        QCOMPARE(m_window->focusWidget(), static_cast<QWidget*>(m_window->records().view()));
        filter->setFocus();
        QTest::keyClick(filter, Qt::Key_Escape);
        QCOMPARE(filter->text(), QString());
        m_window->resize(900, 600);
        filter->setFocus();
        QTRY_VERIFY(filter->isVisible() && m_window->rect().contains(filter->mapTo(m_window.get(), QPoint(0, 0))));
        action(m_window.get(), QStringLiteral("History"))->trigger();
        QCOMPARE(m_window->focusWidget()->accessibleName(), QStringLiteral("Revisions"));
    }

    void takesAFileThatIsDropped()
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(m_fixture->write(QStringLiteral("shop.zone"), zoneText))});
        drop(m_window.get(), &data);
        importWhatIsShown();
        QTRY_COMPARE(m_window->windowTitle(), QStringLiteral("shop.example — Zoneloom"));
        QVERIFY(!page<WelcomePage>()->isVisible());
    }

    void takesOneFileAfterAnother()
    {
        QByteArray second = zoneText;
        second.replace("shop.example", "site.example");
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(m_fixture->write(QStringLiteral("1.zone"), zoneText)),
                      QUrl::fromLocalFile(m_fixture->write(QStringLiteral("2.zone"), second))});
        drop(m_window.get(), &data);
        importWhatIsShown();
        importWhatIsShown();
        QTRY_COMPARE(m_fixture->store->zones().all()->size(), 2);
    }

    void takesTextThatIsDropped()
    {
        QMimeData data;
        data.setText(QString::fromUtf8(zoneText));
        drop(m_window.get(), &data);
        importWhatIsShown();
        QTRY_COMPARE(m_fixture->records(QStringLiteral("shop.example")).size(), 3);
    }

    void takesTextThatIsPasted()
    {
        QGuiApplication::clipboard()->setText(QString::fromUtf8(zoneText));
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QAbstractButton* first = DialogFixture::button(page<WelcomePage>(), QStringLiteral("Import a master file"));
        first->setFocus();
        QTest::keyClick(first, Qt::Key_V, Qt::ControlModifier);
        importWhatIsShown();
        QTRY_COMPARE(m_fixture->records(QStringLiteral("shop.example")).size(), 3);
    }

    void takesTheFileOfTheCommandLine()
    {
        m_window->commands().importFiles({m_fixture->write(QStringLiteral("shop.zone"), zoneText)});
        importWhatIsShown();
        QTRY_COMPARE(m_fixture->records(QStringLiteral("shop.example")).size(), 3);
    }

    void goesBackToTheStartWhenTheLastZoneIsDeleted()
    {
        takesAFileThatIsDropped();
        action(m_window.get(), QStringLiteral("Delete the zone…"))->trigger();
        auto* dialog = DialogFixture::dialog<DeleteZoneDialog>();
        QVERIFY(dialog);
        DialogFixture::type(dialog->findChild<QLineEdit*>(), QStringLiteral("shop.example"));
        DialogFixture::click(DialogFixture::button(dialog, QStringLiteral("Delete the zone")));
        QTRY_VERIFY(page<WelcomePage>()->isVisible());
        QVERIFY(!action(m_window.get(), QStringLiteral("Delete the zone…"))->isEnabled());
    }

    void showsAllZonesInTheOverview()
    {
        takesOneFileAfterAnother();
        QTRY_VERIFY(m_window->session());
        QTRY_VERIFY(!QApplication::activeModalWidget());
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClick(m_window.get(), Qt::Key_0, Qt::ControlModifier);
        QTRY_VERIFY(page<OverviewPage>()->isVisible());
        QVERIFY(!m_window->session());
    }

private:
    template <typename Page>
    Page* page() const
    {
        return m_window->findChild<Page*>();
    }
    void importWhatIsShown()
    {
        auto* dialog = DialogFixture::dialog<ImportDialog>();
        QVERIFY(dialog);
        auto* import = DialogFixture::button(dialog, QStringLiteral("Import"));
        QTRY_VERIFY2(import->isEnabled(), qPrintable(dialog->preview()->text()));
        QSignalSpy imported(dialog, &ImportDialog::imported);
        DialogFixture::click(import);
        QTRY_COMPARE(imported.size(), 1);
    }

    std::unique_ptr<DialogFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
};

ZONELOOM_WATCHED_TEST(TestFirstStart)
#include "TestFirstStart.moc"
