// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QHeaderView;

namespace zoneloom {

class SettingsFile;

/// Keeps order, widths and hidden columns of one table over restarts, for each number of columns on its own: a table
/// with a column a link has another number with each zone.
class RememberedHeader : public QObject
{
    Q_OBJECT

public:
    RememberedHeader(QHeaderView* header, QString name, SettingsFile& file);
    /// What was remembered for the present number of columns, if anything was.
    void restore();
    /// Writes down how the columns are, if they were touched.
    void save();

private:
    [[nodiscard]] QString key() const;

    QHeaderView* m_header;
    QString m_name;
    SettingsFile& m_file;
    bool m_touched = false;
    bool m_restoring = false;
};

} // namespace zoneloom
