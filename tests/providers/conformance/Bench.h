// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/providers/conformance/ServiceDouble.h"
#include "tests/support/AdapterTest.h"

namespace zoneloom::test {

/// One adapter before its service's double, with the faults that a check orders. Used from the test's thread.
class Bench
{
public:
    /// Which requests a fault strikes.
    enum class On
    {
        Listing, ///< those that read a page of the zone's records
        Writing,
        Anything
    };
    /// Gives the answer in place of the service's own; `proper` has the service carry the request out, and gives that.
    using Alter = std::function<Answer(const SeenRequest& request, const std::function<Answer()>& proper)>;

    explicit Bench(std::unique_ptr<ServiceDouble> service);

    /// For what never changes, and in alterations.
    [[nodiscard]] ServiceDouble& service() { return *m_service; }
    /// The value of `work(ServiceDouble&)`, done while the service answers nobody.
    template <typename Work>
    auto withService(Work work)
    {
        const QMutexLocker lock(&m_mutex);
        return work(*m_service);
    }
    [[nodiscard]] HttpDouble& server() { return m_server; }
    /// Made with the right credentials.
    [[nodiscard]] AdapterUnderTest& adapter();
    /// All secret fields hold something wrong.
    [[nodiscard]] AdapterUnderTest adapterWithWrongSecrets();
    /// The values of all secret fields, and the tokens that the service gave out.
    [[nodiscard]] QStringList secrets();

    /// `example.com.`, which the service holds from the start.
    [[nodiscard]] static QString origin() { return QStringLiteral("example.com."); }
    /// As the adapter finds it.
    [[nodiscard]] const ExternalZone& zone();
    /// `www T A 192.0.2.1` as in setOf(): put there by someone else.
    void load(const QStringList& lines);
    void loadRecord(const HeldRecord& record);
    void erase(const QString& name, const QString& type);
    /// What the service holds now but for the SOA, sorted: `www.example.com. 3600 A 192.0.2.1`.
    [[nodiscard]] QStringList held();
    /// What the adapter reads, in the same form.
    [[nodiscard]] QStringList read();
    /// The lines as held() would have them, with what the service had from the start.
    [[nodiscard]] QStringList expected(const QStringList& lines);

    /// `www T A 192.0.2.1`: T is a TTL that the provider can hold, U another one.
    [[nodiscard]] QStringList spelt(const QStringList& lines);
    [[nodiscard]] RRsetChange change(const QStringList& before, const QStringList& after);
    /// Reads, then applies to what was read; an exception becomes the outcome NotSent of each change.
    QList<ChangeOutcome> apply(const QList<RRsetChange>& changes);

    /// Strikes `times` such requests, after `skip` of them.
    void strike(On on, Alter alter, int times = 1, int skip = 0);
    /// Requests that reached the service, faults included, and that change something.
    [[nodiscard]] QList<SeenRequest> writes();
    /// True where no request that changes something came twice in the same words.
    [[nodiscard]] bool neverSentTwice();
    /// Pages of records that were asked for.
    [[nodiscard]] int listings();
    /// Enough host records to need several pages, each another one: names, and values from 192.0.2.0/24.
    [[nodiscard]] QStringList manyRecords();

private:
    struct Fault
    {
        On on;
        Alter alter;
        int times;
        int skip;
    };
    Answer answer(const SeenRequest& request);
    [[nodiscard]] bool strikes(Fault& fault, const SeenRequest& request) const;
    [[nodiscard]] std::pair<quint32, quint32> ttls();

    std::unique_ptr<ServiceDouble> m_service;
    QMutex m_mutex;
    QList<Fault> m_faults;
    HttpDouble m_server;
    std::unique_ptr<AdapterUnderTest> m_adapter;
    std::optional<ExternalZone> m_zone;
    QStringList m_own;
};

} // namespace zoneloom::test
