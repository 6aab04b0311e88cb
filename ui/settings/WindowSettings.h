// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/Theme.h"

#include <QString>

namespace zoneloom {

/// What a person chose in the settings dialog.
struct WindowSettings
{
    QString language; ///< `de`, `en`; empty for the system's
    Theme::Scheme scheme = Theme::Scheme::System;
    int readMinutes = 15;  ///< between two readings of all links
    QString storeLocation; ///< empty for the user's data folder
    bool notifies = true;  ///< desktop notifications of failed pushes and new drift
    bool tray = false;     ///< an icon in the panel
    QString author;        ///< of revisions; empty for the login name

    /// The author, or the login name where nobody set one.
    [[nodiscard]] QString authorName() const;
    bool operator==(const WindowSettings&) const = default;
};

} // namespace zoneloom
