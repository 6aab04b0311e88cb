// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/CancelToken.h"
#include "models/dns/ZoneContent.h"
#include "providers/kit/ProviderDescriptor.h"

#include <QMap>

#include <chrono>
#include <exception>
#include <functional>
#include <memory>

namespace zoneloom {

/// The one exception family of worker code; at a worker's border it becomes an outcome value.
class ProviderException : public std::exception
{
public:
    explicit ProviderException(Error error);
    [[nodiscard]] const Error& error() const { return m_error; }
    [[nodiscard]] const char* what() const noexcept override;

private:
    Error m_error;
    QByteArray m_what;
};

/// Thrown where a request that changes something may have been carried out although no answer came: only reading tells.
class UncertainOutcome : public ProviderException
{
public:
    using ProviderException::ProviderException;
};

class KitEnvironment;

/// All that a provider object needs, passed in.
struct ProviderContext
{
    QString account;               ///< for error texts
    QString endpoint;              ///< the account's, else the descriptor's
    QMap<QString, QString> fields; ///< secret ones included
    CancelToken cancel;
    /// Called from the worker thread, at most every 100 ms: done of total requests or records; of 0: not known.
    std::function<void(int done, int total)> progress;
    /// Clock, pauses, random numbers and the request log; null for the machine's own without a log.
    std::shared_ptr<KitEnvironment> environment;
    /// What an earlier test() found out about this account (a plan's limits, rights), by names of the adapter's own.
    QMap<QString, QString> probed;
    /// Keeps such a finding with the account; null where nothing can be kept.
    std::function<void(const QString& name, const QString& value)> remember;
    /// A person waits for the answer and can ask again: what fails is told at once instead of being tried once more.
    bool sendsOnce = false;

    /// The field's value, else its default.
    [[nodiscard]] QString value(const ProviderDescriptor& descriptor, const QString& field) const;
    /// The account's endpoint, else the descriptor's, without a slash at its end.
    [[nodiscard]] QString endpointOf(const ProviderDescriptor& descriptor) const;
};

/// A zone in an account.
struct ExternalZone
{
    QString id;   ///< as the API wants it in its calls
    QString name; ///< as the provider names it, for people
    Name origin;
};

/// One successful, complete read.
struct ZoneReading
{
    ZoneContent content;
    /// RRsets that exist there but that nothing can be said about (the API spells them wrongly, or a routing policy
    /// that DNS cannot express): never touched, shown with the reason.
    QList<std::pair<RRsetKey, QString>> opaque;
};

/// Someone to ask for a zone's live answers.
struct NameServer
{
    QString host; ///< name or address
    quint16 port = 53;
    bool operator==(const NameServer&) const = default;
};

/// What is to be written to one external zone.
struct ApplyRequest
{
    ExternalZone zone;
    QList<RRsetChange> changes; ///< in a safe order
    ZoneContent before;         ///< the observation that the changes were planned on
    ZoneContent after;          ///< what the zone holds when all changes are in, for whole-zone writers
    std::optional<RRset>
        soa; ///< the internal zone's SOA with the serial to publish; only where capabilities say feedsSoa
};

struct ChangeOutcome
{
    enum class State
    {
        Applied,
        Rejected,
        NotSent,
        Uncertain
    };
    State state = State::NotSent;
    std::optional<Error> error;
};

/// An adapter at work for one account. Lives in that account's worker thread; every call blocks, obeys `cancel`, and
/// throws ProviderException. A read gives a complete zone or throws; it never gives an empty zone for one that could
/// not be read.
class Provider
{
public:
    virtual ~Provider() = default;

    /// A harmless authenticated call.
    virtual void test() = 0;
    [[nodiscard]] virtual QList<ExternalZone> zones() = 0;
    /// The zone of that name or id; ErrorKind::ZoneNotFound where there is none. The default looks through zones().
    [[nodiscard]] virtual ExternalZone findZone(const QString& nameOrId);
    /// Creates an empty zone; ErrorKind::Permission or Protocol where the API cannot.
    virtual ExternalZone createZone(const Name& origin) = 0;
    [[nodiscard]] virtual ZoneReading read(const ExternalZone& zone) = 0;
    /// What it holds of these RRsets now, for reading back a small change; the default reads the whole zone.
    [[nodiscard]] virtual QList<RRset> readSets(const ExternalZone& zone, const QList<RRsetKey>& keys);
    /// One outcome a change, in their order. Throws only where nothing at all was sent.
    virtual QList<ChangeOutcome> apply(const ApplyRequest& request) = 0;
    /// Who answers for the zone; empty where that is not known.
    [[nodiscard]] virtual QList<NameServer> nameServers(const ExternalZone& zone) = 0;
    /// What this account can hold; the default is the descriptor's table.
    [[nodiscard]] virtual Capabilities capabilities(const ExternalZone& zone);
    [[nodiscard]] virtual const ProviderDescriptor& descriptor() const = 0;

protected:
    /// For error texts.
    [[nodiscard]] virtual QString accountName() const { return {}; }
};

} // namespace zoneloom
