// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/ZoneContent.h"
#include "models/dns/validation/Finding.h"
#include "models/editing/EditBatch.h"

namespace zoneloom {

/// Text that someone pasted, read as records: master-file lines, or a spreadsheet's rows of name, type, TTL, value and
/// note between tabs (in another order with a heading line). Pure; safe from any thread.
struct PastedRecords
{
    enum class Form
    {
        MasterFile,
        Table
    };
    Form form = Form::MasterFile;
    ZoneContent content;      ///< all that could be read
    QList<Finding> problems;  ///< of the other lines, each with its line number, and warnings of the reader
    qsizetype records = 0;    ///< read, duplicates included
    qsizetype wrongLines = 0; ///< that could not be read

    static PastedRecords read(const QString& text, const Name& origin);
    /// What staging them changes: added to what is there, or in the place of RRsets of the same name and type.
    [[nodiscard]] ChangeSet changes(const EditBatch::Find& find, bool replaces) const;
};

} // namespace zoneloom
