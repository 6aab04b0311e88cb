// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/WatchedApplication.h"
#include "ui/manners/DialogSize.h"
#include "ui/settings/RememberedLayout.h"
#include "ui/settings/SettingsDialog.h"
#include "ui/settings/SettingsFile.h"

#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMainWindow>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QWindow>

using namespace zoneloom;

/// Settings as a person sets them, and as another start finds them.
class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void startsFromDefaults();
    void takesTheAuthorFromTheEnvironment();
    void keepsWhatADialogSet();
    void cancelKeepsNothing();
    void keepsKeysThatItDoesNotKnow();
    void setsAFileOfAnotherVersionAside();
    void setsRubbishAside();
    void saysWhyItCannotBeWritten();
    void remembersColumnsForEachNumberOfThem();
    void dialogsTakeTheRoomThereIsAndKeepWhatAPersonGave();
    void schemeChangesWhileOpen();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("window.ini")); }
    void write(const QByteArray& text) const;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSettings::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestSettings::write(const QByteArray& text) const
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

void TestSettings::startsFromDefaults()
{
    SettingsFile file(path());
    QVERIFY(!file.complaint());
    QCOMPARE(file.load().readMinutes, 15);
    QVERIFY(file.load().notifies);
    QVERIFY(!file.load().tray);
    QCOMPARE(file.load().scheme, Theme::Scheme::System);
}

void TestSettings::takesTheAuthorFromTheEnvironment()
{
    const QByteArray user = qgetenv("USER");
    qputenv("USER", "login");
    QCOMPARE(WindowSettings().authorName(), QStringLiteral("login"));
    qputenv("ZONELOOM_AUTHOR", "mia");
    QCOMPARE(WindowSettings().authorName(), QStringLiteral("mia"));
    WindowSettings chosen;
    chosen.author = QStringLiteral("Mia Weber");
    QCOMPARE(chosen.authorName(), QStringLiteral("Mia Weber"));
    qunsetenv("ZONELOOM_AUTHOR");
    qputenv("USER", user);
}

void TestSettings::keepsWhatADialogSet()
{
    {
        SettingsFile file(path());
        auto* dialog = new SettingsDialog(file);
        QSignalSpy changed(dialog, &SettingsDialog::changed);
        dialog->show();
        QTest::keyClicks(dialog->findChild<QComboBox*>(QStringLiteral("language")), QStringLiteral("Deu"));
        dialog->findChild<QComboBox*>(QStringLiteral("scheme"))->setCurrentIndex(2);
        auto* minutes = dialog->findChild<QSpinBox*>(QStringLiteral("minutes"));
        minutes->selectAll();
        QTest::keyClicks(minutes, QStringLiteral("60"));
        QTest::keyClicks(dialog->findChild<QLineEdit*>(QStringLiteral("author")), QStringLiteral("Ada  Lovelace "));
        QTest::mouseClick(dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
        QCOMPARE(changed.size(), 1);
    }
    SettingsFile again(path());
    QVERIFY(!again.complaint());
    const WindowSettings kept = again.load();
    QCOMPARE(kept.language, QStringLiteral("de"));
    QCOMPARE(kept.scheme, Theme::Scheme::Dark);
    QCOMPARE(kept.readMinutes, 60);
    QCOMPARE(kept.author, QStringLiteral("Ada Lovelace"));
}

void TestSettings::cancelKeepsNothing()
{
    SettingsFile file(path());
    auto* dialog = new SettingsDialog(file);
    dialog->show();
    QTest::keyClicks(dialog->findChild<QLineEdit*>(QStringLiteral("author")), QStringLiteral("Eve"));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QCOMPARE(file.load().author, QString());
}

/// Of a later version with the same format, or of somebody's own tools.
void TestSettings::keepsKeysThatItDoesNotKnow()
{
    const QByteArrayList foreign{"density=compact",
                                 "greeting=Grüße",
                                 "hues=red, \"green, dark\", 7",
                                 "future\\name=with a sub-key",
                                 "records-2099=@ByteArray(\\0\\x1\\xff\\r\\n)",
                                 "point=@Point(3 -4)",
                                 "%U05D0=aleph"};
    write("[General]\nversion=1\nauthor=Eve\n" + foreign.at(0) + '\n' + foreign.at(1) + '\n' + foreign.at(2) +
          "\n\n[layout]\n" + foreign.at(4) + "\n\n[window-of-tomorrow]\n" + foreign.at(3) + '\n' + foreign.at(5) +
          '\n' + foreign.at(6) + '\n');
    {
        SettingsFile file(path());
        QVERIFY(!file.complaint());
        auto* dialog = new SettingsDialog(file);
        dialog->show();
        auto* author = dialog->findChild<QLineEdit*>(QStringLiteral("author"));
        author->selectAll();
        QTest::keyClicks(author, QStringLiteral("Ada"));
        QTest::mouseClick(dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
        file.remember(QStringLiteral("geometry"), QByteArray("\x01\x02"));
    }
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArrayList lines = file.readAll().split('\n');
    for (const QByteArray& line : foreign)
        QVERIFY2(lines.contains(line), QByteArray(line + "\nis not in\n" + lines.join('\n')).constData());
    QVERIFY(lines.contains("author=Ada"));
    QVERIFY(lines.indexOf(foreign.at(4)) > lines.indexOf("[layout]"));
    QVERIFY(lines.indexOf(foreign.at(5)) > lines.indexOf("[window-of-tomorrow]"));
}

void TestSettings::setsAFileOfAnotherVersionAside()
{
    const QByteArray future = "[General]\nversion=7\ntheme=sepia\n";
    write(future);
    {
        SettingsFile file(path());
        QVERIFY(file.complaint());
        QVERIFY(file.complaint()->message().contains(QLatin1String("of another version")));
        QVERIFY(file.complaint()->message().contains(path() + QStringLiteral(".kept-7")));
        QCOMPARE(file.load(), WindowSettings());
        WindowSettings settings;
        settings.author = QStringLiteral("Ada");
        QVERIFY(file.save(settings));
    }
    QFile kept(path() + QStringLiteral(".kept-7"));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), future);
    SettingsFile again(path());
    QVERIFY(!again.complaint());
    QCOMPARE(again.load().author, QStringLiteral("Ada"));
}

void TestSettings::setsRubbishAside()
{
    write(QByteArray("\x7f"
                     "ELF\x02\x01",
                     6));
    SettingsFile file(path());
    QVERIFY(file.complaint());
    QCOMPARE(file.load(), WindowSettings());
    QVERIFY(QFile::exists(path() + QStringLiteral(".kept-unread")));
}

void TestSettings::saysWhyItCannotBeWritten()
{
    SettingsFile blocked(QStringLiteral("/proc/zoneloom/window.ini"));
    const Outcome saved = blocked.save({});
    QVERIFY(!saved);
    QVERIFY(saved.error().message().contains(QLatin1String("could not be written to /proc/zoneloom/window.ini")));
}

void TestSettings::remembersColumnsForEachNumberOfThem()
{
    const auto table = [](QMainWindow& window, int columns) {
        auto* view = new QTableView(&window);
        view->setObjectName(QStringLiteral("records"));
        view->setModel(new QStandardItemModel(3, columns, view));
        view->horizontalHeader()->setSectionsMovable(true);
        window.setCentralWidget(view);
        return view;
    };
    {
        SettingsFile file(path());
        QMainWindow window;
        QTableView* view = table(window, 4);
        const RememberedLayout layout(&window, file);
        window.resize(700, 432);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        view->horizontalHeader()->resizeSection(1, 222);
        view->horizontalHeader()->moveSection(0, 2);
        window.close();
    }
    SettingsFile file(path());
    QMainWindow same;
    QTableView* again = table(same, 4);
    const RememberedLayout layout(&same, file);
    QCOMPARE(same.size(), QSize(700, 432));
    QCOMPARE(again->horizontalHeader()->sectionSize(1), 222);
    QCOMPARE(again->horizontalHeader()->visualIndex(0), 2);
    QMainWindow other;
    QTableView* wide = table(other, 5);
    const RememberedLayout otherLayout(&other, file);
    QCOMPARE(wide->horizontalHeader()->visualIndex(0), 0);
}

void TestSettings::dialogsTakeTheRoomThereIsAndKeepWhatAPersonGave()
{
    SettingsFile file(path());
    QMainWindow window;
    const RememberedLayout layout(&window, file);
    const auto sizeIn = [&window](QSize room) {
        window.resize(room);
        QDialog dialog(&window);
        new DialogSize(&dialog, {60, 20}, {100, 30});
        return dialog.size();
    };
    const QFontMetrics font = window.fontMetrics();
    const QSize least(60 * font.averageCharWidth(), 20 * font.height());
    const QSize ideal(100 * font.averageCharWidth(), 30 * font.height());
    QCOMPARE(sizeIn({4000, 3000}), ideal);
    QCOMPARE(sizeIn({200, 100}), least);
    QCOMPARE(sizeIn(ideal), (ideal * 3 / 4).expandedTo(least));

    window.resize(4000, 3000);
    const QSize persons = ideal - QSize(50, 30);
    {
        QDialog dialog(&window);
        new DialogSize(&dialog, {60, 20}, {100, 30});
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QCOMPARE(dialog.size(), ideal);
        dialog.close();
    }
    QVERIFY(file.remembered(QStringLiteral("dialog-QDialog")).isEmpty()); // nobody changed it
    {
        QDialog dialog(&window);
        new DialogSize(&dialog, {60, 20}, {100, 30});
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        dialog.windowHandle()->resize(persons); // as by its frame
        QTRY_COMPARE(dialog.size(), persons);
        dialog.close();
    }
    QDialog again(&window);
    new DialogSize(&again, {60, 20}, {100, 30});
    again.show();
    QCOMPARE(again.size(), persons);
}

void TestSettings::schemeChangesWhileOpen()
{
    Theme::apply(*qApp, Theme::Scheme::System);
    const QColor desktop = qApp->palette().color(QPalette::Base);
    QWidget window;
    window.show();
    Theme::apply(*qApp, Theme::Scheme::Dark);
    QVERIFY(window.palette().color(QPalette::Base).lightness() < 80);
    Theme::apply(*qApp, Theme::Scheme::Light);
    QCOMPARE(window.palette().color(QPalette::Base), QColor(Qt::white));
    Theme::apply(*qApp, Theme::Scheme::System);
    QCOMPARE(window.palette().color(QPalette::Base), desktop);
}

ZONELOOM_WATCHED_TEST(TestSettings)
#include "TestSettings.moc"
