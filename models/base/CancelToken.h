// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <memory>

namespace zoneloom {

/// A flag that one thread raises and others look at: all copies share it. Raising it is final.
class CancelToken
{
public:
    CancelToken()
        : m_raised(std::make_shared<std::atomic_bool>(false))
    {}
    void cancel() const { m_raised->store(true, std::memory_order_release); }
    [[nodiscard]] bool isCancelled() const { return m_raised->load(std::memory_order_acquire); }

private:
    std::shared_ptr<std::atomic_bool> m_raised;
};

} // namespace zoneloom
