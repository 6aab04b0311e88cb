// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/CancelToken.h"
#include "models/base/TaskQueue.h"
#include "models/store/Store.h"
#include "sync/OrThrow.h"

#include <memory>

namespace zoneloom {

/// How a worker thread uses the conductor's store: what it asks for is done in the conductor's thread, one after the
/// other, while it waits.
class StoreDesk
{
public:
    StoreDesk(std::shared_ptr<TaskQueue> conductor, Store& store, CancelToken abandoned)
        : m_conductor(std::move(conductor))
        , m_store(&store)
        , m_abandoned(std::move(abandoned))
    {}

    /// The value of `work(Store&)`, which gives a Result or an Outcome; throws ProviderException for its error, and
    /// where nobody waits for this worker any more.
    template <typename Work>
    auto with(Work&& work) const
    {
        std::optional<std::invoke_result_t<Work, Store&>> result;
        if (!m_conductor->run([&] {
                if (!m_abandoned.isCancelled())
                    result.emplace(work(*m_store));
            }) ||
            !result)
            throw ProviderException(
                Error(ErrorKind::Cancelled, QT_TRANSLATE_NOOP("Error", "The work on this link was given up.")));
        return orThrow(*std::move(result));
    }

private:
    std::shared_ptr<TaskQueue> m_conductor;
    Store* m_store;
    CancelToken m_abandoned;
};

} // namespace zoneloom
