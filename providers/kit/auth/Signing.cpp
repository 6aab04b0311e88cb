// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/auth/Signing.h"

#include <QMessageAuthenticationCode>
#include <QUrl>

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>

#include <memory>

namespace zoneloom {

namespace {

template <auto release>
struct Releaser
{
    template <typename T>
    void operator()(T* pointer) const
    {
        release(pointer);
    }
};
using KeyPointer = std::unique_ptr<EVP_PKEY, Releaser<EVP_PKEY_free>>;
using BioPointer = std::unique_ptr<BIO, Releaser<BIO_free_all>>;
using DigestPointer = std::unique_ptr<EVP_MD_CTX, Releaser<EVP_MD_CTX_free>>;

tl::unexpected<Error> keyError()
{
    const unsigned long code = ERR_get_error();
    ERR_clear_error();
    const char* reason = code != 0 ? ERR_reason_error_string(code) : nullptr;
    return fail(
        Error(ErrorKind::Secret, QT_TRANSLATE_NOOP("Error", "The private key cannot be used for signatures."))
            .withCause(reason != nullptr ? QString::fromLatin1(reason) : QString())
            .withAdvice(QT_TRANSLATE_NOOP("Error", "It has to be an RSA key in PEM form, with its BEGIN and END "
                                                   "lines.")));
}

} // namespace

QByteArray Signing::hmac(QCryptographicHash::Algorithm algorithm, const QByteArray& key, const QByteArray& message)
{
    return QMessageAuthenticationCode::hash(message, key, algorithm);
}

QByteArray Signing::sha256Hex(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

Result<QByteArray> Signing::rsa(QCryptographicHash::Algorithm algorithm, const QByteArray& pem,
                                const QByteArray& message, const QByteArray& passphrase)
{
    QByteArray text = pem;
    text.replace("\\n", "\n");
    const BioPointer source(BIO_new_mem_buf(text.constData(), static_cast<int>(text.size())));
    QByteArray word = passphrase; // never asks a terminal: an empty passphrase is one too
    const KeyPointer key(PEM_read_bio_PrivateKey(source.get(), nullptr, nullptr, word.data()));
    if (!key || EVP_PKEY_get_base_id(key.get()) != EVP_PKEY_RSA)
        return keyError();
    const EVP_MD* digest = algorithm == QCryptographicHash::Sha512 ? EVP_sha512() : EVP_sha256();
    const DigestPointer context(EVP_MD_CTX_new());
    const auto* bytes = reinterpret_cast<const unsigned char*>(message.constData());
    const auto length = static_cast<size_t>(message.size());
    size_t size = 0;
    if (EVP_DigestSignInit(context.get(), nullptr, digest, nullptr, key.get()) != 1 ||
        EVP_DigestSign(context.get(), nullptr, &size, bytes, length) != 1)
        return keyError();
    QByteArray signature(static_cast<qsizetype>(size), '\0');
    if (EVP_DigestSign(context.get(), reinterpret_cast<unsigned char*>(signature.data()), &size, bytes, length) != 1)
        return keyError();
    signature.truncate(static_cast<qsizetype>(size));
    return signature;
}

QByteArray Signing::base64Url(const QByteArray& bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

Result<QByteArray> Signing::jwtRs256(const QByteArray& header, const QByteArray& claims, const QByteArray& pem)
{
    const QByteArray input = base64Url(header) + '.' + base64Url(claims);
    return rsa(QCryptographicHash::Sha256, pem, input).map([&](const QByteArray& signature) {
        return QByteArray(input + '.' + base64Url(signature));
    });
}

QByteArray Signing::percentEncoded(const QString& text)
{
    return QUrl::toPercentEncoding(text);
}

} // namespace zoneloom
