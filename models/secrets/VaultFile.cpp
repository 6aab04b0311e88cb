// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/secrets/VaultFile.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/rand.h>

#include <memory>
#include <optional>

namespace zoneloom {

namespace {

// magic | log2 N | r | p | salt | recogniser | nonce | sealed JSON | tag; all before the JSON is authenticated too.
const QByteArray magic = QByteArrayLiteral("zoneloom vault 1\n");
constexpr qsizetype saltLength = 16, recogniserLength = 32, nonceLength = 12, tagLength = 16, keyLength = 32;
constexpr char costExponent = 15, blockSize = 8, parallel = 1;

struct Parts
{
    QByteArray head; ///< all that is authenticated but not secret
    QByteArray salt, recogniser, nonce, body, tag;
};

Error damaged()
{
    return Error(ErrorKind::Secret, QT_TRANSLATE_NOOP("Error", "The vault file is damaged."))
        .withAdvice(QT_TRANSLATE_NOOP("Error", "Restore it from a copy, or delete it and save the secrets again."));
}

Error cipherFailed()
{
    return Error(ErrorKind::Secret, QT_TRANSLATE_NOOP("Error", "The cipher library reported an error."));
}

Result<Parts> partsOf(const QByteArray& sealed)
{
    const qsizetype saltAt = magic.size() + 3;
    const qsizetype bodyAt = saltAt + saltLength + recogniserLength + nonceLength;
    // Only this cost is accepted: a foreign file must not make us compute for hours.
    if (sealed.size() < bodyAt + tagLength || !sealed.startsWith(magic) || sealed.at(magic.size()) != costExponent ||
        sealed.at(magic.size() + 1) != blockSize || sealed.at(magic.size() + 2) != parallel)
        return fail(damaged());
    Parts parts;
    parts.head = sealed.first(bodyAt);
    parts.salt = sealed.mid(saltAt, saltLength);
    parts.recogniser = sealed.mid(saltAt + saltLength, recogniserLength);
    parts.nonce = sealed.mid(saltAt + saltLength + recogniserLength, nonceLength);
    parts.body = sealed.mid(bodyAt, sealed.size() - bodyAt - tagLength);
    parts.tag = sealed.last(tagLength);
    return parts;
}

unsigned char* octets(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

const unsigned char* octets(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

Result<QByteArray> randomOctets(qsizetype length)
{
    QByteArray bytes(length, '\0');
    if (RAND_bytes(octets(bytes), static_cast<int>(length)) != 1)
        return fail(cipherFailed());
    return bytes;
}

Result<VaultFile::Key> derived(const QByteArray& passphrase, const QByteArray& salt)
{
    VaultFile::Key key{salt, QByteArray(keyLength + recogniserLength, '\0')};
    constexpr uint64_t memory = 256ull << 20;
    if (EVP_PBE_scrypt(passphrase.constData(), static_cast<size_t>(passphrase.size()), octets(salt),
                       static_cast<size_t>(salt.size()), 1ull << costExponent, blockSize, parallel, memory,
                       octets(key.octets), static_cast<size_t>(key.octets.size())) != 1)
        return fail(cipherFailed());
    return key;
}

using Cipher = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;

/// Runs AES-256-GCM over `input`; `tag` is made when sealing and checked when opening. Nothing where that fails.
std::optional<QByteArray> run(bool sealing, const VaultFile::Key& key, const QByteArray& nonce, const QByteArray& head,
                              const QByteArray& input, QByteArray& tag)
{
    const Cipher cipher(EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
    QByteArray output(input.size(), '\0');
    int length = 0;
    if (!cipher ||
        EVP_CipherInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, octets(key.octets), octets(nonce),
                          sealing ? 1 : 0) != 1 ||
        EVP_CipherUpdate(cipher.get(), nullptr, &length, octets(head), static_cast<int>(head.size())) != 1 ||
        EVP_CipherUpdate(cipher.get(), octets(output), &length, octets(input), static_cast<int>(input.size())) != 1)
        return std::nullopt;
    if (!sealing &&
        EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_SET_TAG, static_cast<int>(tagLength), tag.data()) != 1)
        return std::nullopt;
    unsigned char rest[16];
    if (EVP_CipherFinal_ex(cipher.get(), rest, &length) != 1)
        return std::nullopt;
    if (sealing &&
        EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_GET_TAG, static_cast<int>(tagLength), tag.data()) != 1)
        return std::nullopt;
    return output;
}

} // namespace

Result<VaultFile::Key> VaultFile::newKey(const QByteArray& passphrase)
{
    const Result<QByteArray> salt = randomOctets(saltLength);
    return salt ? derived(passphrase, *salt) : fail(salt.error());
}

Result<VaultFile::Key> VaultFile::keyFor(const QByteArray& sealed, const QByteArray& passphrase)
{
    const Result<Parts> parts = partsOf(sealed);
    return parts ? derived(passphrase, parts->salt) : fail(parts.error());
}

bool VaultFile::fits(const QByteArray& sealed, const Key& key)
{
    const Result<Parts> parts = partsOf(sealed);
    return parts && parts->salt == key.salt;
}

bool VaultFile::opens(const QByteArray& sealed, const Key& key)
{
    const Result<Parts> parts = partsOf(sealed);
    return parts &&
           CRYPTO_memcmp(parts->recogniser.constData(), key.octets.constData() + keyLength, recogniserLength) == 0;
}

Result<QByteArray> VaultFile::seal(const Entries& entries, const Key& key)
{
    QJsonObject object;
    for (auto entry = entries.cbegin(); entry != entries.cend(); ++entry)
        object.insert(entry.key(), entry.value());
    const Result<QByteArray> nonce = randomOctets(nonceLength);
    if (!nonce)
        return nonce;
    const QByteArray head =
        magic + costExponent + blockSize + parallel + key.salt + key.octets.last(recogniserLength) + *nonce;
    QByteArray tag(tagLength, '\0');
    QByteArray plain = QJsonDocument(object).toJson(QJsonDocument::Compact);
    const std::optional<QByteArray> body = run(true, key, *nonce, head, plain, tag);
    OPENSSL_cleanse(plain.data(), static_cast<size_t>(plain.size()));
    if (!body)
        return fail(cipherFailed());
    return QByteArray(head + *body + tag);
}

Result<VaultFile::Entries> VaultFile::unseal(const QByteArray& sealed, const Key& key)
{
    Result<Parts> parts = partsOf(sealed);
    if (!parts)
        return fail(parts.error());
    if (!opens(sealed, key))
        return fail(Error(ErrorKind::Secret, QT_TRANSLATE_NOOP("Error", "The passphrase does not open the vault."))
                        .withAdvice(QT_TRANSLATE_NOOP(
                            "Error", "Check $ZONELOOM_VAULT_KEY, or the systemd credential zoneloom-vault-key.")));
    const std::optional<QByteArray> plain = run(false, key, parts->nonce, parts->head, parts->body, parts->tag);
    if (!plain)
        return fail(damaged());
    Entries entries;
    const QJsonObject object = QJsonDocument::fromJson(*plain).object();
    for (auto entry = object.begin(); entry != object.end(); ++entry)
        entries.insert(entry.key(), entry.value().toString());
    return entries;
}

} // namespace zoneloom
