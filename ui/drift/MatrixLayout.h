// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/Name.h"

#include <QHash>
#include <QObject>
#include <QStringList>

namespace zoneloom {

class SettingsFile;

/// How a person arranged the matrix of each zone: for this run, and in the settings file where there is one.
class MatrixLayout : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    /// `file` is used as long as this lives.
    void rememberIn(SettingsFile& file) { m_file = &file; }
    [[nodiscard]] QStringList linkOrder(const Name& zone) const;
    void saveLinkOrder(const Name& zone, const QStringList& names);

private:
    SettingsFile* m_file = nullptr;
    QHash<Name, QStringList> m_orders;
};

} // namespace zoneloom
