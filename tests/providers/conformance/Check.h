// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/providers/conformance/Bench.h"

namespace zoneloom::test {

/// One thing that every adapter has to do right.
struct Check
{
    const char* id;   ///< what ServiceDouble::notApplicable() is asked, and the column of the matrix
    const char* says; ///< for the legend
    void (*run)(Bench& bench);
};

/// All of them, in the order of the matrix.
[[nodiscard]] QList<Check> allChecks();
/// Zones, and reading them.
[[nodiscard]] QList<Check> readingChecks();
/// Changes that go well.
[[nodiscard]] QList<Check> writingChecks();
/// Changes and reads that the service refuses.
[[nodiscard]] QList<Check> refusalChecks();
/// Connections and answers that are broken.
[[nodiscard]] QList<Check> answerChecks();
/// What must not be lost, and what must not leave.
[[nodiscard]] QList<Check> safetyChecks();

} // namespace zoneloom::test
