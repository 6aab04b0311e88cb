// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/LinkOrder.h"

namespace zoneloom {

/// Holds a link's lease as long as it lives. A job that was given up leaves it to run out by itself, since nobody knows
/// what is still on its way to the provider.
class LeaseHolder
{
public:
    static constexpr std::chrono::seconds Duration{20};

    /// Waits a little where another program holds it, then throws ProviderException (Busy), naming the holder.
    LeaseHolder(const LinkOrder& order, const LinkEnvironment& environment);
    ~LeaseHolder();
    Q_DISABLE_COPY_MOVE(LeaseHolder)

private:
    qint64 m_link;
    QString m_holder;
    const LinkEnvironment& m_environment;
};

} // namespace zoneloom
