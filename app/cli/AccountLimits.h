// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/planning/Capabilities.h"
#include "models/store/StoreTypes.h"

#include <QCoreApplication>

namespace zoneloom {

/// How much one account may hold: what its provider documents, with what the account's last test found out.
class AccountLimits
{
    Q_DECLARE_TR_FUNCTIONS(AccountLimits)

public:
    explicit AccountLimits(const Account& account);
    /// A provider's own, without an account.
    explicit AccountLimits(const Capabilities& capabilities);

    [[nodiscard]] const Capabilities& capabilities() const { return m_capabilities; }
    /// What the provider calls the account's plan; empty where no test told.
    [[nodiscard]] const QString& plan() const { return m_plan; }
    /// `15 zones, 3500 records in a zone`; empty where nothing is known.
    [[nodiscard]] QString toText() const;

private:
    Capabilities m_capabilities;
    QString m_plan;
};

} // namespace zoneloom
