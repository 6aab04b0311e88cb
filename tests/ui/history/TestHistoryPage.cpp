// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/history/HistoryPage.h"

#include "models/items/HistoryModel.h"
#include "tests/support/WatchedApplication.h"
#include "tests/ui/drift/DriftFixture.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

using namespace zoneloom;
using namespace zoneloom::testing;

/// The history as a person uses it: what changed, as text too, the way back, and what a provider held.
class TestHistoryPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void comparesAnyTwoRevisions();
    void showsTheDifferenceAndTheContentAsMasterFile();
    void restoresOneRecordSetAsAStagedEdit();
    void restoresOneName();
    void restoresTheWholeZoneAndCommits();
    void showsWhatAProviderHeldBesideTheInternalZoneThen();
    void timesAreNotCut();
    void saysThatItComparesAndBringsNothingBackMeanwhile();
    void groupsTheDigitsOfLargeNumbers();

private:
    [[nodiscard]] QTreeView* revisions() const { return f->find<QTreeView>("revisions"); }
    [[nodiscard]] QTableView* changes() const { return f->find<QTableView>("history-changes"); }
    void choose(int row, Qt::KeyboardModifiers keys = {}) const
    {
        const QModelIndex index = revisions()->model()->index(row, 0);
        QTest::mouseClick(revisions()->viewport(), Qt::LeftButton, keys, revisions()->visualRect(index).center());
    }
    [[nodiscard]] QStringList shown() const
    {
        QStringList rows;
        const QAbstractItemModel* model = changes()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            QStringList columns;
            for (int column = 1; column < model->columnCount(); ++column)
                columns += model->index(row, column).data().toString();
            rows += columns.join(u' ');
        }
        return rows;
    }
    /// Triggers an entry of Bring back: the section counts from 0, the entry within it too.
    void bringBack(int section, int entry) const
    {
        auto* menu = f->find<QPushButton>("history-restore")->menu();
        Q_EMIT menu->aboutToShow();
        QList<QAction*> actions = menu->actions();
        int seen = -1;
        for (qsizetype i = 0; i < actions.size(); ++i) {
            if (actions.at(i)->isSeparator() && ++seen == section) {
                QVERIFY(actions.at(i + 1 + entry)->isEnabled());
                actions.at(i + 1 + entry)->trigger();
                return;
            }
        }
        QFAIL("no such entry");
    }

    std::unique_ptr<DriftFixture> f;
    std::shared_ptr<FakeServer> m_server;
};

void TestHistoryPage::init()
{
    f = std::make_unique<DriftFixture>(QList<RRset>{soa(1), a("www", "192.0.2.1"), a("api", "192.0.2.2")});
    m_server = f->addFake(QStringLiteral("one"));
    f->commit({soa(1), a("www", "192.0.2.11"), a("api", "192.0.2.2"), txt("www", "moved")}, QStringLiteral("move www"));
    f->commit({soa(1), a("www", "192.0.2.11"), txt("www", "moved")}, QStringLiteral("drop api"));
    f->open();
    f->window->openTab(MainWindow::HistoryTab);
    QTRY_COMPARE(revisions()->model()->rowCount(), 3);
    QTRY_COMPARE(shown(), QStringList{QStringLiteral("api A TTL 3600 · 192.0.2.2 —")});
}

void TestHistoryPage::cleanup()
{
    f.reset();
}

void TestHistoryPage::comparesAnyTwoRevisions()
{
    choose(1);
    QTRY_COMPARE(shown(), QStringList({QStringLiteral("www A 192.0.2.1 192.0.2.11"),
                                       QStringLiteral("www TXT — TTL 3600 · \"moved\"")}));
    choose(0);
    choose(2, Qt::ControlModifier);
    QTRY_COMPARE(shown(), QStringList({QStringLiteral("api A TTL 3600 · 192.0.2.2 —"),
                                       QStringLiteral("www A 192.0.2.1 192.0.2.11"),
                                       QStringLiteral("www TXT — TTL 3600 · \"moved\"")}));
}

void TestHistoryPage::showsTheDifferenceAndTheContentAsMasterFile()
{
    choose(1);
    QTRY_COMPARE(shown().size(), 2);
    auto* views = f->find<QTabWidget>("history-views");
    views->setCurrentIndex(1);
    const QStringList lines = f->find<QPlainTextEdit>("history-text")->toPlainText().split(u'\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.at(0).startsWith(QStringLiteral("- www.example.com.")) &&
            lines.at(0).endsWith(QStringLiteral("192.0.2.1")));
    QVERIFY(lines.at(1).startsWith(QStringLiteral("+ www.example.com.")) &&
            lines.at(1).endsWith(QStringLiteral("192.0.2.11")));
    views->setCurrentIndex(2);
    auto* content = f->find<QPlainTextEdit>("history-content");
    QTRY_VERIFY(content->toPlainText().contains(QStringLiteral("192.0.2.2"))); // api was still there
}

void TestHistoryPage::restoresOneRecordSetAsAStagedEdit()
{
    choose(1);
    QTRY_COMPARE(shown().size(), 2);
    changes()->selectRow(0);
    bringBack(0, 0); // www A as in revision 1
    QTRY_COMPARE(f->session()->editor().changes().size(), 1);
    QCOMPARE(*f->session()->editor().find(keyOf("www", rrtype::A)), a("www", "192.0.2.1"));
    QCOMPARE(*f->internal().find(keyOf("www", rrtype::A)), a("www", "192.0.2.11")); // nothing is written yet
    QCOMPARE(f->session()->suggestedMessage(), QStringLiteral("Restore www A from revision 1"));
}

void TestHistoryPage::restoresOneName()
{
    choose(1);
    QTRY_COMPARE(shown().size(), 2);
    changes()->selectRow(0);
    bringBack(0, 1); // everything of www as in revision 1
    QTRY_COMPARE(f->session()->editor().changes().size(), 2);
    QVERIFY(!f->session()->editor().find(keyOf("www", rrtype::TXT)));
}

void TestHistoryPage::restoresTheWholeZoneAndCommits()
{
    choose(2);
    QTRY_COMPARE(shown().size(), 3); // all of revision 1
    bringBack(1, 2);
    QTRY_COMPARE(f->session()->editor().changes().size(), 3);
    QSignalSpy committed(f->session(), &ZoneSession::committed);
    f->session()->commit(QStringLiteral("back"));
    QVERIFY(committed.wait());
    QCOMPARE(f->internal().sets(), zone({soa(1), a("www", "192.0.2.1"), a("api", "192.0.2.2")}).sets());
    QTRY_COMPARE(revisions()->model()->rowCount(), 4);
}

void TestHistoryPage::showsWhatAProviderHeldBesideTheInternalZoneThen()
{
    m_server->setZone(zone({soa(7), a("www", "192.0.2.11"), a("theirs", "203.0.113.5")}));
    f->run(SyncRequest::Mode::Read);
    m_server->change(origin(), {a("www", "192.0.2.11"), a("www", "203.0.113.6")});
    f->run(SyncRequest::Mode::Read);
    auto* source = f->find<QComboBox>("history-source");
    source->setCurrentIndex(1);
    QTRY_COMPARE(revisions()->model()->rowCount(), 2);
    choose(1); // the first reading: the SOA is the provider's own business
    QTRY_COMPARE(shown(), QStringList({QStringLiteral("theirs A — TTL 3600 · 203.0.113.5"),
                                       QStringLiteral("www TXT TTL 3600 · \"moved\" —")}));
    choose(0);
    QTRY_COMPARE(shown().size(), 3);
    f->find<QComboBox>("history-against")->setCurrentIndex(1); // the reading before
    QTRY_COMPARE(shown(), QStringList{QStringLiteral("www A 192.0.2.11 203.0.113.6")});
    QVERIFY(revisions()
                ->model()
                ->index(0, HistoryModel::MessageColumn)
                .data()
                .toString()
                .startsWith(QStringLiteral("Changed there since the reading at ")));
}

void TestHistoryPage::saysThatItComparesAndBringsNothingBackMeanwhile()
{
    f = std::make_unique<DriftFixture>(QList<RRset>{soa(1), a("www", "192.0.2.1")});
    f->commit({soa(1), a("www", "192.0.2.11")}, QStringLiteral("move www"));
    f->open();
    auto* title = f->find<QLabel>("history-title");
    auto* restore = f->find<QPushButton>("history-restore");
    // The page asks for the difference when a revision is chosen; this hears of it right after the page.
    QStringList meanwhile;
    bool offered = false;
    connect(revisions()->selectionModel(), &QItemSelectionModel::selectionChanged, this, [&] {
        meanwhile += title->text();
        offered = offered || restore->isEnabled();
    });
    f->window->openTab(MainWindow::HistoryTab);
    QTRY_COMPARE(shown(), QStringList{QStringLiteral("www A 192.0.2.1 192.0.2.11")});
    QCOMPARE(meanwhile.value(0), QStringLiteral("Comparing…"));
    QVERIFY(!offered);
    QVERIFY(restore->isEnabled());
    QVERIFY2(title->text().startsWith(QStringLiteral("From revision 1 to revision 2: ")), qPrintable(title->text()));
    const auto header = [this](int column) {
        return changes()->model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    };
    QCOMPARE(header(DifferenceModel::BeforeColumn), QStringLiteral("Revision 1"));
    QCOMPARE(header(DifferenceModel::AfterColumn), QStringLiteral("Revision 2"));
    choose(1);
    QTRY_COMPARE(header(DifferenceModel::BeforeColumn), QStringLiteral("The empty zone"));
}

void TestHistoryPage::groupsTheDigitsOfLargeNumbers()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German));
    HistoryModel model;
    Revision revision;
    revision.number = 1;
    revision.added = 100'000;
    model.setRevisions({revision});
    QCOMPARE(model.index(0, HistoryModel::ChangesColumn).data().toString(), QStringLiteral("+100.000 ~0 −0"));
    QLocale::setDefault(before);
}

void TestHistoryPage::timesAreNotCut()
{
    const QModelIndex time = revisions()->model()->index(0, HistoryModel::TimeColumn);
    const int needed = revisions()->fontMetrics().horizontalAdvance(time.data().toString());
    QVERIFY(revisions()->columnWidth(HistoryModel::TimeColumn) >= needed + 6);
    // All columns are seen without scrolling.
    QVERIFY(revisions()->header()->length() <= revisions()->viewport()->width());
}

ZONELOOM_WATCHED_TEST(TestHistoryPage)
#include "TestHistoryPage.moc"
