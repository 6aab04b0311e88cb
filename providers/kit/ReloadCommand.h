// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/CancelToken.h"
#include "models/base/Error.h"

#include <QStringList>

#include <chrono>

namespace zoneloom {

/// A command that tells a server of a new file. Runs without a shell: words are split at spaces, quotes keep them
/// together.
class ReloadCommand
{
public:
    /// `%z` in a word becomes `zone`.
    ReloadCommand(const QString& command, const QString& zone);

    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    /// Blocks until it ended. An error, with what it printed, where it cannot be started, ends with another status than
    /// 0 or takes longer than `limit`; then, and when cancelled, it is ended.
    [[nodiscard]] Outcome run(std::chrono::milliseconds limit, const CancelToken& cancel) const;

private:
    QStringList m_words;
};

} // namespace zoneloom
