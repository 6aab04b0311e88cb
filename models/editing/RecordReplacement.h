// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/CancelToken.h"
#include "models/base/Error.h"
#include "models/editing/EditBatch.h"

namespace zoneloom {

/// Search and replace in the texts of records: what each would become, before anything is done. Pure.
class RecordReplacement
{
public:
    struct Options
    {
        QString search;
        QString replacement; ///< with `\1` … for what the expression's groups hold
        bool isExpression = false;
        bool isCaseSensitive = false;
        bool inNames = true;
        bool inValues = true;
        bool inNotes = false;
    };
    /// A record that the search is found in.
    struct Hit
    {
        RRset before;               ///< with this one record
        std::optional<RRset> after; ///< nothing where the new text is no such record
        std::optional<Error> error; ///< then why
    };

    /// An error where the expression cannot be read. Not all of them where it is cancelled.
    static Result<QList<Hit>> find(const QList<RRset>& records, const Options& options, const Name& origin,
                                   const CancelToken& cancel = {});
    /// Those that can be done, as one change set.
    static ChangeSet changes(const QList<Hit>& hits, const EditBatch::Find& find);
};

} // namespace zoneloom
