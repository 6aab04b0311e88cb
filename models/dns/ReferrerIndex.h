// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/RRset.h"

#include <functional>
#include <vector>

namespace zoneloom {

/// Which RRsets of a list name a host, found by the host: one pass over the list, then each question costs what it
/// finds.
class ReferrerIndex
{
public:
    /// Gives the RRset at a position, or null where none is there.
    using At = std::function<const RRset*(qsizetype position)>;

    ReferrerIndex(qsizetype count, const At& at);

    /// Positions of the RRsets with a record that names `target`, in their order, each once.
    [[nodiscard]] QList<qsizetype> of(const Name& target) const;
    /// The same for `top` and all names below it.
    [[nodiscard]] QList<qsizetype> within(const Name& top) const;

private:
    struct Reference
    {
        Name target;
        qsizetype position;
    };
    template <typename IsMeant>
    [[nodiscard]] QList<qsizetype> from(const Name& first, const IsMeant& isMeant) const;

    std::vector<Reference> m_references; ///< by target in canonical order
};

} // namespace zoneloom
