// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/types/RecordTypeDescription.h"

namespace zoneloom::recordtypes {

/// The algorithms of DNSSEC keys that are in use (RFC 8624 §3.1).
QList<FieldChoice> dnssecAlgorithms();
/// The digests of DS records (RFC 8624 §3.3).
QList<FieldChoice> digestTypes();

} // namespace zoneloom::recordtypes
