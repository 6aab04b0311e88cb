// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/validation/Validator.h"

#include "models/dns/MasterFileReader.h"
#include "models/dns/MasterFileWriter.h"

#include <QElapsedTimer>
#include <QTest>

using namespace zoneloom;

namespace {

const Name& origin()
{
    static const Name name = Name::fromText(u"example.test.").value();
    return name;
}

Name named(const QString& text)
{
    return Name::fromText(text, origin()).value();
}

QByteArray txt(const QByteArray& text)
{
    return QByteArray(1, static_cast<char>(text.size())) + text;
}

/// A hosting company's zone: hosts, aliases, texts, mail, services and delegations in the proportions of real ones.
ZoneContent hostingZone(int names)
{
    QList<RRset> sets;
    const QByteArray mail = named(QStringLiteral("mail")).lowerWire();
    const QByteArray timers = QByteArray::fromHex("0000000100001c2000000e1000127500000012c0");
    const Name ns1 = named(QStringLiteral("ns1"));
    const Name ns2 = named(QStringLiteral("ns2"));
    sets.append(RRset(origin(), rrtype::SOA, 3600, {ns1.lowerWire() + mail + timers}));
    sets.append(RRset(origin(), rrtype::NS, 3600, {ns1.lowerWire(), ns2.lowerWire()}));
    for (const Name& host : {ns1, ns2, named(QStringLiteral("mail"))})
        sets.append(RRset(host, rrtype::A, 3600, {QByteArray::fromHex("c0000201")}));
    for (int i = 0; i < names; ++i) {
        const QString text = u'h' + QString::number(i);
        const Name name = named(text);
        const int kind = i % 20;
        if (kind < 11) {
            sets.append(RRset(name, rrtype::A, 300, {QByteArray::fromHex("c6336401")}));
            if (kind < 4)
                sets.append(RRset(name, rrtype::AAAA, 300, {QByteArray::fromHex("20010db8") + QByteArray(12, '\1')}));
        } else if (kind < 14) {
            sets.append(RRset(name, rrtype::CNAME, 300, {named(u'h' + QString::number(i - i % 20)).lowerWire()}));
        } else if (kind < 16) {
            sets.append(RRset(name, rrtype::TXT, 300, {txt("site-verification=0123456789abcdef0123456789abcdef")}));
        } else if (kind < 18) {
            sets.append(RRset(name, rrtype::MX, 300, {QByteArray::fromHex("000a") + mail}));
        } else if (kind == 18) {
            sets.append(
                RRset(named(u"_sip._tcp." + text), rrtype::SRV, 300, {QByteArray::fromHex("000a000013c4") + mail}));
        } else {
            const Name server = named(u"ns1." + text);
            sets.append(RRset(name, rrtype::NS, 300, {server.lowerWire()}));
            sets.append(RRset(server, rrtype::A, 300, {QByteArray::fromHex("cb007101")}));
        }
    }
    return ZoneContent(origin(), sets);
}

} // namespace

/// Checking a zone has to take less time than reading it from a file.
class BenchValidation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wholeZone_data();
    void wholeZone();
};

void BenchValidation::wholeZone_data()
{
    QTest::addColumn<int>("names");
    QTest::newRow("100,000 records") << 80'000;
    QTest::newRow("a million records") << 800'000;
}

void BenchValidation::wholeZone()
{
    QFETCH(int, names);
    const ZoneContent zone = hostingZone(names);
    const Validator validator;
    qint64 best = std::numeric_limits<qint64>::max();
    qsizetype findings = 0;
    for (int round = 0; round < 5; ++round) {
        QElapsedTimer timer;
        timer.start();
        findings = validator.check(zone).size();
        best = std::min(best, timer.nsecsElapsed());
    }
    const QByteArray text = MasterFileWriter::write(zone);
    MasterFileOptions options;
    options.origin = origin();
    QElapsedTimer timer;
    timer.start();
    const MasterFileReading reading = MasterFileReader::read(text, options);
    const qint64 read = timer.nsecsElapsed();
    QCOMPARE(reading.records, zone.recordCount());
    qInfo("%lld records, %lld findings: checked in %.1f ms, read in %.1f ms", static_cast<long long>(reading.records),
          static_cast<long long>(findings), static_cast<double>(best) / 1e6, static_cast<double>(read) / 1e6);
    QVERIFY(!hasErrors(validator.check(zone)));
}

QTEST_APPLESS_MAIN(BenchValidation)
#include "BenchValidation.moc"
