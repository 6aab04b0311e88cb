// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "providers/ProviderRegistry.h"
#include "tests/support/HttpDouble.h"
#include "tests/support/Recording.h"
#include "tests/support/StillEnvironment.h"

#include <QTest>

namespace zoneloom::test {

/// What each adapter's test needs: the adapter made through the registry, and zones written and read as text.
struct AdapterUnderTest
{
    /// `endpoint` is the double's, with the path that the provider's own endpoint has.
    AdapterUnderTest(const QString& id, const QString& endpoint, const QMap<QString, QString>& fields = {});

    ProviderContext context;
    std::shared_ptr<StillEnvironment> environment;
    std::unique_ptr<Provider> provider;

    Provider* operator->() const { return provider.get(); }
};

/// A zone as a provider would name it, where the test needs no look-up.
ExternalZone externalZone(const QString& origin, const QString& id);
/// One RRset from lines such as `www 300 A 192.0.2.1`, all of one name and type, relative to the origin.
RRset rrset(const QString& origin, const QStringList& lines);
/// A change from such lines; an empty list for no set.
RRsetChange change(const QString& origin, const QStringList& before, const QStringList& after);
/// What a test applies without having read: planned on an empty zone.
ApplyRequest requestFor(const ExternalZone& zone, const QList<RRsetChange>& changes);
/// All records, a line each: `www.example.com. 300 A 192.0.2.1`, in canonical order. For comparison with lists written
/// by hand.
QStringList lines(const ZoneContent& content);
QStringList lines(const QList<RRset>& sets);
/// The kind of the exception that `call` throws; a test failure and Internal where it throws none.
Error errorOf(const std::function<void()>& call);
/// `{"a":1}` as a value.
QJsonValue json(const QByteArray& text);

} // namespace zoneloom::test
