// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/Error.h"

#include <QString>

namespace zoneloom {

/// Who decides on a push: `auto` pushes as soon as a revision is committed, `approve` waits for a person's sync,
/// `observe` only reads, and no command writes there.
enum class LinkPolicy
{
    Auto,
    Approve,
    Observe
};
/// What happens on drift.
enum class OnDrift
{
    Wait,
    Push,
    Adopt
};

QString toText(LinkPolicy policy); ///< `auto`, `approve`, `observe`
QString toText(OnDrift onDrift);   ///< `wait`, `push`, `adopt`
Result<LinkPolicy> linkPolicyFromText(QStringView text);
Result<OnDrift> onDriftFromText(QStringView text);

} // namespace zoneloom
