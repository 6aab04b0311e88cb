// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>

class QMainWindow;

namespace zoneloom {

class RecordColumns;
class RememberedHeader;
class SettingsFile;

/// Keeps a window's geometry, docks, splitters and table columns over restarts: restores them when it is made, writes
/// them down when the window closes. Splitters count by their object names, tables by that or by their page's class.
class RememberedLayout : public QObject
{
    Q_OBJECT

public:
    RememberedLayout(QMainWindow* window, SettingsFile& file, bool geometry = true);
    void save();
    [[nodiscard]] SettingsFile& file() const { return m_file; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QMainWindow* m_window;
    SettingsFile& m_file;
    QList<RememberedHeader*> m_headers;
    QList<RecordColumns*> m_columns;
};

} // namespace zoneloom
