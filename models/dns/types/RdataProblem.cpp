// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/types/RdataProblem.h"

#include "models/dns/validation/Finding.h"

namespace zoneloom {

QString RdataProblem::text() const
{
    Finding finding;
    finding.sentence = sentence;
    finding.arguments = arguments;
    return finding.text();
}

} // namespace zoneloom
