// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace zoneloom {

/// The strings of TXT rdata joined without a separator, as SPF (RFC 7208 §3.3), DKIM and DMARC read them.
QByteArray joinedTxt(QByteArrayView rdata);
/// True where joinedTxt() starts with `prefix`, in any case; costs no allocation for most records.
bool txtStartsWith(QByteArrayView rdata, QByteArrayView prefix);

} // namespace zoneloom
