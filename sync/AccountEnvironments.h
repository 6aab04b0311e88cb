// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "providers/kit/KitEnvironment.h"

#include <QMap>
#include <QMutex>
#include <QString>

#include <memory>

namespace zoneloom {

/// Each account's clock and request log, for as long as an engine lives. Safe from any thread.
class AccountEnvironments
{
public:
    explicit AccountEnvironments(const Clock& clock);
    ~AccountEnvironments();

    /// Made when first asked for.
    [[nodiscard]] std::shared_ptr<KitEnvironment> of(const QString& account);
    /// The account's last HTTP requests and their answers, oldest first, with every secret taken out; empty where there
    /// were none.
    [[nodiscard]] QString log(const QString& account) const;

private:
    class Environment;

    const Clock& m_clock;
    mutable QMutex m_mutex;
    QMap<QString, std::shared_ptr<Environment>> m_environments;
};

} // namespace zoneloom
