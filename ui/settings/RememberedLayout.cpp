// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/RememberedLayout.h"

#include "ui/drift/MatrixLayout.h"
#include "ui/records/RecordColumns.h"
#include "ui/settings/RememberedHeader.h"
#include "ui/settings/SettingsFile.h"

#include <QEvent>
#include <QHeaderView>
#include <QMainWindow>
#include <QSplitter>
#include <QTableView>
#include <QTreeView>

namespace zoneloom {

namespace {

/// Another number where the columns became other ones: what is remembered of older ones is not used.
const QString recordColumns = QStringLiteral("record-columns-2");

/// The view's own name, else that of the page that it stands on.
QString nameOf(const QWidget* view)
{
    if (!view->objectName().isEmpty() && !view->objectName().startsWith(QLatin1String("qt_")))
        return view->objectName();
    for (const QWidget* on = view->parentWidget(); on; on = on->parentWidget()) {
        const QString type = QString::fromLatin1(on->metaObject()->className());
        if (type.startsWith(QLatin1String("zoneloom::")))
            return QStringLiteral("%1-%2").arg(type.mid(10), QString::fromLatin1(view->metaObject()->className()));
    }
    return QString::fromLatin1(view->metaObject()->className());
}

} // namespace

RememberedLayout::RememberedLayout(QMainWindow* window, SettingsFile& file, bool geometry)
    : QObject(window)
    , m_window(window)
    , m_file(file)
{
    if (geometry)
        window->restoreGeometry(file.remembered(QStringLiteral("geometry")));
    window->restoreState(file.remembered(QStringLiteral("docks")));
    for (QSplitter* splitter : window->findChildren<QSplitter*>()) {
        const QByteArray state = file.remembered(QStringLiteral("splitter-") + nameOf(splitter));
        if (!state.isEmpty())
            splitter->restoreState(state);
    }
    for (QTableView* table : window->findChildren<QTableView*>()) {
        // The records see to it themselves that none is hidden which one needs to work.
        if (auto* columns = table->findChild<RecordColumns*>()) {
            columns->restore(file.remembered(recordColumns));
            m_columns += columns;
        } else {
            m_headers += new RememberedHeader(table->horizontalHeader(), nameOf(table), file);
        }
    }
    for (MatrixLayout* matrix : window->findChildren<MatrixLayout*>())
        matrix->rememberIn(file);
    for (QTreeView* tree : window->findChildren<QTreeView*>()) {
        // The matrix has a column a link, and keeps their order by name itself.
        if (!nameOf(tree).startsWith(QLatin1String("Drift")))
            m_headers += new RememberedHeader(tree->header(), nameOf(tree), file);
    }
    window->installEventFilter(this);
}

void RememberedLayout::save()
{
    m_file.remember(QStringLiteral("geometry"), m_window->saveGeometry());
    m_file.remember(QStringLiteral("docks"), m_window->saveState());
    for (const QSplitter* splitter : m_window->findChildren<QSplitter*>())
        m_file.remember(QStringLiteral("splitter-") + nameOf(splitter), splitter->saveState());
    for (RememberedHeader* header : m_headers)
        header->save();
    for (const RecordColumns* columns : m_columns)
        m_file.remember(recordColumns, columns->state());
}

bool RememberedLayout::eventFilter(QObject* watched, QEvent* event)
{
    // Hidden, not closing: a close can still be refused. Columns are visible until then.
    if (watched == m_window && event->type() == QEvent::Hide)
        save();
    return QObject::eventFilter(watched, event);
}

} // namespace zoneloom
