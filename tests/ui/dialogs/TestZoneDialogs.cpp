// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/Zones.h"
#include "tests/support/WatchedApplication.h"
#include "tests/ui/support/DialogFixture.h"
#include "ui/dialogs/DeleteZoneDialog.h"
#include "ui/dialogs/ZoneSettingsDialog.h"

#include <QListWidget>

using namespace zoneloom;
using namespace zoneloom::testing;

/// A person sets a zone up, and deletes one.
class TestZoneDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deletesAZoneOnceItsNameIsTyped()
    {
        DialogFixture fixture;
        const ZoneSummary zone = fixture.addZone(QStringLiteral("shop.example"));
        fixture.addZone(QStringLiteral("other.example"));
        auto* dialog = new DeleteZoneDialog(*fixture.workspace, zone);
        QSignalSpy deleted(dialog, &DeleteZoneDialog::deleted);
        dialog->open();
        QCOMPARE(DialogFixture::namelessControls(dialog), QStringList());
        auto* button = DialogFixture::button(dialog, QStringLiteral("Delete the zone"));
        auto* typed = dialog->findChild<QLineEdit*>();
        DialogFixture::type(typed, QStringLiteral("shop"));
        QVERIFY(!button->isEnabled());
        QTest::keyClick(dialog, Qt::Key_Return); // the default is to leave it
        QTRY_VERIFY(!dialog->isVisible() || fixture.store->zones().find(zone.name));
        QVERIFY(fixture.store->zones().find(zone.name));

        dialog = new DeleteZoneDialog(*fixture.workspace, zone);
        QSignalSpy gone(dialog, &DeleteZoneDialog::deleted);
        dialog->open();
        DialogFixture::type(dialog->findChild<QLineEdit*>(), QStringLiteral("shop.example"));
        QTest::keyClick(dialog, Qt::Key_Return); // now it goes
        QTRY_COMPARE(gone.size(), 1);
        QVERIFY(!fixture.store->zones().find(zone.name));
        QCOMPARE(fixture.store->zones().all().value().size(), 1);
    }

    void savesTheSerialPolicyAndWhatIsSilenced()
    {
        DialogFixture fixture;
        ZoneSummary zone = fixture.addZone(QStringLiteral("shop.example"));
        zone.settings.silencedRules = {QStringLiteral("a-rule-of-a-later-version")};
        QVERIFY(fixture.store->zones().saveSettings(zone.name, zone.settings));
        auto* dialog = new ZoneSettingsDialog(*fixture.workspace, zone);
        QSignalSpy accepted(dialog, &QDialog::accepted);
        dialog->open();
        QCOMPARE(DialogFixture::namelessControls(dialog), QStringList());
        DialogFixture::button(dialog, QStringLiteral("Seconds since 1970"))->click();
        DialogFixture::type(DialogFixture::named<QLineEdit>(dialog, QStringLiteral("Search warnings")),
                            QStringLiteral("fewer-than-two"));
        auto* rules = DialogFixture::named<QListWidget>(dialog, QStringLiteral("Warnings that are shown"));
        QList<QListWidgetItem*> visible;
        for (int row = 0; row < rules->count(); ++row) {
            if (!rules->item(row)->isHidden())
                visible += rules->item(row);
        }
        QCOMPARE(visible.size(), 1);
        QCOMPARE(visible.first()->checkState(), Qt::Checked);
        rules->setCurrentItem(visible.first());
        QTest::keyClick(rules, Qt::Key_Space);
        DialogFixture::click(DialogFixture::button(dialog, QStringLiteral("Save")));
        QTRY_COMPARE(accepted.size(), 1);
        const ZoneSettings saved = fixture.store->zones().find(zone.name)->settings;
        QCOMPARE(saved.serialPolicy, SerialPolicy::UnixTime);
        QCOMPARE(saved.silencedRules,
                 (QSet<QString>{QStringLiteral("ns-fewer-than-two"), QStringLiteral("a-rule-of-a-later-version")}));
    }
};

ZONELOOM_WATCHED_TEST(TestZoneDialogs)
#include "TestZoneDialogs.moc"
