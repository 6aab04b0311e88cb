// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/RRset.h"
#include "models/store/StoreTypes.h"

#include <QDateTime>

namespace zoneloom {

/// True where a secondary that has `older` takes `newer` for an update (RFC 1982 §3.2).
bool isNewerSerial(quint32 newer, quint32 older);
/// The serial to publish after `previous`: what the policy says, else one more; always newer (RFC 1982 §3.1).
quint32 nextSerial(SerialPolicy policy, quint32 previous, const QDateTime& now);
/// The serial of an SOA record; nothing where that is none.
std::optional<quint32> serialOf(const RRset& soa);
/// The SOA with another serial.
RRset withSerial(const RRset& soa, quint32 serial);

} // namespace zoneloom
