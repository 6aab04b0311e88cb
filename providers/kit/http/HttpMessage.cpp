// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/http/HttpMessage.h"

namespace zoneloom {

namespace {

auto namedLike(QByteArrayView name)
{
    return [name](const auto& header) { return name.compare(header.first, Qt::CaseInsensitive) == 0; };
}

QByteArray valueOf(const HttpHeaders& headers, QByteArrayView name)
{
    const auto found = std::ranges::find_if(headers, namedLike(name));
    return found != headers.end() ? found->second : QByteArray();
}

} // namespace

void HttpRequest::setHeader(const QByteArray& name, const QByteArray& value)
{
    const auto found = std::ranges::find_if(headers, namedLike(name));
    if (found != headers.end())
        found->second = value;
    else
        headers.append({name, value});
}

QByteArray HttpRequest::header(QByteArrayView name) const
{
    return valueOf(headers, name);
}

QString HttpRequest::label() const
{
    return QString::fromLatin1(method) + u' ' + url.path(QUrl::FullyEncoded);
}

QByteArray HttpResponse::header(QByteArrayView name) const
{
    return valueOf(headers, name);
}

} // namespace zoneloom
