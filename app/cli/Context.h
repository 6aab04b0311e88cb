// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/Console.h"
#include "models/base/Clock.h"
#include "models/secrets/SecretSource.h"

#include <QJsonObject>
#include <QProcessEnvironment>

#include <functional>
#include <memory>

namespace zoneloom {

/// All that a command gets from outside.
struct Context
{
    Console& console;
    const Clock& clock;
    QProcessEnvironment environment;
    std::function<std::unique_ptr<SecretSource>(const QString& storeLocation)> secrets;

    QString store;  ///< --store, or its default
    QString author; ///< --author, or its default
    bool json = false;
    QJsonObject besideError; ///< what --json says beside `error`, such as the findings that block a commit
};

} // namespace zoneloom
