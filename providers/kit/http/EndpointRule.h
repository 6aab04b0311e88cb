// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/Error.h"

class QUrl;

namespace zoneloom {

/// Which addresses credentials may be sent to: https, or http on this machine, or http where the account says so. The
/// client asks before each call, the window as one types.
class EndpointRule
{
public:
    /// Why that address may not be called; `who` begins the sentence.
    static std::optional<Error> refusal(const QString& who, const QUrl& url, bool allowPlainHttp);
    /// Such as 127.0.0.1, ::1 or localhost.
    static bool isLoopback(const QString& host);
};

} // namespace zoneloom
