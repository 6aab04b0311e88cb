// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/RdataCodec.h"
#include "models/store/Accounts.h"
#include "models/store/Links.h"
#include "models/store/Timelines.h"
#include "ui/Workspace.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMutex>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace zoneloom::testing {

/// Secrets in memory; refuses to write where it is told to.
class MemorySecrets : public SecretSource
{
public:
    [[nodiscard]] Result<QString> read(const QString& account, const QString& field) const override
    {
        const QMutexLocker lock(&m_mutex);
        const auto found = m_secrets.constFind(account + u'/' + field);
        if (found == m_secrets.constEnd())
            return fail(ErrorKind::Secret, "The secret is missing.");
        return *found;
    }
    Outcome write(const QString& account, const QString& field, const QString& value) override
    {
        const QMutexLocker lock(&m_mutex);
        if (refuses)
            return fail(ErrorKind::Secret, "There are three ways to keep a secret.");
        m_secrets.insert(account + u'/' + field, value);
        return {};
    }
    Outcome remove(const QString& account, const QString& field) override
    {
        const QMutexLocker lock(&m_mutex);
        m_secrets.remove(account + u'/' + field);
        return {};
    }
    bool refuses = false;

private:
    mutable QMutex m_mutex;
    QMap<QString, QString> m_secrets;
};

/// A store and a workspace over it, as dialogs use them; and a person's hands.
class DialogFixture
{
public:
    explicit DialogFixture(ProviderSource providers = {})
    {
        store = Store::open(location()).value();
        secrets = std::make_shared<MemorySecrets>();
        Workspace::Settings settings;
        settings.storeLocation = location();
        settings.author = QStringLiteral("tester");
        settings.secrets = secrets;
        settings.watches = false;
        settings.providers = std::move(providers);
        workspace = std::make_unique<Workspace>(settings);
        QSignalSpy opened(workspace.get(), &Workspace::opened);
        workspace->open();
        if (opened.isEmpty() && !opened.wait())
            qFatal("The workspace did not open.");
    }

    ~DialogFixture()
    {
        // Dialogs that were closed go before what they work with.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    [[nodiscard]] QString location() const { return folder.filePath(QStringLiteral("store.db")); }
    [[nodiscard]] QString write(const QString& name, const QByteArray& text) const
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("The file could not be written.");
        return file.fileName();
    }
    /// An empty zone, known to the workspace.
    ZoneSummary addZone(const QString& name)
    {
        const ZoneSummary zone = store->zones().create(Name::fromText(name).value()).value();
        QSignalSpy changed(workspace.get(), &Workspace::zonesChanged);
        workspace->reloadZones();
        changed.wait();
        return zone;
    }
    /// `www A 192.0.2.1`, … of the zone's latest revision, sorted; empty where there is no such zone.
    [[nodiscard]] QStringList records(const QString& zone) const
    {
        const Name origin = Name::fromText(zone).value();
        const Result<ZoneSummary> found = store->zones().find(origin);
        if (!found)
            return {};
        QStringList lines;
        const ZoneContent content = store->timelines().content(found->timeline).value();
        for (const RRset& set : content) {
            for (const QByteArrayView rdata : set.rdata())
                lines += QStringList{set.name().relativeTo(origin), set.type().toText(),
                                     RdataCodec::toText(set.type(), rdata)}
                             .join(u' ');
        }
        lines.sort();
        return lines;
    }

    /// The dialog that is on top, once there is one of that class.
    template <typename Dialog>
    static Dialog* dialog()
    {
        Dialog* found = nullptr;
        [&] { QTRY_VERIFY((found = qobject_cast<Dialog*>(QApplication::activeModalWidget())) != nullptr); }();
        return found;
    }
    /// The button of that text (without its mnemonic).
    static QAbstractButton* button(const QWidget* in, const QString& text)
    {
        for (QAbstractButton* one : in->findChildren<QAbstractButton*>()) {
            if (QString(one->text()).remove(u'&') == text)
                return one;
        }
        qFatal("There is no button “%s”.", qPrintable(text));
    }
    /// The control that a screen reader calls so, or whose label says so.
    template <typename Widget>
    static Widget* named(const QWidget* in, const QString& name)
    {
        for (Widget* one : in->findChildren<Widget*>()) {
            if (one->accessibleName() == name)
                return one;
        }
        for (const QLabel* label : in->findChildren<QLabel*>()) {
            if (QString(label->text()).remove(u'&') == name) {
                if (auto* one = qobject_cast<Widget*>(label->buddy()))
                    return one;
            }
        }
        qFatal("There is no control “%s”.", qPrintable(name));
    }
    static void click(QAbstractButton* button) { QTest::mouseClick(button, Qt::LeftButton); }
    static void type(QWidget* into, const QString& text)
    {
        into->window()->activateWindow();
        into->setFocus();
        if (auto* line = qobject_cast<QLineEdit*>(into))
            line->selectAll();
        const bool isAscii = std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
        if (isAscii) {
            QTest::keyClicks(into, text);
            return;
        }
        QInputMethodEvent composed;
        composed.setCommitString(text);
        QCoreApplication::sendEvent(into, &composed);
    }
    /// Every control that can be reached has a name for a screen reader, or a label or text of its own.
    static QStringList namelessControls(const QWidget* in)
    {
        QStringList nameless;
        for (const QWidget* one : in->findChildren<QWidget*>()) {
            if (!one->isVisibleTo(in) || one->focusPolicy() == Qt::NoFocus || one->focusProxy() ||
                one->objectName().startsWith(QLatin1String("qt_")))
                continue;
            const auto* button = qobject_cast<const QAbstractButton*>(one);
            const auto* label = qobject_cast<const QLabel*>(one);
            const auto* parentBox = qobject_cast<const QComboBox*>(one->parent());
            bool named =
                !one->accessibleName().isEmpty() || (button && !button->text().isEmpty()) || label || parentBox;
            for (const QLabel* text : in->findChildren<QLabel*>())
                named = named || text->buddy() == one;
            const QByteArray kind = one->metaObject()->className();
            if (!named && kind != "QScrollArea" && kind != "QTabBar" && kind != "QTabWidget" && kind != "QHeaderView" &&
                kind != "QTableCornerButton" && kind != "QScrollBar" && !kind.contains("HeaderView"))
                nameless += QString::fromLatin1(kind) + u' ' + one->objectName();
        }
        return nameless;
    }

    QTemporaryDir folder;
    std::unique_ptr<Store> store;
    std::shared_ptr<MemorySecrets> secrets;
    std::unique_ptr<Workspace> workspace;
};

} // namespace zoneloom::testing
