// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "providers/kit/auth/AuthScheme.h"

#include <QString>

#include <functional>
#include <memory>

namespace zoneloom {

/// Keys that stand in the query or in the JSON body of each request.
class KeyAuth
{
public:
    /// Adds these query items to each request.
    static std::unique_ptr<AuthScheme> query(const QList<std::pair<QString, QString>>& items);
    /// Adds these members to the JSON object that is the body of each request.
    static std::unique_ptr<AuthScheme> body(const QList<std::pair<QString, QString>>& members);
    /// For signatures of one provider: called right before each sending.
    static std::unique_ptr<AuthScheme> signedBy(std::function<void(HttpRequest& request, const QDateTime& now)> sign);
};

} // namespace zoneloom
