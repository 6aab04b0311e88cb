// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

namespace zoneloom {

/// The one thread on which QtKeychain is used: its jobs need an event loop, and the library keeps a queue of its own
/// that belongs to the thread which used it first.
class KeychainThread
{
public:
    /// From any thread; returns at once.
    static void run(const std::function<void()>& work);
};

} // namespace zoneloom
