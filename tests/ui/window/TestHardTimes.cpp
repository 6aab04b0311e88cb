// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/MasterFileReader.h"
#include "models/dns/MasterFileWriter.h"
#include "models/items/DriftMatrixModel.h"
#include "models/items/HistoryModel.h"
#include "models/items/RecordsModel.h"
#include "models/store/StagedEdits.h"
#include "tests/support/FakeProvider.h"
#include "tests/support/WatchedApplication.h"
#include "tests/ui/drift/DriftFixture.h"
#include "ui/dialogs/CommitDialog.h"
#include "ui/manners/WindowManners.h"
#include "ui/records/PasteDialog.h"
#include "ui/records/RecordCommands.h"
#include "ui/records/RecordsPage.h"
#include "ui/settings/SettingsFile.h"
#include "ui/theme/ProseDelegate.h"

#include <QClipboard>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStatusBar>
#include <QTableView>
#include <QTreeView>

#include <csignal>
#include <sys/resource.h>

using namespace zoneloom;
using namespace zoneloom::testing;

namespace {

const QString one = QStringLiteral("one");

/// A disk that takes not a byte more, for all files of this program, as long as this lives.
class FullDisk
{
public:
    FullDisk()
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit none = m_before;
        none.rlim_cur = 0;
        ::setrlimit(RLIMIT_FSIZE, &none);
    }
    ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

private:
    rlimit m_before{};
};

} // namespace

/// What can go wrong around the window: nothing is lost, nothing is sent twice, and there is always a sentence.
class TestHardTimes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aPastedBinaryFileChangesNothing();
    void ofAHundredThousandPastedLinesTheBadOneIsNamed();
    void namesOfAnotherDirectionAreShownAsWhatTheyAre();
    void hebrewAndArabicAreShownAndKeptUnharmed();
    void aDiskThatIsFullLosesNoEdit();
    void aStoreThatDisappearsLosesNoEdit();
    void aLargePasteIsStagedAlsoWhereTheWindowClosesAtOnce_data();
    void aLargePasteIsStagedAlsoWhereTheWindowClosesAtOnce();
    void aDiskThatIsFullIsToldBeforeTheWindowCloses();
    void aRunningSyncIsNotClosedOverWithoutAQuestion();

private:
    /// Closes the window, answers what it asks, and gives what that was.
    QString close(QMessageBox::StandardButton answer);
    void stage(const char* name);
    /// Types into that column of the records' last line, as an input method does, and presses Return.
    void typeNew(int column, const QString& text);
    [[nodiscard]] QString told() const { return f->window->statusBar()->currentMessage(); }

    std::unique_ptr<DriftFixture> f;
    std::shared_ptr<FakeServer> m_one;
};

void TestHardTimes::init()
{
    f = std::make_unique<DriftFixture>(QList<RRset>{soa(1), a("www", "192.0.2.1"), a("api", "192.0.2.2")});
    m_one = f->addFake(one);
    f->open();
    f->window->openTab(MainWindow::RecordsTab);
}

void TestHardTimes::cleanup()
{
    f.reset();
}

void TestHardTimes::stage(const char* name)
{
    QVERIFY(f->session()->editor().addRecord(QString::fromLatin1(name), QStringLiteral("A"), QStringLiteral("300"),
                                             QStringLiteral("192.0.2.9")));
}

QString TestHardTimes::close(QMessageBox::StandardButton answer)
{
    QString said;
    QTimer::singleShot(0, this, [&said, answer] {
        if (auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget())) {
            said = box->text();
            box->button(answer)->click();
        }
    });
    f->window->close();
    return said;
}

void TestHardTimes::aPastedBinaryFileChangesNothing()
{
    QFile program(QCoreApplication::applicationFilePath());
    QVERIFY(program.open(QIODevice::ReadOnly));
    f->window->records().commands().pasteText(QString::fromLatin1(program.read(300'000)));
    const QPointer<PasteDialog> dialog = f->window->findChild<PasteDialog*>();
    QVERIFY(dialog);
    auto* problems = dialog->findChild<QPlainTextEdit*>(QStringLiteral("problems"));
    QTRY_VERIFY_WITH_TIMEOUT(problems->isVisible() && !problems->toPlainText().isEmpty(), 30'000);
    QVERIFY(!dialog->findChild<QPushButton*>(QStringLiteral("stage"))->isEnabled());
    dialog->reject();
    QVERIFY(f->session()->editor().changes().isEmpty());
}

void TestHardTimes::ofAHundredThousandPastedLinesTheBadOneIsNamed()
{
    constexpr int lines = 100'000;
    constexpr int bad = 61'234;
    QString text;
    for (int line = 1; line <= lines; ++line)
        text += QStringLiteral("h%1 300 A %2\n").arg(line).arg(line == bad ? u"192.0.2.300" : u"192.0.2.3");
    f->window->records().commands().pasteText(text);
    const QPointer<PasteDialog> dialog = f->window->findChild<PasteDialog*>();
    QVERIFY(dialog);
    auto* stage = dialog->findChild<QPushButton*>(QStringLiteral("stage"));
    QTRY_VERIFY_WITH_TIMEOUT(stage->isEnabled(), 120'000);
    const QStringList told =
        dialog->findChild<QPlainTextEdit*>(QStringLiteral("problems"))->toPlainText().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(told.size(), 1);
    QVERIFY2(told.first().startsWith(QStringLiteral("Line %1:").arg(bad)), qPrintable(told.first()));
    // Nothing is staged before somebody decides; then all of the others are.
    QVERIFY(f->session()->editor().changes().isEmpty());
    QTest::mouseClick(stage, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(f->session()->editor().changes().size(), lines - 1, 120'000);
    f->session()->editor().discard();
}

void TestHardTimes::namesOfAnotherDirectionAreShownAsWhatTheyAre()
{
    // Hebrew for “peace” as the world has it on the wire, and a zero-width space that somebody smuggled in as bytes.
    const auto named = [](const char* label) { return Name::fromText(QString::fromLatin1(label), origin()).value(); };
    m_one->change(origin(),
                  {std::nullopt, RRset(named("xn--6dbdbo"), rrtype::A, 300, {QByteArray("\xC0\0\2\x07", 4)})});
    m_one->change(origin(), {std::nullopt,
                             RRset(named("pay\\226\\128\\139pal"), rrtype::A, 300, {QByteArray("\xC0\0\2\x08", 4)})});
    f->run(SyncRequest::Mode::Read);
    f->window->openTab(MainWindow::DriftTab);
    const auto shown = [this] {
        QStringList names;
        for (int row = 0; row < f->model().rowCount(); ++row) {
            const QModelIndex index = f->model().index(row, DriftMatrixModel::NameColumn);
            names += index.data().toString();
        }
        return names;
    };
    QTRY_COMPARE(shown().size(), 4);
    bool smuggled = false;
    for (const QString& name : shown()) {
        QVERIFY2(!name.contains(QChar(0x200B)), "a character without a shape is shown");
        smuggled = smuggled || name.contains(QStringLiteral("\\226\\128\\139"));
    }
    QVERIFY2(smuggled, qPrintable(shown().join(u'|')));
}

void TestHardTimes::typeNew(int column, const QString& text)
{
    QAbstractItemView* view = f->window->records().view();
    const auto editor = [view]() -> QLineEdit* {
        for (QLineEdit* edit : view->viewport()->findChildren<QLineEdit*>())
            if (edit->isVisible())
                return edit;
        return nullptr;
    };
    if (editor() && view->currentIndex().column() != column) // where Enter in the field before led
        QTest::keyClick(editor(), Qt::Key_Escape);
    if (!editor()) {
        view->setCurrentIndex(view->model()->index(view->model()->rowCount() - 1, column));
        f->window->records().editCurrent();
    }
    QVERIFY(editor());
    QInputMethodEvent composed;
    composed.setCommitString(text);
    QCoreApplication::sendEvent(editor(), &composed);
    QCOMPARE(editor()->text(), text);
    QTest::keyClick(editor(), Qt::Key_Return);
}

void TestHardTimes::hebrewAndArabicAreShownAndKeptUnharmed()
{
    // “peace” and “site”, as anybody's IDNA library writes them (RFC 5891).
    const QString hebrew = QStringLiteral("שלום");
    const QString arabic = QStringLiteral("موقع");
    const QString hebrewNote = QStringLiteral("שרת חדש. לא לגעת (עד 2027)");
    const QString arabicNote = QStringLiteral("خادم البريد، للتجربة — 10 mx");
    const QString message = QStringLiteral("עדכון: تحديث www ← שלום\n\nשורה שנייה");
    for (const auto& [name, note] : {std::pair(hebrew, hebrewNote), std::pair(arabic, arabicNote)}) {
        typeNew(RecordsModel::NameColumn, name);
        typeNew(RecordsModel::TypeColumn, QStringLiteral("A"));
        typeNew(RecordsModel::NoteColumn, note);
        typeNew(RecordsModel::ValueColumn, QStringLiteral("192.0.2.9"));
    }
    QTRY_COMPARE(f->session()->editor().changes().size(), 2);
    const auto shown = [this](const QString& name) {
        const QAbstractItemModel* model = f->window->records().view()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, RecordsModel::NameColumn).data().toString() == name)
                return model->index(row, RecordsModel::NoteColumn).data().toString();
        }
        return QStringLiteral("no such name");
    };
    QCOMPARE(shown(hebrew), hebrewNote);
    QCOMPARE(shown(arabic), arabicNote);
    auto* dialog = new CommitDialog(*f->session(), f->window.get());
    dialog->open();
    auto* typed = dialog->findChild<QPlainTextEdit*>(QStringLiteral("message"));
    typed->selectAll();
    QInputMethodEvent composed;
    composed.setCommitString(message);
    QCoreApplication::sendEvent(typed, &composed);
    QSignalSpy committed(f->session(), &ZoneSession::committed);
    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("commit")), Qt::LeftButton);
    QVERIFY(committed.wait(20'000));
    // What the store holds: A-labels, and every character of the words.
    const Revision revision = f->store->timelines().revision(f->timeline, 2).value();
    QCOMPARE(revision.message, message);
    const ZoneContent content = f->internal();
    for (const auto& [label, note] : {std::pair("xn--9dbne9b", hebrewNote), std::pair("xn--4gbrim", arabicNote)}) {
        const RRset* set = content.find(keyOf(label, rrtype::A));
        QVERIFY2(set, label);
        QCOMPARE(set->note(), note);
    }
    // As a file, and back.
    const QByteArray file = MasterFileWriter::write(content);
    QVERIFY(file.contains("xn--9dbne9b"));
    MasterFileOptions options;
    options.origin = origin();
    QCOMPARE(MasterFileReader::read(file, options).content, content);
    // And so it is shown by another start.
    f->window.reset();
    f->workspace.reset();
    f->open();
    f->window->openTab(MainWindow::RecordsTab);
    QTRY_COMPARE(shown(hebrew), hebrewNote);
    QTRY_COMPARE(shown(arabic), arabicNote);
    f->window->openTab(MainWindow::HistoryTab);
    auto* revisions = f->window->findChild<QTreeView*>(QStringLiteral("revisions"));
    QTRY_COMPARE(revisions->model()->rowCount(), 2);
    const QModelIndex first = revisions->model()->index(0, HistoryModel::MessageColumn);
    QCOMPARE(first.data().toString(), QStringLiteral("עדכון: تحديث www ← שלום"));
    // Drawn as one text from right to left, not as a line from left to right that has such words in it.
    const auto* delegate = qobject_cast<const ProseDelegate*>(revisions->itemDelegateForIndex(first));
    QVERIFY(delegate);
    struct Opened : ProseDelegate
    {
        using ProseDelegate::initStyleOption;
    };
    QStyleOptionViewItem drawn;
    Opened().initStyleOption(&drawn, first);
    QCOMPARE(drawn.text, QStringLiteral("\u2068עדכון: تحديث www ← שלום\u2069"));
}

void TestHardTimes::aDiskThatIsFullLosesNoEdit()
{
    {
        const FullDisk full;
        stage("new");
        f->session()->commit(QStringLiteral("with no room"));
        QTRY_VERIFY_WITH_TIMEOUT(!told().isEmpty(), 20'000);
        QCOMPARE(f->session()->editor().changes().size(), 1); // still there to be committed
    }
    QCOMPARE(f->store->timelines().latestRevision(f->timeline).value(), 1);
    QSignalSpy committed(f->session(), &ZoneSession::committed);
    f->session()->commit(QStringLiteral("with room again"));
    QVERIFY(committed.wait(20'000));
    QVERIFY(f->internal().find(keyOf("new", rrtype::A)));
    QCOMPARE(f->store->timelines().latestRevision(f->timeline).value(), 2);
}

void TestHardTimes::aStoreThatDisappearsLosesNoEdit()
{
    const QString aside = f->store->location() + QStringLiteral(".aside");
    QVERIFY(QFile::rename(f->store->location(), aside));
    stage("new");
    f->session()->commit(QStringLiteral("into nowhere"));
    QTRY_VERIFY_WITH_TIMEOUT(!told().isEmpty(), 20'000);
    QVERIFY2(told().contains(QStringLiteral("removed, moved or replaced")), qPrintable(told()));
    QCOMPARE(f->session()->editor().changes().size(), 1);
    QVERIFY(QFile::rename(aside, f->store->location()));
    QSignalSpy committed(f->session(), &ZoneSession::committed);
    f->session()->commit(QStringLiteral("back again"));
    QVERIFY(committed.wait(20'000));
    QVERIFY(f->internal().find(keyOf("new", rrtype::A)));
}

void TestHardTimes::aLargePasteIsStagedAlsoWhereTheWindowClosesAtOnce_data()
{
    QTest::addColumn<bool>("isLeft");
    QTest::newRow("while the zone is shown") << false;
    QTest::newRow("after the zone was left") << true;
}

void TestHardTimes::aLargePasteIsStagedAlsoWhereTheWindowClosesAtOnce()
{
    QFETCH(bool, isLeft);
    constexpr int lines = 2000;
    QString text;
    for (int line = 1; line <= lines; ++line)
        text += QStringLiteral("h%1 300 A 192.0.2.3\n").arg(line);
    f->window->records().commands().pasteText(text);
    const QPointer<PasteDialog> dialog = f->window->findChild<PasteDialog*>();
    QVERIFY(dialog);
    auto* stage = dialog->findChild<QPushButton*>(QStringLiteral("stage"));
    QTRY_VERIFY_WITH_TIMEOUT(stage->isEnabled(), 30'000);
    QTest::mouseClick(stage, Qt::LeftButton);
    QVERIFY(f->session()->editor().working() > 0); // in the background
    if (isLeft)
        f->window->openOverview();
    f->window->close();
    QTRY_VERIFY_WITH_TIMEOUT(!f->window->isVisible(), 30'000);
    f->window.reset();
    f->workspace.reset();
    QCOMPARE(f->store->stagedEdits().load(origin(), QStringLiteral("mia")).value().changes.size(), lines);
    f->open();
    QTRY_COMPARE_WITH_TIMEOUT(f->session()->editor().changes().size(), lines, 30'000);
    QVERIFY(f->session()->editor().find(keyOf("h2000", rrtype::A)));
}

void TestHardTimes::aDiskThatIsFullIsToldBeforeTheWindowCloses()
{
    QString asked;
    QTimer person;
    connect(&person, &QTimer::timeout, &person, [&asked] {
        if (auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget())) {
            asked = box->text();
            box->button(QMessageBox::No)->click();
        }
    });
    person.start(10);
    {
        const FullDisk full;
        stage("new");
        f->window->close();
        QTRY_VERIFY_WITH_TIMEOUT(!asked.isEmpty(), 20'000);
    }
    QVERIFY2(asked.contains(QStringLiteral("could not be saved")), qPrintable(asked));
    QVERIFY(f->window->isVisible());
    QVERIFY(f->window->isEnabled());
    f->window->close(); // with room again
    QTRY_VERIFY_WITH_TIMEOUT(!f->window->isVisible(), 20'000);
    QCOMPARE(f->store->stagedEdits().load(origin(), QStringLiteral("mia")).value().changes.size(), 1);
}

void TestHardTimes::aRunningSyncIsNotClosedOverWithoutAQuestion()
{
    f->run(SyncRequest::Mode::Sync);
    const int writes = m_one->writes;
    m_one->hangs = true;
    f->commit({soa(2), a("www", "192.0.2.7"), a("api", "192.0.2.2")}, QStringLiteral("second"));
    f->session()->start(SyncRequest::Mode::Sync);
    QTRY_VERIFY(m_one->busy > 0);
    const QString said = close(QMessageBox::No);
    QVERIFY2(said.contains(QStringLiteral("still running")), qPrintable(said));
    QVERIFY(f->window->isVisible());
    QVERIFY(!close(QMessageBox::Yes).isEmpty());
    QVERIFY(!f->window->isVisible());
    f->window.reset();
    f->workspace.reset();
    QCOMPARE(m_one->writes, writes);
    // The next start sends what this one did not, and sends it once.
    m_one->hangs = false;
    f->open();
    f->run(SyncRequest::Mode::Sync);
    f->run(SyncRequest::Mode::Sync);
    QCOMPARE(m_one->writes, writes + 1);
    QCOMPARE(*m_one->content(origin())->find(keyOf("www", rrtype::A)), a("www", "192.0.2.7"));
}

ZONELOOM_WATCHED_TEST(TestHardTimes)
#include "TestHardTimes.moc"
