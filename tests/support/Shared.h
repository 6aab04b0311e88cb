// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <mutex>

namespace zoneloom::test {

/// A value that a test and the thread of a double both use.
template <typename T>
class Shared
{
public:
    Shared() = default;
    Shared(T value)
        : m_value(std::move(value))
    {}
    Shared& operator=(T value)
    {
        const std::lock_guard lock(m_mutex);
        m_value = std::move(value);
        return *this;
    }
    [[nodiscard]] T get() const
    {
        const std::lock_guard lock(m_mutex);
        return m_value;
    }
    void append(const auto& element)
    {
        const std::lock_guard lock(m_mutex);
        m_value.append(element);
    }

private:
    mutable std::mutex m_mutex;
    T m_value{};
};

} // namespace zoneloom::test
