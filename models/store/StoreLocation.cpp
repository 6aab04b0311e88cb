// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/StoreLocation.h"

#include <QHostAddress>
#include <QUrl>
#include <QUrlQuery>

namespace zoneloom {

namespace {

const QStringList& allowedOptions()
{
    static const QStringList names{QStringLiteral("sslmode"),
                                   QStringLiteral("sslrootcert"),
                                   QStringLiteral("sslcert"),
                                   QStringLiteral("sslkey"),
                                   QStringLiteral("sslcrl"),
                                   QStringLiteral("ssl_min_protocol_version"),
                                   QStringLiteral("channel_binding"),
                                   QStringLiteral("connect_timeout"),
                                   QStringLiteral("application_name"),
                                   QStringLiteral("passfile"),
                                   QStringLiteral("host"),
                                   QStringLiteral("hostaddr"),
                                   QStringLiteral("krbsrvname"),
                                   QStringLiteral("keepalives"),
                                   QStringLiteral("keepalives_idle"),
                                   QStringLiteral("gssencmode"),
                                   QStringLiteral("tcp_user_timeout"),
                                   QStringLiteral("target_session_attrs")};
    return names;
}

bool staysOnThisMachine(const QString& host)
{
    return host.isEmpty() || host.startsWith(u'/') || host.startsWith(u'@') ||
           host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

/// The rule of all our traffic, for the one connection that Qt Sql makes by itself.
Outcome checkNetwork(const StoreLocation& location)
{
    if (qgetenv("ZONELOOM_NETWORK") != "loopback")
        return {};
    const QString host = location.host.isEmpty() ? qEnvironmentVariable("PGHOST") : location.host;
    const QString address = location.options.value(QStringLiteral("hostaddr"), qEnvironmentVariable("PGHOSTADDR"));
    for (const QString& hosts : {host, address, qEnvironmentVariable("PGSERVICE")}) { // a service may name any host
        for (const QString& one : hosts.split(u',')) {                                // libpq tries each of several
            if (!staysOnThisMachine(one))
                return fail(
                    Error(ErrorKind::Network,
                          QT_TRANSLATE_NOOP(
                              "Error", "%1 was not contacted: ZONELOOM_NETWORK=loopback allows only this machine."),
                          {one})
                        .withAdvice(QT_TRANSLATE_NOOP("Error", "Unset ZONELOOM_NETWORK to reach other machines.")));
        }
    }
    return {};
}

Result<StoreLocation> parseUrl(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid())
        return fail(Error(ErrorKind::Usage,
                          QT_TRANSLATE_NOOP("Error", "The store's location is no valid postgresql:// address."))
                        .withAdvice(QT_TRANSLATE_NOOP(
                            "Error", "It looks like postgresql://user@host:5432/database?sslmode=verify-full.")));
    StoreLocation location;
    location.backend = StoreLocation::Backend::PostgreSql;
    location.text = url.toString(QUrl::RemovePassword);
    location.host = url.host(QUrl::FullyDecoded);
    location.port = url.port();
    location.database = url.path(QUrl::FullyDecoded).mid(1);
    location.user = url.userName(QUrl::FullyDecoded);
    location.password = url.password(QUrl::FullyDecoded);
    for (const auto& [name, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded)) {
        if (!allowedOptions().contains(name))
            return fail(ErrorKind::Usage,
                        QT_TRANSLATE_NOOP("Error", "'%1' in the store's location is no option of a PostgreSQL store."),
                        {name});
        if (name == QLatin1String("host"))
            location.host = value;
        else
            location.options.insert(name, value);
    }
    if (const Outcome allowed = checkNetwork(location); !allowed)
        return fail(allowed.error());
    return location;
}

} // namespace

Result<StoreLocation> StoreLocation::parse(const QString& location)
{
    if (location.startsWith(QLatin1String("postgresql://")) || location.startsWith(QLatin1String("postgres://")))
        return parseUrl(location);
    if (location.isEmpty())
        return fail(ErrorKind::Usage, QT_TRANSLATE_NOOP("Error", "The store's location is empty."));
    StoreLocation result;
    result.path = location;
    result.text = location;
    return result;
}

} // namespace zoneloom
