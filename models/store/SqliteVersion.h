// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace zoneloom {

/// The version of the SQLite that the program runs on: `3.40.1`; empty where Qt has no SQLite. For any thread.
QString sqliteVersion();

} // namespace zoneloom
