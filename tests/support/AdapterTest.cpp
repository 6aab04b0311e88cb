// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/AdapterTest.h"

#include "models/dns/RdataCodec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace zoneloom::test {

AdapterUnderTest::AdapterUnderTest(const QString& id, const QString& endpoint, const QMap<QString, QString>& fields)
    : environment(std::make_shared<StillEnvironment>())
{
    context.account = QStringLiteral("test");
    context.endpoint = endpoint;
    context.fields = fields;
    context.environment = environment;
    auto made = ProviderRegistry::make(id, context);
    if (!made)
        qFatal("%s", qPrintable(made.error().message()));
    provider = std::move(*made);
}

ExternalZone externalZone(const QString& origin, const QString& id)
{
    return {id, origin, Name::fromText(origin).value()};
}

RRset rrset(const QString& origin, const QStringList& lines)
{
    const Name base = Name::fromText(origin).value();
    Name owner;
    RRType type;
    quint32 ttl = 0;
    QList<QByteArray> rdata;
    for (const QString& line : lines) {
        owner = Name::fromText(line.section(u' ', 0, 0), base).value();
        ttl = line.section(u' ', 1, 1).toUInt();
        type = RRType::fromText(line.section(u' ', 2, 2)).value();
        rdata += RdataCodec::fromText(type, line.section(u' ', 3), base).value();
    }
    return RRset(owner, type, ttl, rdata);
}

RRsetChange change(const QString& origin, const QStringList& before, const QStringList& after)
{
    RRsetChange made;
    if (!before.isEmpty())
        made.before = rrset(origin, before);
    if (!after.isEmpty())
        made.after = rrset(origin, after);
    return made;
}

ApplyRequest requestFor(const ExternalZone& zone, const QList<RRsetChange>& changes)
{
    const ZoneContent nothing(zone.origin, {});
    return {zone, changes, nothing, nothing, {}};
}

QStringList lines(const ZoneContent& content)
{
    return lines(content.sets());
}

QStringList lines(const QList<RRset>& sets)
{
    QStringList lines;
    for (const RRset& set : sets) {
        for (const QByteArrayView rdata : set.rdata())
            lines += QStringLiteral("%1 %2 %3 ").arg(set.name().toText()).arg(set.ttl()).arg(set.type().toText()) +
                     RdataCodec::toText(set.type(), rdata);
    }
    return lines;
}

Error errorOf(const std::function<void()>& call)
{
    try {
        call();
    } catch (const ProviderException& problem) {
        return problem.error();
    }
    return Error(ErrorKind::Internal, "nothing was thrown");
}

QJsonValue json(const QByteArray& text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (document.isNull())
        qFatal("the test's JSON is malformed: %s", text.constData());
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

} // namespace zoneloom::test
