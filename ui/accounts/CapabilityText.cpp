// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/CapabilityText.h"

#include "ui/accounts/CountryText.h"

#include <QCoreApplication>
#include <QLocale>

namespace zoneloom {

namespace {

constexpr quint32 kLongestTtl = 2147483647;

/// A sentence of an adapter's own.
QString adapterSentence(const QString& sentence)
{
    return QCoreApplication::translate("Provider", sentence.toUtf8().constData());
}

QString joined(QStringList types)
{
    types.sort();
    return types.join(QStringLiteral(", "));
}

} // namespace

QString CapabilityText::dnssecShort(DnssecClass dnssecClass)
{
    switch (dnssecClass) {
    case DnssecClass::Presigned:
        return tr("serves our signatures");
    case DnssecClass::Transfer:
        return tr("by zone transfer");
    case DnssecClass::MultiSigner:
        return tr("multi-signer");
    case DnssecClass::SignsAlone:
        return tr("signs alone");
    case DnssecClass::None:
        return tr("no DNSSEC");
    case DnssecClass::Unknown:
        break;
    }
    return tr("not known");
}

QString CapabilityText::dnssec(DnssecClass dnssecClass)
{
    switch (dnssecClass) {
    case DnssecClass::Presigned:
        return tr("Serves the signatures that Zoneloom makes.");
    case DnssecClass::Transfer:
        return tr("Takes a signed zone by transfer from a server of yours.");
    case DnssecClass::MultiSigner:
        return tr("Signs by itself and publishes the keys of others beside its own, so several providers can "
                  "sign the same zone.");
    case DnssecClass::SignsAlone:
        return tr("Signs by itself and takes no foreign keys: only safe as the sole provider of a signed "
                  "zone.");
    case DnssecClass::None:
        return tr("Cannot serve signed data: must not be delegated to while the parent has a DS record.");
    case DnssecClass::Unknown:
        break;
    }
    return tr("Not known: its documentation does not say.");
}

QString CapabilityText::support(Support support, const QString& yes, const QString& no)
{
    return support == Support::Yes  ? yes
           : support == Support::No ? no
                                    : tr("Not known: its documentation does not say.");
}

QString CapabilityText::types(const Capabilities& capabilities)
{
    QStringList can;
    QStringList cannot;
    for (auto type = capabilities.types.begin(); type != capabilities.types.end(); ++type) {
        if (type.value() == Support::Yes)
            can += type.key().toText();
        else if (type.value() == Support::No)
            cannot += type.key().toText();
    }
    if (capabilities.otherTypes == Support::Yes)
        return cannot.isEmpty() ? tr("All.") : tr("All but %1.").arg(joined(cannot));
    if (can.isEmpty())
        return tr("Not known: its documentation does not say.");
    return capabilities.otherTypes == Support::No ? tr("%1; no others.").arg(joined(can))
                                                  : tr("%1; of others it is not known.").arg(joined(can));
}

QString CapabilityText::duration(quint32 seconds)
{
    const QLocale locale;
    if (seconds >= 86400 && seconds % 86400 == 0)
        return tr("%n day(s)", nullptr, static_cast<int>(seconds / 86400));
    if (seconds >= 3600 && seconds % 3600 == 0)
        return tr("%1 h").arg(locale.toString(seconds / 3600));
    if (seconds >= 60 && seconds % 60 == 0)
        return tr("%1 min").arg(locale.toString(seconds / 60));
    return tr("%1 s").arg(locale.toString(seconds));
}

QString CapabilityText::ttl(const Capabilities& capabilities)
{
    if (!capabilities.ttlSteps.isEmpty()) {
        QStringList steps;
        for (const quint32 step : capabilities.ttlSteps)
            steps += duration(step);
        return tr("Only %1; another becomes the nearest of these.").arg(steps.join(QStringLiteral(", ")));
    }
    const bool hasLeast = capabilities.minimumTtl > 0;
    const bool hasMost = capabilities.maximumTtl < kLongestTtl;
    if (hasLeast && hasMost)
        return tr("From %1 to %2.").arg(duration(capabilities.minimumTtl), duration(capabilities.maximumTtl));
    if (hasLeast)
        return tr("At least %1; a shorter one becomes that.").arg(duration(capabilities.minimumTtl));
    return hasMost ? tr("At most %1; a longer one becomes that.").arg(duration(capabilities.maximumTtl)) : tr("Any.");
}

QString CapabilityText::writing(const Capabilities& capabilities)
{
    switch (capabilities.writeStyle) {
    case WriteStyle::Record:
        return tr("One record at a time.");
    case WriteStyle::RRset:
        return tr("One RRset at a time.");
    case WriteStyle::Batch:
        return capabilities.batchSize > 0
                   ? tr("Up to %1 changes in one request.").arg(QLocale().toString(capabilities.batchSize))
                   : tr("All changes in one request.");
    case WriteStyle::WholeZone:
        return tr("The whole zone in one request.");
    case WriteStyle::DynamicUpdate:
        return tr("Dynamic updates (RFC 2136).");
    case WriteStyle::ZoneFile:
        return tr("A master file that the server reads.");
    }
    return {};
}

QString CapabilityText::limits(const HoldingLimits& limits)
{
    const auto number = [](int bound) { return QLocale().toString(bound); };
    QStringList sentences;
    if (limits.zones > 0)
        sentences += tr("Zones: %1.").arg(number(limits.zones));
    if (limits.setsPerZone > 0)
        sentences += tr("RRsets in a zone: %1.").arg(number(limits.setsPerZone));
    if (limits.recordsPerZone > 0)
        sentences += tr("Records in a zone: %1.").arg(number(limits.recordsPerZone));
    if (limits.recordsPerSet > 0)
        sentences += tr("Records in a set: %1.").arg(number(limits.recordsPerSet));
    return sentences.join(u' ');
}

QList<CapabilityText::Line> CapabilityText::lines(const ProviderDescriptor& provider)
{
    const Capabilities& c = provider.capabilities;
    const auto note = [&c](const char* name) { return adapterSentence(c.notes.value(QLatin1String(name))); };
    const QString verified = QString::fromUtf8(provider.verified);
    QList<Line> lines{
        {tr("Jurisdiction"), CountryText::jurisdiction(provider.country), {}},
        {tr("DNSSEC"), dnssec(c.dnssec), note("dnssec")},
        {tr("Types"), types(c), {}},
        {tr("TTL"), ttl(c), note("ttl")},
        {tr("NS at the apex"),
         support(c.apexNs, tr("Can be changed: name servers of other providers can be published."),
                 tr("Fixed by the provider: those of other providers stay an accepted difference.")),
         note("apexNs")},
        {tr("Writes"), writing(c), {}},
        {tr("Verified"), provider.isTried ? adapterSentence(verified) : tr("Not yet tried on the live service."), {}}};
    if (c.wildcards == Support::No)
        lines.insert(5, {tr("Wildcards"), tr("Not possible there."), note("wildcards")});
    if (const QString most = limits(c.limits); !most.isEmpty())
        lines.insert(lines.size() - 1, {tr("Holds at most"), most, {}});
    return lines;
}

} // namespace zoneloom
