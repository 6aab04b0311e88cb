// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/secrets/VaultPassphrase.h"

#include <QObject>

#include <memory>

namespace zoneloom {

/// Asks a person for the vault's passphrase, where no keychain keeps secrets and nobody handed it in. Workers wait
/// for the answer; lives in the GUI thread.
class PassphrasePrompt : public QObject
{
    Q_OBJECT

public:
    explicit PassphrasePrompt(QObject* parent = nullptr);
    /// Answers all who wait, and whoever asks later, with “none”.
    ~PassphrasePrompt() override;
    void close();

    /// The environment's passphrase, else a person's. For any thread but the GUI's, where it gives “none”.
    [[nodiscard]] VaultPassphrase::Source source();
    /// A person who would not tell it is asked again: something is wanted now that needs it.
    void askAgain();

private:
    struct Shared;
    void show(bool isNew);

    std::shared_ptr<Shared> m_shared;
};

} // namespace zoneloom
