// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/secrets/SecretStore.h"

#include <atomic>
#include <chrono>

namespace zoneloom {

/// The desktop's keychain, under the service `zoneloom`. Waits while the person answers its prompt, but not longer than
/// its time limit; one that did not answer in time is not asked again.
class KeychainSecrets : public SecretStore
{
public:
    explicit KeychainSecrets(std::chrono::milliseconds timeLimit = std::chrono::minutes(2));

    [[nodiscard]] bool isAvailable() const override;
    [[nodiscard]] Result<QString> read(const QString& account, const QString& field) const override;
    Outcome write(const QString& account, const QString& field, const QString& value) override;
    Outcome remove(const QString& account, const QString& field) override;

private:
    struct Answer;
    template <typename Job>
    [[nodiscard]] Answer ask(const QString& account, const QString& field, const QString& value) const;

    std::chrono::milliseconds m_timeLimit;
    mutable std::atomic_bool m_silent = false; ///< it did not answer once
};

} // namespace zoneloom
