// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/OpenedFile.h"

#include <QFile>

#include <sys/stat.h>

namespace zoneloom {

OpenedFile::OpenedFile(const QString& path)
    : m_path(QFile::encodeName(path))
    , m_identity(identify(m_path))
{}

bool OpenedFile::isStillThere() const
{
    return !m_identity || identify(m_path) == m_identity;
}

std::optional<OpenedFile::Identity> OpenedFile::identify(const QByteArray& path)
{
    struct stat found = {};
    if (::stat(path.constData(), &found) != 0)
        return std::nullopt;
    return Identity{found.st_dev, found.st_ino};
}

} // namespace zoneloom
