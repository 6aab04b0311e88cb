// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <utility>

namespace zoneloom {

/// To be called first in main(): lets the allocator keep what it has instead of giving it back and asking again.
void keepMemoryForReuse();

/// To be called first in a thread that reads whole zones. Its part of the heap would else grow by a page at a time, and
/// the kernel's share of a reading be a fifth; what is not used takes address space only.
void growMemoryInLargeSteps();

/// Hands what is free back to the system. Takes some milliseconds, in which other threads may wait for memory.
void giveBackFreeMemory();

/// Ends a value, off the GUI thread. Where that took long it was much, and its memory is given back.
template <typename Value>
void letGo(Value value)
{
    constexpr std::chrono::milliseconds much(20);
    const auto start = std::chrono::steady_clock::now();
    {
        const Value ended = std::move(value);
    }
    if (std::chrono::steady_clock::now() - start > much)
        giveBackFreeMemory();
}

} // namespace zoneloom
