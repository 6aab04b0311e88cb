// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/Adapter.h"

#include <QTest>

using namespace zoneloom;
using namespace Qt::StringLiterals;

namespace {

int described = 0;

ProviderDescriptor describe()
{
    ++described;
    return {.id = u"service"_s, .fields = {{.id = u"api-key"_s}, {.id = u"region"_s, .defaultValue = u"eu"_s}}};
}

} // namespace

class TestProviderDescriptor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsTypes();
    void keepsNotes();
    void isMadeOnceAndWhenAskedFor();
    void givesTheAccountsEndpointElseItsOwn();
};

void TestProviderDescriptor::listsTypes()
{
    Capabilities can;
    can.otherTypes = Support::No;
    can.types = typeSupport({rrtype::A, rrtype::MX}, {rrtype::SOA}, {rrtype::LOC});
    QCOMPARE(can.type(rrtype::MX), Support::Yes);
    QCOMPARE(can.type(rrtype::SOA), Support::No);
    QCOMPARE(can.type(rrtype::LOC), Support::Unknown);
    QCOMPARE(can.type(rrtype::TXT), Support::No);
    QCOMPARE(typeSupport({rrtype::A}).size(), 1);
}

void TestProviderDescriptor::keepsNotes()
{
    QCOMPARE(notesOf({{"ttl", "At least 60."}, {"MX", "Größer"}}),
             (QHash<QString, QString>{{u"ttl"_s, u"At least 60."_s}, {u"MX"_s, u"Größer"_s}}));
}

void TestProviderDescriptor::isMadeOnceAndWhenAskedFor()
{
    QCOMPARE(described, 0);
    const ProviderDescriptor& first = descriptorOf<describe>();
    QCOMPARE(&descriptorOf<describe>(), &first);
    QCOMPARE(described, 1);
    QCOMPARE(first.field(u"region"_s)->defaultValue, u"eu"_s);
    QVERIFY(first.field(u"nosuch"_s) == nullptr);
}

void TestProviderDescriptor::givesTheAccountsEndpointElseItsOwn()
{
    ProviderDescriptor descriptor;
    descriptor.endpoint = u"https://api.example/v1/"_s;
    ProviderContext context;
    QCOMPARE(context.endpointOf(descriptor), u"https://api.example/v1"_s);
    context.endpoint = u"http://127.0.0.1:1//"_s;
    QCOMPARE(context.endpointOf(descriptor), u"http://127.0.0.1:1"_s);
}

QTEST_GUILESS_MAIN(TestProviderDescriptor)
#include "TestProviderDescriptor.moc"
