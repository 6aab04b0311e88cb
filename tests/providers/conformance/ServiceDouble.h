// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/providers/conformance/HeldZone.h"
#include "tests/support/HttpDouble.h"

#include <QMap>

#include <memory>

namespace zoneloom::test {

/// A provider's service, held in memory: stateful, and made from its documentation and recorded traffic only, never
/// from what our adapter does. It knows its credentials, refuses what the service refuses, and words it as the service
/// does. One subclass a provider; the suite does the rest.
class ServiceDouble
{
public:
    /// What a service may have to say; each words it in its own way.
    enum class Problem
    {
        Credentials,
        Rights,
        ZoneMissing,
        Conflict,
        Record,
        RateLimit,
        Trouble
    };

    virtual ~ServiceDouble() = default;

    /// The adapter's id.
    [[nodiscard]] virtual QString providerId() const = 0;
    /// An account's fields, secrets included, that the service accepts; `url` is the double's own address, for services
    /// that have a second one.
    [[nodiscard]] virtual QMap<QString, QString> fields(const QString& url) const = 0;
    /// A secret that the service does not accept; for one that has to have a form, such as a key, another of that form.
    [[nodiscard]] virtual QString wrongSecret(const QString& field, const QString& right) const;
    /// The path that the provider's own endpoint has: `/v1`.
    [[nodiscard]] virtual QString endpointPath() const { return {}; }
    /// Carries the request out and answers it. Called in the server's thread, never twice at once.
    virtual Answer answer(const SeenRequest& request) = 0;

    /// Whether the request changes a zone. The default: by its method.
    [[nodiscard]] virtual bool isWrite(const SeenRequest& request) const;
    /// Whether the request reads a page of a zone's records.
    [[nodiscard]] virtual bool listsRecords(const SeenRequest& request) const = 0;
    /// The most records or sets in one page of a zone; 0 where a zone comes in one piece.
    [[nodiscard]] virtual int pageSize() const { return 0; }
    /// The most zones in one page; 0 where all come in one piece.
    [[nodiscard]] virtual int zonePageSize() const { return 0; }
    /// The answer with one record or set fewer, everything else as it was. The default takes the last one out of the
    /// array at listMember().
    [[nodiscard]] virtual Answer withoutOne(const Answer& page) const;
    /// Where a page has its records or sets, as a dotted path; empty where the answer is the array.
    [[nodiscard]] virtual QString listMember() const { return {}; }
    /// How the service says this. The default: a status code, and `{"message": words}`.
    [[nodiscard]] virtual Answer refusal(Problem problem, const QString& words) const;
    /// Why a check makes no sense here, as a short sentence for the matrix; empty where it does.
    [[nodiscard]] virtual QString notApplicable(const QString& check) const;

    /// Whom the zone is delegated to, as the API reports it; empty where it does not.
    [[nodiscard]] virtual QStringList nameServers() const = 0;
    /// What a new zone holds from the first moment. The default: an SOA, and an NS a name server.
    [[nodiscard]] virtual QStringList ownRecords(const QString& origin) const;
    /// The types that the service's documentation lists.
    [[nodiscard]] virtual QStringList types() const = 0;
    [[nodiscard]] virtual quint32 minimumTtl() const { return 1; }
    [[nodiscard]] virtual quint32 maximumTtl() const { return 2147483647; }
    /// A record such as only this service has, of a type that is none in DNS.
    [[nodiscard]] virtual HeldRecord foreignRecord(const QString& origin) const;
    /// What must never be seen in a log or an error text, besides the account's secret fields: tokens given out.
    [[nodiscard]] virtual QStringList furtherSecrets() const { return {}; }

    /// A zone with what a new one holds. The reference lasts until the next call of addZone() or removeZone().
    HeldZone& addZone(const QString& origin);
    void removeZone(const QString& origin);
    /// By origin, name without a dot, or id; null where there is none.
    [[nodiscard]] HeldZone* zone(const QString& nameOrId);
    [[nodiscard]] const QList<HeldZone>& zones() const { return m_zones; }
    /// From now on every set of that name is refused.
    void reject(const QString& name) { m_rejected += name; }
    /// The words in which it is.
    [[nodiscard]] static QString rejection() { return QStringLiteral("this value is not welcome here"); }

protected:
    /// What the service has against a set; empty where nothing. CNAMEs beside others are HeldZone::clash()'s.
    [[nodiscard]] QString problemWith(const HeldZone& zone, const HeldSet& set) const;
    /// `{"a": 1}` as an answer.
    [[nodiscard]] static Answer object(const QJsonObject& object, int status = 200);
    [[nodiscard]] static Answer array(const QJsonArray& array, int status = 200);

private:
    QList<HeldZone> m_zones;
    QStringList m_rejected;
};

/// All doubles: one function a file of doubles/, named like it.
struct DoubleEntry
{
    const char* name;
    std::unique_ptr<ServiceDouble> (*make)();
};
[[nodiscard]] const QList<DoubleEntry>& allDoubles();

} // namespace zoneloom::test
