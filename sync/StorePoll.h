// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/Error.h"
#include "models/dns/Name.h"
#include "models/store/Store.h"

#include <QHash>
#include <QTimer>

#include <chrono>

namespace zoneloom {

/// Looks for commits of any program, in a thread of its own, so that a store with ten thousand zones holds up nobody.
class StorePoll : public QObject
{
    Q_OBJECT

public:
    StorePoll(QString location, std::chrono::milliseconds interval);

    void start();

Q_SIGNALS:
    /// Zones whose revision, or whose links, differ from the last time; all of them the first time.
    void changed(const QList<zoneloom::Name>& zones);
    void failed(const zoneloom::Error& error);

private:
    void look();
    Outcome lookForChanges();

    QString m_location;
    QTimer m_timer;
    std::unique_ptr<Store> m_store;
    std::optional<qint64> m_counter;
    QHash<Name, QByteArray> m_known; ///< what matters of each zone, in a few octets
    QString m_lastError;
};

} // namespace zoneloom
