// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/Command.h"

namespace zoneloom {

Option Command::messageOption()
{
    return {{QStringLiteral("m"), QStringLiteral("message")},
            tr("Why: the revision's message."),
            tr("TEXT"),
            {},
            {},
            false};
}

} // namespace zoneloom
