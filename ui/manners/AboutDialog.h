// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

namespace zoneloom {

/// Version, what the program is built on with versions and licences, and our own licence. Can be copied as text.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    /// `store`: the location of the open store.
    explicit AboutDialog(const QString& store, QWidget* parent = nullptr);
    /// A line a component: `Qt 6.4.2 (LGPL 3)`, …
    static QStringList components();
};

} // namespace zoneloom
