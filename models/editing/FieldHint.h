// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/editing/RecordForm.h"

namespace zoneloom {

/// What belongs into a field, where that depends on what stands in another: a CAA value means what its tag says.
class FieldHint
{
public:
    /// Translated; the field's own explanation where it depends on nothing.
    [[nodiscard]] static QString of(const RecordForm& form, qsizetype field, const QStringList& values);
};

} // namespace zoneloom
