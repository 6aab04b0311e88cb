// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/Error.h"

#include <QByteArray>

namespace zoneloom {

/// Replaces a file as a whole: whoever opens it sees the old or the new one, also after a power failure.
class AtomicFile
{
public:
    /// Writes beside it, to the disk, and renames. Mode and owner stay as they were (where the system allows that); a
    /// new file gets 0644. What a symbolic link points to is replaced, not the link. ErrorKind::File; then the old file
    /// is untouched.
    static Outcome write(const QString& path, QByteArrayView bytes);
};

} // namespace zoneloom
