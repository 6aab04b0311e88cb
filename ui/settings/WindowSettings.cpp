// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/WindowSettings.h"

#include "models/base/DefaultAuthor.h"

namespace zoneloom {

QString WindowSettings::authorName() const
{
    return author.isEmpty() ? defaultAuthor(QProcessEnvironment::systemEnvironment()) : author;
}

} // namespace zoneloom
