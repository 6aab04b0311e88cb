// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/secrets/SecretStore.h"

namespace zoneloom {

/// Secrets that were handed in as environment variables; they cannot be written.
class EnvironmentSecrets : public SecretStore
{
public:
    [[nodiscard]] Result<QString> read(const QString& account, const QString& field) const override;
    Outcome write(const QString& account, const QString& field, const QString& value) override;
    Outcome remove(const QString& account, const QString& field) override;
};

} // namespace zoneloom
