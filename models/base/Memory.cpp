// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/base/Memory.h"

#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace zoneloom {

namespace {

constexpr int Megabyte = 1 << 20;
constexpr int OwnMapping = 16 * Megabyte; ///< blocks of this size and more are not part of the heap

} // namespace

void keepMemoryForReuse()
{
#ifdef __GLIBC__ // mallopt(3)
    mallopt(M_TOP_PAD, 4 * Megabyte);
    mallopt(M_TRIM_THRESHOLD, 4 * OwnMapping);
    mallopt(M_MMAP_THRESHOLD, OwnMapping);
#endif
}

void growMemoryInLargeSteps()
{
    // The volatile pointer keeps the compiler from leaving the pair out.
    void* volatile room = std::malloc(OwnMapping - Megabyte); // NOLINT(cppcoreguidelines-no-malloc)
    std::free(room);                                          // NOLINT(cppcoreguidelines-no-malloc)
}

void giveBackFreeMemory()
{
#ifdef __GLIBC__ // malloc_trim(3): also from the middle of the heap
    malloc_trim(0);
#endif
}

} // namespace zoneloom
