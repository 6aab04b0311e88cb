// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/Command.h"
#include "models/store/StoreTypes.h"

namespace zoneloom {

/// The options that `link add` and `link set` share.
class LinkOptions
{
    Q_DECLARE_TR_FUNCTIONS(LinkOptions)

public:
    static QList<Option> options();
    static Outcome apply(const Arguments& arguments, Link& link);
};

} // namespace zoneloom
