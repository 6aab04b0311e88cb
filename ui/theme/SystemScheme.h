// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/Theme.h"

#include <QDBusConnection>
#include <QObject>

namespace zoneloom {

class PortalSettings;

/// Whether the desktop wants light or dark, as its portal says, live. Where there is no portal nothing is ever said,
/// and the platform's own palette stays.
class SystemScheme : public QObject
{
    Q_OBJECT

public:
    explicit SystemScheme(const QDBusConnection& bus, QObject* parent = nullptr);

    /// System while nothing is known, or where the desktop has no preference.
    [[nodiscard]] Theme::Scheme scheme() const { return m_scheme; }

Q_SIGNALS:
    void changed(zoneloom::Theme::Scheme scheme);

private:
    void take(QVariant value);

    PortalSettings* m_portal;
    Theme::Scheme m_scheme = Theme::Scheme::System;
};

} // namespace zoneloom
