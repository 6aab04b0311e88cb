// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/rest/RecordProvider.h"

#include "tests/support/AdapterTest.h"

using namespace zoneloom;
using namespace zoneloom::test;

namespace {

const QString kOrigin = QStringLiteral("example.com.");

/// A service that exists only here: what it is asked to do is written down.
class Service : public RecordProvider
{
public:
    explicit Service(bool canUpdate)
        : RecordProvider(describe(), {})
        , m_canUpdate(canUpdate)
    {}
    static const ProviderDescriptor& describe()
    {
        static const ProviderDescriptor descriptor = [] {
            ProviderDescriptor d;
            d.id = QStringLiteral("service");
            return d;
        }();
        return descriptor;
    }
    void test() override {}
    QList<ExternalZone> zones() override { return {}; }
    ExternalZone createZone(const Name&) override { return {}; }
    QList<NameServer> nameServers(const ExternalZone&) override { return {}; }

    QList<ProviderRecord> stored;
    QStringList done;
    QString rejects; ///< the content that it takes nowhere

protected:
    RecordList list(const ExternalZone& zone) override
    {
        RecordList list(zone.origin);
        for (const ProviderRecord& record : stored)
            list.add(record);
        return list;
    }
    void create(const ExternalZone&, const StoredRecord& record) override { note(QStringLiteral("create"), record); }
    void erase(const ExternalZone&, const StoredRecord& record) override { note(QStringLiteral("delete"), record); }
    bool update(const ExternalZone&, const StoredRecord& record, const StoredRecord&) override
    {
        if (m_canUpdate)
            note(QStringLiteral("update"), record);
        return m_canUpdate;
    }
    void finish(const ExternalZone&) override { done += QStringLiteral("refresh"); }

private:
    void note(const QString& what, const StoredRecord& record)
    {
        const RecordText text({}, Name::fromText(kOrigin).value());
        const ProviderRecord spelt = text.write(record.owner, record.type, record.ttl, record.rdata);
        if (spelt.content == rejects)
            refuse(ErrorKind::RejectedRecord, what, QStringLiteral("not that one"));
        done += QStringLiteral("%1 %2 %3 %4 %5 %6")
                    .arg(what, record.id, spelt.name)
                    .arg(spelt.ttl)
                    .arg(spelt.type, spelt.content);
    }

    bool m_canUpdate;
};

ProviderRecord record(const QString& id, const QString& name, const QString& type, quint32 ttl, const QString& content)
{
    return {id, name, type, ttl, content, {}};
}

QList<ChangeOutcome> apply(Service& service, const QList<RRsetChange>& changes)
{
    const ExternalZone zone = externalZone(kOrigin, kOrigin);
    return service.apply({zone, changes, {}, {}, {}});
}

} // namespace

class TestRecordProvider : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void touchesOnlyWhatDiffers();
    void deletesAndCreatesWhereNothingCanBeUpdated();
    void changesTtls();
    void deletesASet();
    void refusesWhereSomeoneElseWrote();
    void namesTheRejectedRecord();
};

void TestRecordProvider::touchesOnlyWhatDiffers()
{
    Service service(true);
    service.stored = {
        record(QStringLiteral("1"), QStringLiteral("www"), QStringLiteral("A"), 60, QStringLiteral("192.0.2.1")),
        record(QStringLiteral("2"), QStringLiteral("www"), QStringLiteral("A"), 60, QStringLiteral("192.0.2.2"))};
    const auto outcomes =
        apply(service, {change(kOrigin, {QStringLiteral("www 60 A 192.0.2.1"), QStringLiteral("www 60 A 192.0.2.2")},
                               {QStringLiteral("www 60 A 192.0.2.1"), QStringLiteral("www 60 A 192.0.2.3"),
                                QStringLiteral("www 60 A 192.0.2.4")})});
    QCOMPARE(outcomes[0].state, ChangeOutcome::State::Applied);
    QCOMPARE(service.done, (QStringList{QStringLiteral("update 2 www 60 A 192.0.2.3"),
                                        QStringLiteral("create  www 60 A 192.0.2.4"), QStringLiteral("refresh")}));
}

void TestRecordProvider::deletesAndCreatesWhereNothingCanBeUpdated()
{
    Service service(false);
    service.stored = {
        record(QStringLiteral("1"), QStringLiteral("www"), QStringLiteral("CNAME"), 60, QStringLiteral("a.example.")),
        record(QStringLiteral("2"), QStringLiteral("x"), QStringLiteral("A"), 60, QStringLiteral("192.0.2.1"))};
    (void)apply(service, {change(kOrigin, {QStringLiteral("www 60 CNAME a.example.")},
                                 {QStringLiteral("www 60 CNAME b.example.")}),
                          change(kOrigin, {QStringLiteral("x 60 A 192.0.2.1")}, {QStringLiteral("x 60 A 192.0.2.9")})});
    // A second CNAME would be refused, so there the old one goes first.
    QCOMPARE(service.done,
             (QStringList{QStringLiteral("delete 1 www 60 CNAME a.example."),
                          QStringLiteral("create  www 60 CNAME b.example."), QStringLiteral("create  x 60 A 192.0.2.9"),
                          QStringLiteral("delete 2 x 60 A 192.0.2.1"), QStringLiteral("refresh")}));
}

void TestRecordProvider::changesTtls()
{
    Service service(true);
    service.stored = {
        record(QStringLiteral("7"), QStringLiteral("@"), QStringLiteral("MX"), 60, QStringLiteral("10 a.example."))};
    (void)apply(service, {change(kOrigin, {QStringLiteral("@ 60 MX 10 a.example.")},
                                 {QStringLiteral("@ 300 MX 10 a.example.")})});
    QCOMPARE(service.done.first(), QStringLiteral("update 7 @ 300 MX 10 a.example."));
}

void TestRecordProvider::deletesASet()
{
    Service service(true);
    service.stored = {
        record(QStringLiteral("1"), QStringLiteral("t"), QStringLiteral("TXT"), 60, QStringLiteral("\"a\"")),
        record(QStringLiteral("2"), QStringLiteral("t"), QStringLiteral("TXT"), 60, QStringLiteral("\"b\""))};
    (void)apply(service, {change(kOrigin, {QStringLiteral("t 60 TXT \"a\""), QStringLiteral("t 60 TXT \"b\"")}, {})});
    QCOMPARE(service.done, (QStringList{QStringLiteral("delete 1 t 60 TXT \"a\""),
                                        QStringLiteral("delete 2 t 60 TXT \"b\""), QStringLiteral("refresh")}));
}

void TestRecordProvider::refusesWhereSomeoneElseWrote()
{
    Service service(true);
    service.stored = {
        record(QStringLiteral("1"), QStringLiteral("www"), QStringLiteral("A"), 60, QStringLiteral("192.0.2.77"))};
    const auto outcomes = apply(
        service, {change(kOrigin, {QStringLiteral("www 60 A 192.0.2.1")}, {QStringLiteral("www 60 A 192.0.2.2")})});
    QCOMPARE(outcomes[0].state, ChangeOutcome::State::Rejected);
    QVERIFY(outcomes[0].error->message().contains(u"was changed there since it was read"));
    QVERIFY(service.done.isEmpty());
}

void TestRecordProvider::namesTheRejectedRecord()
{
    Service service(true);
    service.rejects = QStringLiteral("192.0.2.2");
    const auto outcomes = apply(service, {change(kOrigin, {}, {QStringLiteral("a 60 A 192.0.2.1")}),
                                          change(kOrigin, {}, {QStringLiteral("b 60 A 192.0.2.2")}),
                                          change(kOrigin, {}, {QStringLiteral("c 60 A 192.0.2.3")})});
    QCOMPARE(outcomes[0].state, ChangeOutcome::State::Applied);
    QCOMPARE(outcomes[1].state, ChangeOutcome::State::Rejected);
    QCOMPARE(outcomes[1].error->cause(), QStringLiteral("not that one"));
    QCOMPARE(outcomes[2].state, ChangeOutcome::State::Applied);
}

QTEST_GUILESS_MAIN(TestRecordProvider)
#include "TestRecordProvider.moc"
