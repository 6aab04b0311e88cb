// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/RRset.h"

namespace zoneloom {

/// The wire form of the name that one rdata points to, read in place; empty for types that point to none (see
/// RdataCodec::targets for all that a record names).
QByteArrayView wireTarget(RRType type, QByteArrayView rdata);
/// As wireTarget(), as a Name; the root where there is none.
Name targetOf(RRType type, QByteArrayView rdata);

} // namespace zoneloom
