// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace zoneloom {

/// To be called first in main(): lets the allocator keep what it has instead of giving it back and asking again.
void keepMemoryForReuse();

/// To be called first in a thread that reads whole zones. Its part of the heap would else grow by a page at a time, and
/// the kernel's share of a reading be a fifth; what is not used takes address space only.
void growMemoryInLargeSteps();

} // namespace zoneloom
