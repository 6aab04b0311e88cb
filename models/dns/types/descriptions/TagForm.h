// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/types/RecordTypeDescription.h"
#include "models/dns/types/TagList.h"

/// Tag lists as forms: each field stands for the tag of its id, the last one for all tags that have no field.
namespace zoneloom::textforms {

QStringList tagValues(const RecordTypeDescription& description, QByteArrayView text);
/// Starts with `v=version`; empty fields give no tag.
QByteArray tagText(const RecordTypeDescription& description, const QString& version, const QStringList& values);
RecordField otherTags();

} // namespace zoneloom::textforms
