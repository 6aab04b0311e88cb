// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/manners/DialogSize.h"

#include "ui/settings/RememberedLayout.h"
#include "ui/settings/SettingsFile.h"

#include <QDialog>
#include <QEvent>
#include <QScreen>

namespace zoneloom {

namespace {

QString keyOf(const QDialog* dialog)
{
    return QStringLiteral("dialog-") +
           QString::fromLatin1(dialog->metaObject()->className()).section(QStringLiteral("::"), -1);
}

} // namespace

DialogSize::DialogSize(QDialog* dialog, QSize least, QSize ideal)
    : QObject(dialog)
    , m_dialog(dialog)
{
    const QFontMetrics font = dialog->fontMetrics();
    const auto pixels = [&font](QSize size) {
        return QSize(size.width() * font.averageCharWidth(), size.height() * font.height());
    };
    const QWidget* window = dialog->parentWidget();
    while (window && window->parentWidget())
        window = window->parentWidget();
    QSize size = pixels(least);
    if (window) {
        size = pixels(ideal).boundedTo(window->size() * 3 / 4).expandedTo(size);
        if (const auto* layout = window->findChild<RememberedLayout*>())
            m_file = &layout->file();
    }
    dialog->resize(size);
    dialog->installEventFilter(this);
}

QSize DialogSize::remembered() const
{
    const QList<QByteArray> parts = m_file ? m_file->remembered(keyOf(m_dialog)).split('x') : QList<QByteArray>();
    if (parts.size() != 2)
        return {};
    return QSize(parts.first().toInt(), parts.last().toInt()).boundedTo(m_dialog->screen()->availableSize());
}

bool DialogSize::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::Polish: // not before: in its constructor a dialog does not know yet of which class it is
        if (const QSize size = remembered(); size.isValid())
            m_dialog->resize(size.expandedTo(m_dialog->minimumSizeHint()));
        break;
    case QEvent::Resize:
        // Those that the program wants do not come from the window system.
        m_isPersons |= event->spontaneous();
        break;
    case QEvent::Hide:
        if (m_isPersons && m_file && !m_dialog->isMaximized())
            m_file->remember(keyOf(m_dialog),
                             QByteArray::number(m_dialog->width()) + 'x' + QByteArray::number(m_dialog->height()));
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace zoneloom
