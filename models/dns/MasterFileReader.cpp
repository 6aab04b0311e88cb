// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/MasterFileReader.h"

#include "models/dns/MasterFileParser.h"

#include <QFile>
#include <QFileInfo>

namespace zoneloom {

MasterFileReading MasterFileReader::read(QByteArrayView text, const MasterFileOptions& options)
{
    return MasterFileParser(options).read(text);
}

Result<MasterFileReading> MasterFileReader::readFile(const QString& path, MasterFileOptions options)
{
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return fail(Error(ErrorKind::File, QT_TRANSLATE_NOOP("Error", "The file '%1' cannot be read."), {path})
                        .withCause(file.errorString()));
    const QByteArray text = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return fail(Error(ErrorKind::File, QT_TRANSLATE_NOOP("Error", "The file '%1' cannot be read."), {path})
                        .withCause(file.errorString()));
    if (options.fileName.isEmpty())
        options.fileName = path;
    return MasterFileParser(options).read(text);
}

} // namespace zoneloom
