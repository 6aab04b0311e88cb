// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/RememberedHeader.h"

#include "ui/settings/SettingsFile.h"

#include <QHeaderView>
#include <QTimer>

namespace zoneloom {

RememberedHeader::RememberedHeader(QHeaderView* header, QString name, SettingsFile& file)
    : QObject(header)
    , m_header(header)
    , m_name(std::move(name))
    , m_file(file)
{
    // A person's drag alone counts; widths that the program gives come before a restoring, which overrides them.
    const auto touch = [this] {
        if (!m_restoring && m_header->isVisible())
            m_touched = true;
    };
    connect(header, &QHeaderView::sectionResized, this, touch);
    connect(header, &QHeaderView::sectionMoved, this, touch);
    connect(header, &QHeaderView::sectionCountChanged, this, [this] {
        m_touched = false;
        // After the page has given its own widths to the new columns.
        QTimer::singleShot(0, this, &RememberedHeader::restore);
    });
    restore();
}

QString RememberedHeader::key() const
{
    return QStringLiteral("columns-%1-%2").arg(m_name).arg(m_header->count());
}

void RememberedHeader::restore()
{
    const QByteArray state = m_file.remembered(key());
    if (state.isEmpty() || m_header->count() == 0)
        return;
    m_restoring = true;
    m_header->restoreState(state);
    m_restoring = false;
}

void RememberedHeader::save()
{
    if (m_touched && m_header->count() > 0)
        m_file.remember(key(), m_header->saveState());
}

} // namespace zoneloom
