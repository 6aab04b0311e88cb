// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "providers/kit/ProbedLimits.h"
#include "providers/kit/http/Xml.h"
#include "providers/kit/records/ZoneBuilder.h"
#include "providers/kit/rest/BatchProvider.h"
#include "providers/kit/rest/RRsetProvider.h"
#include "tests/support/AdapterTest.h"

/// A provider whose helpers for adapters tests can call, before a double of its service.
namespace zoneloom::test::openservice {

using namespace Qt::StringLiterals;

inline const QString kOrigin = u"example.com."_s;

inline const ProviderDescriptor& description()
{
    static const ProviderDescriptor descriptor{
        .id = u"service"_s, .name = u"Service"_s, .endpoint = u"https://api.example/v1/"_s};
    return descriptor;
}

/// Lets the test call what is for adapters.
class Service : public BatchProvider
{
public:
    explicit Service(const ProviderContext& context)
        : BatchProvider(description(), context)
    {
        setErrorCodes({.code = u"code"_s, .showsCode = true});
        countAsTooMany(400, {"Throttled", "slow down"});
    }
    void test() override {}
    QList<ExternalZone> zones() override { return listed; }
    ExternalZone createZone(const Name&) override { return {}; }
    ZoneReading read(const ExternalZone&) override { return {content, {}}; }
    QList<NameServer> nameServers(const ExternalZone&) override { return {}; }
    void sendBatch(const ExternalZone&, const QList<RRsetChange>&) override {}

    using BatchProvider::indexOf;
    using RestProvider::errorWithin;
    using RestProvider::fieldForNew;
    using RestProvider::foundBy;
    using RestProvider::get;
    using RestProvider::getXmlList;
    using RestProvider::ifAllowed;
    using RestProvider::nameServersIn;
    using RestProvider::nameServersOf;
    using RestProvider::plainName;
    using RestProvider::probed;
    using RestProvider::put;
    using RestProvider::remember;
    using RestProvider::remembered;
    using RestProvider::waitFor;
    using RestProvider::whileBusy;
    using RestProvider::zonesIn;

    QList<ExternalZone> listed;
    ZoneContent content;
};

struct Setup
{
    Setup()
    {
        context.account = u"a"_s;
        context.endpoint = server.url(u"/v1"_s);
        context.environment = environment;
        context.remember = [this](const QString& name, const QString& value) { kept.insert(name, value); };
        service = std::make_unique<Service>(context);
    }
    HttpDouble server;
    std::shared_ptr<StillEnvironment> environment = std::make_shared<StillEnvironment>();
    ProviderContext context;
    QMap<QString, QString> kept;
    std::unique_ptr<Service> service;
};

} // namespace zoneloom::test::openservice
