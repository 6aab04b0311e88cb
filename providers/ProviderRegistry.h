// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "providers/kit/Provider.h"

#include <memory>

namespace zoneloom {

/// Names all adapters; the only place that knows more than one of them.
class ProviderRegistry
{
public:
    using Factory = std::function<std::unique_ptr<Provider>(const ProviderContext&)>;

    /// By id; ErrorKind::NotFound for an unknown one.
    static Result<const ProviderDescriptor*> descriptor(const QString& id);
    /// In the order of their names.
    static QList<const ProviderDescriptor*> all();
    static Result<std::unique_ptr<Provider>> make(const QString& id, const ProviderContext& context);
};

} // namespace zoneloom
