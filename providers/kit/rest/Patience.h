// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/Error.h"

#include <QStringList>

#include <chrono>

namespace zoneloom {

/// How long a call is tried again that the service refuses while it is busy with an earlier one.
struct Patience
{
    QStringList codes{}; ///< as they stand behind the sentence (ErrorCodes::showsCode)
    int attempts = 1;
    std::chrono::milliseconds between{};
};

/// How a job of the service says how it stands; places are dotted paths in the answer.
struct JobStates
{
    QString state{};                            ///< where the state stands
    QString done{};                             ///< the state at the end
    QString failed{};                           ///< the other one
    QString message{};                          ///< where it is said why
    ErrorKind kind = ErrorKind::RejectedRecord; ///< of a job that failed
    std::chrono::milliseconds between{};
    int looks = 1;
};

} // namespace zoneloom
