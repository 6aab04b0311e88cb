// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/ZoneFilePath.h"

#include "models/store/StoredFields.h"

#include <QDir>

namespace zoneloom {

namespace {

struct File
{
    qint64 link = 0;
    QString account;
    QString place; ///< the link, in words
    QString path;
};

QList<File> filesOf(Database& database)
{
    Statement rows(database,
                   QStringLiteral("SELECT l.id, l.account, l.name, l.external_zone, z.name, a.fields FROM link "
                                  "l JOIN zone z ON z.id = l.zone JOIN account a ON a.name = l.account "
                                  "WHERE a.fields LIKE '%\"path\":%' ORDER BY l.id"));
    rows.run();
    QList<File> files;
    while (rows.next()) {
        const QString pattern = stored::map(rows.text(5)).value(QStringLiteral("path"));
        const QString zone = Name::fromTrustedWire(rows.bytes(4)).toText();
        const QString external = rows.text(3).isEmpty() ? zone : rows.text(3);
        if (!pattern.isEmpty())
            files +=
                File{rows.number64(0), rows.text(1), zone + u' ' + rows.text(2), ZoneFilePath::of(pattern, external)};
    }
    return files;
}

template <typename IsMeant>
void check(Database& database, IsMeant isMeant)
{
    QHash<QString, const File*> known;
    const QList<File> files = filesOf(database);
    for (const File& file : files) {
        const File* other = known.value(file.path);
        if (other == nullptr)
            known.insert(file.path, &file);
        else if (isMeant(file) || isMeant(*other))
            throw StoreFailure{
                Error(ErrorKind::Conflict,
                      QT_TRANSLATE_NOOP("Error", "The links %1 and %2 would both write the file %3."),
                      {other->place, file.place, file.path})
                    .withAdvice(QT_TRANSLATE_NOOP("Error", "Let the account's path contain %z, which stands for the "
                                                           "zone, or give each account a path of its own."))};
    }
}

} // namespace

QString ZoneFilePath::of(const QString& pattern, const QString& externalZone)
{
    QString zone = externalZone.toLower();
    if (zone.size() > 1 && zone.endsWith(u'.'))
        zone.chop(1);
    QString path = pattern;
    return QDir::cleanPath(path.replace(QLatin1String("%z"), zone.replace(u'/', u'_')));
}

void ZoneFilePath::checkLink(Database& database, qint64 link)
{
    check(database, [link](const File& file) { return file.link == link; });
}

void ZoneFilePath::checkAccount(Database& database, const QString& account)
{
    check(database, [&account](const File& file) { return file.account == account; });
}

} // namespace zoneloom
