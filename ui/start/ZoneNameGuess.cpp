// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/start/ZoneNameGuess.h"

#include "models/dns/Name.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace zoneloom {

namespace {

constexpr qsizetype Looked = qsizetype{64} * 1024;

} // namespace

QString ZoneNameGuess::fromText(QByteArrayView text)
{
    static const QRegularExpression origin(
        QStringLiteral(
            R"(^(?:\$ORIGIN\s+(\S+\.)\s*(?:;.*)?$|([^\s;]+\.)\s+(?:\d\w*\s+)?(?:IN\s+)?(?:\d\w*\s+)?SOA\s))"),
        QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = origin.match(QString::fromUtf8(text.first(std::min(text.size(), Looked))));
    if (!match.hasMatch())
        return {};
    const Result<Name> name = Name::fromText(match.hasCaptured(1) ? match.captured(1) : match.captured(2));
    return name && !name->isRoot() ? name->toDisplay() : QString();
}

QString ZoneNameGuess::fromFile(const QString& path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly)) {
        if (QString name = fromText(file.read(Looked)); !name.isEmpty())
            return name;
    }
    QString name = QFileInfo(path).fileName();
    for (const QString& end : {QStringLiteral(".zone"), QStringLiteral(".db"), QStringLiteral(".txt"),
                               QStringLiteral(".hosts"), QStringLiteral(".dns")}) {
        if (name.endsWith(end, Qt::CaseInsensitive))
            name.chop(end.size());
    }
    if (name.startsWith(QLatin1String("db.")))
        name.remove(0, 3);
    // A word without a dot is a file's name, not a zone's.
    return name.contains(u'.') && Name::fromText(name) ? name : QString();
}

} // namespace zoneloom
