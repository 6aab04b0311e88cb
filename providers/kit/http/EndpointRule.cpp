// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/http/EndpointRule.h"

#include <QHostAddress>
#include <QUrl>

namespace zoneloom {

std::optional<Error> EndpointRule::refusal(const QString& who, const QUrl& url, bool allowPlainHttp)
{
    const QString host = url.host();
    const bool isPlain = url.scheme() == u"http";
    if (!url.isValid() || host.isEmpty() || (!isPlain && url.scheme() != u"https"))
        return Error(ErrorKind::Usage, QT_TRANSLATE_NOOP("Error", "%1: the endpoint '%2' is not an https:// address."),
                     {who, url.toString(QUrl::RemoveQuery | QUrl::RemoveUserInfo)});
    if (isPlain && !allowPlainHttp && !isLoopback(host))
        return Error(ErrorKind::Network,
                     QT_TRANSLATE_NOOP("Error", "%1: %2 was not called, because http:// would send the credentials "
                                                "unencrypted."),
                     {who, host})
            .withAdvice(QT_TRANSLATE_NOOP("Error", "Use https://, or set allow-plain-http=yes on the account."));
    return std::nullopt;
}

bool EndpointRule::isLoopback(const QString& host)
{
    const QHostAddress address(host);
    return address.isNull() ? host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0 : address.isLoopback();
}

} // namespace zoneloom
