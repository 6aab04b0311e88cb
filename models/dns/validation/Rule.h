// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/validation/Finding.h"
#include "models/dns/validation/NameView.h"
#include "models/dns/validation/Surroundings.h"

namespace zoneloom {

class RuleReport;

/// One thing that a zone may get wrong. The same function serves the pass over a whole zone and the check of an edit:
/// it looks at one name and may ask for its surroundings.
struct Rule
{
    /// Which other names' changes can alter what the rule says about this one.
    enum class DependsOn
    {
        Nothing,
        Targets,     ///< the names that its records point to
        Above,       ///< delegations and DNAMEs above it
        NameServers, ///< NS records elsewhere that point to it; and, as Above, what is above it
    };
    using Check = void (*)(const NameView& at, const Surroundings& zone, RuleReport& report);

    const char* id;
    Severity severity;
    const char* source; ///< such as `RFC 1912 §2.4`; empty for a rule of our own
    const char* reason; ///< a sentence why, marked QT_TRANSLATE_NOOP("Rule", …)
    TypeMask types;     ///< called only for names that own one of these, and always for the apex
    Check check;        ///< null where only the reader of a master file can see it
    DependsOn dependsOn = DependsOn::Nothing;

    /// The reason, translated.
    [[nodiscard]] QString reasonText() const;
};

} // namespace zoneloom
