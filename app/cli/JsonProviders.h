// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "providers/kit/ProviderDescriptor.h"

#include <QJsonObject>

namespace zoneloom::json {

/// The P of DESIGN §9: an adapter with its fields and capabilities.
QJsonObject provider(const ProviderDescriptor& provider);
QJsonObject capabilities(const Capabilities& capabilities);
/// Null for an empty text.
QJsonValue textOrNull(const QString& text);

} // namespace zoneloom::json
