// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QObject>
#include <QTimer>

namespace zoneloom {

class Store;

/// Renews the leases of links that are being worked on, well before they run out. Lives in the thread of the store.
class LeaseKeeper : public QObject
{
    Q_OBJECT

public:
    explicit LeaseKeeper(Store& store, QObject* parent = nullptr);

    void keep(qint64 link, const QString& holder);
    /// Stops renewing; does not release.
    void letGo(qint64 link, const QString& holder);

private:
    void renew();

    Store& m_store;
    QTimer m_timer;
    QHash<qint64, QString> m_held;
};

} // namespace zoneloom
