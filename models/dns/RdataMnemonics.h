// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/RdataSchema.h"

#include <QByteArrayView>

#include <optional>

namespace zoneloom::rdatamnemonics {

/// The number behind a mnemonic that fields of this kind may have instead; nothing for any other word.
std::optional<quint32> number(FieldKind kind, QByteArrayView word);

} // namespace zoneloom::rdatamnemonics
