// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/validation/Rule.h"

#include <span>

namespace zoneloom::rules {

// One function for each file of this folder: the rules of one subject. RuleTable joins them.
std::span<const Rule> reading();
std::span<const Rule> apex();
std::span<const Rule> aliases();
std::span<const Rule> delegations();
std::span<const Rule> targets();
std::span<const Rule> ttls();
std::span<const Rule> mail();
std::span<const Rule> hostNames();
std::span<const Rule> addresses();
std::span<const Rule> sizes();
std::span<const Rule> certificates();

} // namespace zoneloom::rules
