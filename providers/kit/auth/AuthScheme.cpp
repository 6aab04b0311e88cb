// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/auth/AuthScheme.h"

namespace zoneloom {

void AuthScheme::prepare(HttpClient&, const QDateTime&) {}

} // namespace zoneloom
