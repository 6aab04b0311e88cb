// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace zoneloom::test {

/// A private key in PEM form out of tests/data/keys, such as `rfc7515-a2.pem`.
[[nodiscard]] QByteArray testKey(const QString& file);

} // namespace zoneloom::test
