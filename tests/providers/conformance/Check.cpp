// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/providers/conformance/Check.h"

namespace zoneloom::test {

QList<Check> allChecks()
{
    return readingChecks() + writingChecks() + refusalChecks() + answerChecks() + safetyChecks();
}

} // namespace zoneloom::test
