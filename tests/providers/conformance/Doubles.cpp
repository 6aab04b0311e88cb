// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/providers/conformance/ServiceDouble.h"

namespace zoneloom::test {

// Made by CMake from the files of doubles/: DOUBLE(Name).
#define DOUBLE(name) std::unique_ptr<ServiceDouble> make##name();
#include "ConformanceDoubles.def"
#undef DOUBLE

const QList<DoubleEntry>& allDoubles()
{
    static const QList<DoubleEntry> all{
#define DOUBLE(name) {#name, make##name},
#include "ConformanceDoubles.def"
#undef DOUBLE
    };
    return all;
}

} // namespace zoneloom::test
