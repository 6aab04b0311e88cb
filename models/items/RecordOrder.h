// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/RecordScan.h"

namespace zoneloom {

/// Puts rows in the order of a column.
class RecordOrder
{
public:
    /// All three have to outlive this.
    RecordOrder(const RecordRequest& request, RecordSearchText& text, const CancelToken& cancel)
        : m_request(request)
        , m_text(text)
        , m_cancel(cancel)
    {}
    /// Rows that are equal in that column stay in the zone's order. Ends at once, with none, where it is cancelled.
    [[nodiscard]] std::vector<int> sorted(const std::vector<int>& rows) const;

private:
    struct Key
    {
        QByteArray bytes;
        quint32 number = 0;
    };
    [[nodiscard]] Key key(int row) const;

    const RecordRequest& m_request;
    RecordSearchText& m_text;
    const CancelToken& m_cancel;
};

} // namespace zoneloom
