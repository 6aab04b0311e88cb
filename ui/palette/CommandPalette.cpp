// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/palette/CommandPalette.h"

#include "ui/palette/PaletteDelegate.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace zoneloom {

CommandPalette::CommandPalette(QWidget* parent)
    : QDialog(parent)
    , m_typed(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_hint(new QLabel(this))
{
    setWindowTitle(tr("Go to"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_typed->setPlaceholderText(tr("Zone, record or action"));
    m_typed->setAccessibleName(tr("Zone, record or action"));
    m_typed->setClearButtonEnabled(true);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setAccessibleName(tr("What fits"));
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_typed);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_hint);
    resize(fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 24);
    m_typed->installEventFilter(this);
    m_list->installEventFilter(this);
    connect(m_typed, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_typed, &QLineEdit::returnPressed, this, &CommandPalette::choose);
    connect(m_list, &QListView::clicked, this, &CommandPalette::choose);
}

void CommandPalette::start()
{
    search(m_typed->text());
    m_typed->setFocus();
}

void CommandPalette::search(const QString& typed)
{
    m_model.setTyped(typed);
    m_list->setCurrentIndex(m_model.index(0));
    m_hint->setText(m_model.rowCount() > 0 ? tr("Up and Down choose, Return goes there.")
                                           : tr("No zone, record or action is called that."));
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_typed && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const int page = key == Qt::Key_PageUp || key == Qt::Key_PageDown ? 10 : 1;
        const bool down = key == Qt::Key_Down || key == Qt::Key_PageDown;
        if (down || key == Qt::Key_Up || key == Qt::Key_PageUp) {
            const int row = m_list->currentIndex().row() + (down ? page : -page);
            m_list->setCurrentIndex(m_model.index(qBound(0, row, qMax(0, m_model.rowCount() - 1))));
            return true;
        }
    }
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            choose();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void CommandPalette::choose()
{
    const QModelIndex at = m_list->currentIndex();
    if (!at.isValid())
        return;
    const PaletteModel::Entry chosen = m_model.entry(at.row());
    accept(); // first, so that a dialog which an action opens is the window's, not ours
    if (chosen.kind == PaletteModel::Kind::Zone)
        Q_EMIT zoneChosen(chosen.name);
    else if (chosen.kind == PaletteModel::Kind::Record)
        Q_EMIT recordChosen(chosen.name);
    else if (chosen.action)
        chosen.action->trigger();
}

} // namespace zoneloom
