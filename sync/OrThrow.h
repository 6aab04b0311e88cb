// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "providers/kit/Provider.h"

namespace zoneloom {

/// Within worker code: the value, or a ProviderException with the error.
template <typename T>
T orThrow(Result<T> result)
{
    if (!result)
        throw ProviderException(std::move(result).error());
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

} // namespace zoneloom
