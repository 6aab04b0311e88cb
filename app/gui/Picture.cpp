// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/gui/Picture.h"

#include "ui/Workspace.h"
#include "ui/ZoneSession.h"
#include "ui/drift/DriftPage.h"
#include "ui/records/RecordsPage.h"
#include "ui/window/MainWindow.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QMenuBar>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTimer>
#include <QTreeView>

#include <algorithm>
#include <cstdio>

namespace zoneloom {

namespace {

/// Of that object name, or the nth visible one of a class as in `QLineEdit#1`.
QWidget* findField(const QWidget* in, const QString& name)
{
    const QString className = name.section(u'#', 0, 0);
    int place = name.section(u'#', 1).toInt();
    const QList<QWidget*> all = in->findChildren<QWidget*>();
    for (QWidget* widget : all) {
        if (!name.contains(u'#')
                ? widget->objectName() == name
                : widget->inherits(className.toLatin1().constData()) && widget->isVisible() && place-- == 0)
            return widget;
    }
    return nullptr;
}

/// `\\n` in a step is a new line.
QString lines(QString text)
{
    return text.replace(QStringLiteral("\\n"), QStringLiteral("\n"));
}

} // namespace

Picture::Picture(MainWindow& window, const Workspace& workspace, QString file, QStringList steps)
    : QObject(&window)
    , m_window(window)
    , m_workspace(workspace)
    , m_file(std::move(file))
    , m_steps(std::move(steps))
    , m_wait(new QTimer(this))
{
    // What settles late (an icon, a column's width) has time to do so; each settling starts the wait anew.
    m_wait->setSingleShot(true);
    m_wait->setInterval(400);
    connect(&window, &MainWindow::settled, m_wait, qOverload<>(&QTimer::start));
    connect(m_wait, &QTimer::timeout, this, &Picture::next);
}

void Picture::next()
{
    // Other pages may have settled before the zone is there.
    constexpr int mostWaits = 100;
    const ZoneSession* session = m_window.session();
    const bool isReady = !session || session->isCompared() || ++m_waits > mostWaits;
    if (m_workspace.running() == 0 && isReady) {
        if (m_steps.isEmpty()) {
            finish();
            return;
        }
        // What a step needs may still be on its way.
        constexpr int mostTries = 10;
        if (take(m_steps.first())) {
            m_steps.removeFirst();
            m_tries = 0;
        } else if (++m_tries == mostTries) {
            std::fprintf(stderr, "no such step: %s\n", qPrintable(m_steps.first()));
            QApplication::exit(1);
            return;
        }
    }
    m_wait->start();
}

QWidget* Picture::top() const
{
    QWidget* dialog = QApplication::activePopupWidget();
    if (!dialog)
        dialog = QApplication::activeModalWidget();
    return dialog ? dialog : &m_window;
}

void Picture::finish()
{
    QWidget* popup = QApplication::activePopupWidget();
    QWidget* below = QApplication::activeModalWidget();
    if (!below)
        below = &m_window;
    QPixmap picture = below->grab();
    if (popup) {
        QPainter painter(&picture);
        painter.drawPixmap(popup->pos() - below->mapToGlobal(QPoint()), popup->grab());
    }
    QApplication::exit(picture.save(m_file, "PNG") ? 0 : 1);
}

bool Picture::take(const QString& step)
{
    const qsizetype equals = step.indexOf(u'=');
    if (equals < 1)
        return trigger(step);
    const QString what = step.first(equals);
    const QString text = step.sliced(equals + 1);
    if (what == u"at")
        return goTo(text.split(u' '));
    if (what == u"clipboard") {
        QApplication::clipboard()->setText(lines(text));
        return true;
    }
    if (what == u"menu") {
        QAction* action = m_window.menuBar()->actions().value(text.toInt());
        if (!action || !action->menu())
            return false;
        m_window.menuBar()->setActiveAction(action);
        return true;
    }
    return type(what, text);
}

bool Picture::trigger(const QString& name) const
{
    if (auto* button = qobject_cast<QAbstractButton*>(findField(top(), name))) {
        button->click();
        return true;
    }
    const QKeySequence keys(name, QKeySequence::PortableText);
    const QList<QAction*> actions = m_window.findChildren<QAction*>();
    for (QAction* action : actions) {
        const bool meant = action->objectName() == name || action->text() == name ||
                           (!action->shortcut().isEmpty() && action->shortcut() == keys);
        if (!meant || !action->isEnabled())
            continue;
        action->trigger();
        return true;
    }
    return false;
}

bool Picture::goTo(const QStringList& words) const
{
    if (!m_window.session())
        return false;
    const Result<Name> name = Name::fromText(words.value(0), m_window.session()->name());
    const Result<RRType> type = RRType::fromText(words.value(1));
    if (!name || !type)
        return false;
    if (!m_window.drift().isVisible()) {
        m_window.records().show({*name, *type});
        return true;
    }
    const DriftMatrixModel& model = m_window.drift().model();
    const QList<DriftLink>& links = model.matrix().links();
    const auto link =
        std::find_if(links.begin(), links.end(), [&words](const DriftLink& one) { return one.name == words.value(2); });
    const QModelIndex cell = model.find({*name, *type}, DriftMatrixModel::FirstLinkColumn +
                                                            static_cast<int>(std::distance(links.begin(), link)));
    m_window.drift().view()->setCurrentIndex(cell);
    return cell.isValid();
}

bool Picture::type(const QString& field, const QString& text) const
{
    QWidget* widget = findField(top(), field);
    if (auto* line = qobject_cast<QLineEdit*>(widget)) {
        line->setText(text);
    } else if (auto* page = qobject_cast<QPlainTextEdit*>(widget)) {
        page->setPlainText(lines(text));
    } else if (auto* choice = qobject_cast<QComboBox*>(widget)) {
        choice->isEditable() ? choice->setEditText(text) : choice->setCurrentText(text);
    } else if (auto* view = qobject_cast<QAbstractItemView*>(widget)) {
        view->setCurrentIndex(view->model()->index(text.toInt(), 0));
    } else if (auto* tabs = qobject_cast<QTabWidget*>(widget)) {
        tabs->setCurrentIndex(text.toInt());
    } else {
        return false;
    }
    return true;
}

} // namespace zoneloom
