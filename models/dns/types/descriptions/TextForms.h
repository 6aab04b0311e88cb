// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/types/TextForm.h"

/// The forms over TXT, each in a file of its own.
namespace zoneloom::textforms {

TextForm spf();
TextForm dkim();
TextForm dmarc();

} // namespace zoneloom::textforms
