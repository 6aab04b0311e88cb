// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "providers/kit/Provider.h"

#include <memory>

namespace zoneloom {

/// What an adapter gives to the registry.
struct Adapter
{
    const ProviderDescriptor* descriptor = nullptr; ///< lives as long as the program
    std::unique_ptr<Provider> (*make)(const ProviderContext& context) = nullptr;
};

/// The adapter that class T is, constructed from a ProviderContext.
template <typename T>
Adapter adapterOf(const ProviderDescriptor& descriptor)
{
    return {&descriptor,
            [](const ProviderContext& context) -> std::unique_ptr<Provider> { return std::make_unique<T>(context); }};
}

/// The descriptor that `describe` gives, made when somebody asks for it.
template <ProviderDescriptor (*describe)()>
const ProviderDescriptor& descriptorOf()
{
    static const ProviderDescriptor descriptor = describe();
    return descriptor;
}

/// One function an adapter, defined in its own file.
namespace adapters {
#define ADAPTER(id) Adapter id();
#include "providers/Adapters.def"
#undef ADAPTER
} // namespace adapters

} // namespace zoneloom
