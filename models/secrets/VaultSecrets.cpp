// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/secrets/VaultSecrets.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUrl>

namespace zoneloom {

namespace {

QString entryName(const QString& account, const QString& field)
{
    return account + u'/' + field;
}

Error notWritable(const QString& path, const QString& cause)
{
    return Error(ErrorKind::Secret, QT_TRANSLATE_NOOP("Error", "The vault %1 cannot be written."), {path})
        .withCause(cause)
        .withAdvice(QT_TRANSLATE_NOOP("Error", "Check its folder and the disk; it was left as it is."));
}

/// Unlike a vault that does not exist, one that is locked may hold what is asked for.
Error locked(const QString& path)
{
    return Error(ErrorKind::Secret,
                 QT_TRANSLATE_NOOP("Error", "The vault %1 is locked: there is no passphrase for it."), {path})
        .withAdvice(QT_TRANSLATE_NOOP("Error",
                                      "Set the environment variable ZONELOOM_VAULT_KEY, or hand in the systemd "
                                      "credential zoneloom-vault-key."));
}

} // namespace

VaultSecrets::VaultSecrets(QString path, VaultPassphrase::Source passphrase)
    : m_path(std::move(path))
    , m_passphrase(std::move(passphrase))
{}

QString VaultSecrets::pathFor(const QString& storeLocation)
{
    if (!storeLocation.startsWith(QLatin1String("postgres://")) &&
        !storeLocation.startsWith(QLatin1String("postgresql://")))
        return storeLocation + QLatin1String(".vault");
    // One vault for each store: accounts of the same name in two stores are two accounts.
    const QByteArray address = QUrl(storeLocation).toEncoded(QUrl::RemovePassword | QUrl::RemoveQuery);
    const QByteArray digest = QCryptographicHash::hash(address, QCryptographicHash::Sha256).toHex().first(16);
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QLatin1String("/zoneloom/postgresql-") + QString::fromLatin1(digest) + QLatin1String(".vault");
}

Result<QString> VaultSecrets::read(const QString& account, const QString& field) const
{
    const QMutexLocker lock(&m_mutex);
    const Result<QByteArray> sealed = readFile();
    if (!sealed)
        return fail(sealed.error());
    if (sealed->isEmpty())
        return fail(notThere(account, field));
    const Result<VaultFile::Entries> entries = unsealed(*sealed);
    if (!entries)
        return fail(entries.error());
    const auto entry = entries->constFind(entryName(account, field));
    if (entry == entries->constEnd())
        return fail(notThere(account, field));
    return entry.value();
}

Outcome VaultSecrets::write(const QString& account, const QString& field, const QString& value)
{
    return edit([&](VaultFile::Entries& entries) {
        entries.insert(entryName(account, field), value);
        return true;
    });
}

Outcome VaultSecrets::remove(const QString& account, const QString& field)
{
    if (!QFileInfo::exists(m_path))
        return {};
    return edit([&](VaultFile::Entries& entries) { return entries.remove(entryName(account, field)) > 0; });
}

Result<QByteArray> VaultSecrets::readFile() const
{
    QFile file(m_path);
    if (!file.exists())
        return QByteArray();
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error(ErrorKind::Secret, QT_TRANSLATE_NOOP("Error", "The vault %1 cannot be read."), {m_path})
                        .withCause(file.errorString()));
    return file.readAll();
}

Outcome VaultSecrets::ensureKey(const QByteArray& sealed) const
{
    if (m_key && (sealed.isEmpty() || VaultFile::fits(sealed, *m_key)))
        return {};
    // A person who mistyped is asked again at once; who gives the same twice has no other.
    QByteArray tried;
    while (true) {
        const Result<QByteArray> passphrase = m_passphrase(sealed.isEmpty());
        if (!passphrase && passphrase.error().kind() == ErrorKind::NotFound && !sealed.isEmpty())
            return fail(locked(m_path));
        if (!passphrase)
            return fail(passphrase.error());
        const bool isLast = sealed.isEmpty() || *passphrase == tried;
        Result<VaultFile::Key> key =
            sealed.isEmpty() ? VaultFile::newKey(*passphrase) : VaultFile::keyFor(sealed, *passphrase);
        if (!key)
            return fail(key.error());
        if (isLast || VaultFile::opens(sealed, *key)) {
            m_key = *std::move(key);
            return {};
        }
        tried = *passphrase;
    }
}

Result<VaultFile::Entries> VaultSecrets::unsealed(const QByteArray& sealed) const
{
    if (const Outcome ready = ensureKey(sealed); !ready)
        return fail(ready.error());
    if (sealed.isEmpty())
        return VaultFile::Entries();
    Result<VaultFile::Entries> entries = VaultFile::unseal(sealed, *m_key);
    if (!entries)
        m_key.reset(); // a person may type the right one next time
    return entries;
}

Outcome VaultSecrets::edit(const std::function<bool(VaultFile::Entries&)>& change)
{
    const QMutexLocker lock(&m_mutex);
    if (!QDir().mkpath(QFileInfo(m_path).absolutePath()))
        return fail(notWritable(m_path, {}));
    QLockFile others(m_path + QLatin1String(".lock")); // two programs may each save a secret at once
    if (!others.tryLock(10000))
        return fail(notWritable(m_path, QStringLiteral("locked by another program")));
    const Result<QByteArray> sealed = readFile();
    if (!sealed)
        return fail(sealed.error());
    Result<VaultFile::Entries> entries = unsealed(*sealed);
    if (!entries)
        return fail(entries.error());
    return change(*entries) ? replaceFile(*entries) : Outcome();
}

Outcome VaultSecrets::replaceFile(const VaultFile::Entries& entries)
{
    const Result<QByteArray> sealed = VaultFile::seal(entries, *m_key);
    if (!sealed)
        return fail(sealed.error());
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(*sealed) != sealed->size() || !file.commit())
        return fail(notWritable(m_path, file.errorString()));
    return {};
}

} // namespace zoneloom
