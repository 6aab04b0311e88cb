// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/http/RequestLog.h"

#include "providers/ProviderRegistry.h"
#include "providers/kit/KitEnvironment.h"
#include "tests/support/KnotServer.h"

#include <QRegularExpression>
#include <QTest>

using namespace zoneloom;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kZone = R"($ORIGIN example.test.
$TTL 300
@ 3600 SOA ns1 admin 2026112401 7200 900 1209600 300
@ NS ns1
ns1 A 127.0.0.1
www A 192.0.2.1
)";

class LoggingEnvironment : public KitEnvironment
{
public:
    [[nodiscard]] RequestLog* log() override { return &m_log; }
    [[nodiscard]] QString text() const { return m_log.exported(); }

private:
    RequestLog m_log;
};

RRset www(quint8 last)
{
    return {
        Name::fromText(u"www.example.test."_s).value(), rrtype::A, 300, {QByteArray("\xC0\x00\x02", 3) + char(last)}};
}

/// Reads the zone and replaces the address of www.
ChangeOutcome changeOne(Provider& provider)
{
    ApplyRequest request;
    request.zone = provider.findZone(u"example.test."_s);
    request.before = provider.read(request.zone).content;
    request.changes = {{www(1), www(2)}};
    request.after = request.before.applied(ChangeSet(request.changes));
    return provider.apply(request).first();
}

} // namespace

/// What the log for a bug report holds of accounts that do not speak HTTP.
class TestRequestLogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofTransfersAndUpdates();
    void ofAServerThatIsNotThere();
    void ofFilesAndCommands();
    void ofACommandThatFails();

private:
    static void compareLines(const QString& log, const QStringList& patterns);
};

/// Each entry's lines but its first, with the time it took as N; `patterns` are regular expressions.
void TestRequestLogs::compareLines(const QString& log, const QStringList& patterns)
{
    QStringList lines = log.split(u'\n', Qt::SkipEmptyParts);
    lines.removeIf([](const QString& line) { return line.startsWith(u"== "_s); });
    QVERIFY2(lines.size() == patterns.size(), qPrintable(log));
    for (qsizetype i = 0; i < lines.size(); ++i)
        QVERIFY2(QRegularExpression(QRegularExpression::anchoredPattern(patterns.at(i))).match(lines.at(i)).hasMatch(),
                 qPrintable(QString(lines.at(i) + u" is not " + patterns.at(i))));
}

void TestRequestLogs::ofTransfersAndUpdates()
{
    KnotServer server(NameServerProcess::Zones{{u"example.test"_s, kZone}});
    QVERIFY2(server.start(), server.output().constData());
    const auto environment = std::make_shared<LoggingEnvironment>();
    ProviderContext context;
    context.account = u"primary"_s;
    context.environment = environment;
    context.fields = {{u"server"_s, u"127.0.0.1"_s},
                      {u"port"_s, QString::number(server.port())},
                      {u"tsig-name"_s, QLatin1String(NameServerProcess::KeyName)},
                      {u"tsig-secret"_s, QLatin1String(NameServerProcess::KeySecret)}};
    const auto provider = ProviderRegistry::make(u"rfc2136"_s, context).value();
    QCOMPARE(changeOne(*provider).state, ChangeOutcome::State::Applied);
    const QString log = environment->text();
    compareLines(log, {uR"(QUERY example\.test\. SOA, signed as zl\.)"_s,
                       uR"(-- NOERROR, 1 messages, 1 records, \d+ bytes after \d+ ms)"_s,
                       uR"(AXFR example\.test\., signed as zl\.)"_s,
                       // The SOA record comes at both ends of a transfer.
                       uR"(-- NOERROR, 1 messages, 5 records, \d+ bytes after \d+ ms)"_s,
                       // The record as it was; out with it, and in with the new one.
                       uR"(UPDATE example\.test\.: 1 conditions, 2 changes, \d+ bytes, signed as zl\.)"_s,
                       uR"(-- NOERROR, 1 messages, 0 records, \d+ bytes after \d+ ms)"_s});
    QVERIFY(log.contains(u"(primary)"_s));
    QVERIFY(!log.contains(QLatin1String(NameServerProcess::KeySecret)));
    QVERIFY(!log.contains(u"192.0.2."_s)); // what kind of thing was said, not what
}

void TestRequestLogs::ofAServerThatIsNotThere()
{
    const auto environment = std::make_shared<LoggingEnvironment>();
    ProviderContext context;
    context.account = u"primary"_s;
    context.environment = environment;
    context.fields = {{u"server"_s, u"127.0.0.1"_s}, {u"port"_s, QString::number(NameServerProcess::freePort())}};
    const auto provider = ProviderRegistry::make(u"rfc2136"_s, context).value();
    QVERIFY_THROWS_EXCEPTION(ProviderException, provider->test());
    compareLines(environment->text(), {u"connecting by TCP"_s, u"-- no answer, .*No connection to .*"_s});
}

void TestRequestLogs::ofFilesAndCommands()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"example.test.zone"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(kZone) > 0);
    file.close();
    const auto environment = std::make_shared<LoggingEnvironment>();
    ProviderContext context;
    context.account = u"hidden"_s;
    context.environment = environment;
    context.fields = {{u"path"_s, folder.filePath(u"%z.zone"_s)}, {u"reload-command"_s, u"true --token=s3cret %z"_s}};
    const auto provider = ProviderRegistry::make(u"zonefile"_s, context).value();
    QCOMPARE(changeOne(*provider).state, ChangeOutcome::State::Applied);
    const QString path = QRegularExpression::escape(file.fileName());
    const QString mark = QRegularExpression::escape(folder.filePath(u".example.test.zone.reload-pending"_s));
    compareLines(environment->text(),
                 {u"read "_s + path, u"-- 4 RRsets, \\d+ findings after \\d+ ms"_s, u"read "_s + path,
                  u"-- 4 RRsets, \\d+ findings after \\d+ ms"_s, u"write "_s + mark, u"-- 0 bytes after \\d+ ms"_s,
                  u"write "_s + path, u"-- \\d+ bytes after \\d+ ms"_s, u"run true --token=\\[hidden\\] %z"_s,
                  u"-- done after \\d+ ms"_s});
}

void TestRequestLogs::ofACommandThatFails()
{
    const QTemporaryDir folder;
    const auto environment = std::make_shared<LoggingEnvironment>();
    ProviderContext context;
    context.account = u"hidden"_s;
    context.environment = environment;
    context.fields = {{u"path"_s, folder.filePath(u"none/%z.zone"_s)}, {u"reload-command"_s, u"false"_s}};
    auto provider = ProviderRegistry::make(u"zonefile"_s, context).value();
    const Name origin = Name::fromText(u"example.test."_s).value();
    QVERIFY_THROWS_EXCEPTION(ProviderException, provider->createZone(origin));
    QVERIFY(environment->text().contains(u"write "_s));
    QVERIFY2(environment->text().contains(u"none"_s), qPrintable(environment->text()));

    context.fields[u"path"_s] = folder.filePath(u"%z.zone"_s);
    QFile file(folder.filePath(u"example.test.zone"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(kZone) > 0);
    file.close();
    provider = ProviderRegistry::make(u"zonefile"_s, context).value();
    QCOMPARE(changeOne(*provider).state, ChangeOutcome::State::Uncertain);
    QVERIFY2(environment->text().contains(QRegularExpression(u"run false\n-- .*status 1.* after \\d+ ms"_s)),
             qPrintable(environment->text()));
}

QTEST_GUILESS_MAIN(TestRequestLogs)
#include "TestRequestLogs.moc"
