// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/types/DkimRecord.h"
#include "models/dns/types/DmarcRecord.h"
#include "models/dns/types/SpfRecord.h"
#include "models/dns/types/TxtText.h"
#include "models/dns/validation/RuleReport.h"
#include "models/dns/validation/rules/RuleGroups.h"

#include <array>

namespace zoneloom::rules {

namespace {

constexpr int MaximumLookups = 10; // RFC 7208 §4.6.4

QList<QByteArray> spfTexts(const RRset* txt)
{
    QList<QByteArray> texts;
    if (txt == nullptr)
        return texts;
    for (const QByteArrayView rdata : txt->rdata()) {
        if (!txtStartsWith(rdata, "v=spf1"))
            continue;
        QByteArray text = joinedTxt(rdata);
        if (SpfRecord::isSpf(text))
            texts.append(std::move(text));
    }
    return texts;
}

QList<QByteArray> spfTexts(const NameView& at)
{
    return spfTexts(at.find(rrtype::TXT));
}

/// The look-ups of a policy and of those of this zone that it goes on to; what policies elsewhere add is not known.
/// Ends soon in a circle, since each turn counts.
int spfLookups(const SpfRecord& policy, const Surroundings& zone, int sum = 0)
{
    sum += policy.lookups();
    for (const QString& domain : policy.policies()) {
        const Result<Name> name = Name::fromText(domain);
        if (sum > MaximumLookups || !name || !name->isWithin(zone.origin()) || zone.target(*name).cut)
            continue;
        const std::optional<RRset> txt = zone.find({*name, rrtype::TXT});
        const QList<QByteArray> texts = txt ? spfTexts(&*txt) : QList<QByteArray>();
        if (texts.size() == 1) // several are an error, and end the check there
            sum = spfLookups(SpfRecord::parse(texts.first()), zone, sum);
    }
    return sum;
}

void say(const QList<RdataProblem>& problems, const char* rule, RuleReport& report)
{
    for (const RdataProblem& problem : problems) {
        if (qstrcmp(problem.rule, rule) == 0)
            report.add(rrtype::TXT, problem.sentence, problem.arguments);
    }
}

void spfSeveral(const NameView& at, const Surroundings&, RuleReport& report)
{
    const qsizetype count = spfTexts(at).size();
    if (count > 1)
        report.add(rrtype::TXT, QT_TRANSLATE_NOOP("Finding", "%1 has %2 SPF records; receivers take that as an error."),
                   {at.name.toText(), QString::number(count)});
}

void spfSyntax(const NameView& at, const Surroundings&, RuleReport& report)
{
    for (const QByteArray& text : spfTexts(at))
        say(SpfRecord::parse(text).problems(), "spf-syntax", report);
}

void spfTooManyLookups(const NameView& at, const Surroundings& zone, RuleReport& report)
{
    for (const QByteArray& text : spfTexts(at)) {
        const int lookups = spfLookups(SpfRecord::parse(text), zone);
        if (lookups > MaximumLookups)
            report.add(rrtype::TXT,
                       QT_TRANSLATE_NOOP("Finding", "The SPF record asks for %1 look-ups; receivers stop at 10."),
                       {QString::number(lookups)});
    }
}

void dmarcSyntax(const NameView& at, const Surroundings&, RuleReport& report)
{
    const RRset* txt = at.find(rrtype::TXT);
    if (txt == nullptr || !DmarcRecord::isDmarcName(at.name))
        return;
    int policies = 0;
    for (const QByteArrayView rdata : txt->rdata()) {
        const QByteArray text = joinedTxt(rdata);
        if (!DmarcRecord::isDmarc(text)) {
            report.add(rrtype::TXT,
                       QT_TRANSLATE_NOOP("Finding", "The TXT record of %1 does not start with v=DMARC1, so it is "
                                                    "ignored."),
                       {at.name.toText()});
            continue;
        }
        say(DmarcRecord::parse(text).problems(), "dmarc-syntax", report);
        if (++policies == 2)
            report.add(rrtype::TXT,
                       QT_TRANSLATE_NOOP("Finding", "%1 has several DMARC records; receivers ignore all of them."),
                       {at.name.toText()});
    }
}

void dkimSyntax(const NameView& at, const Surroundings&, RuleReport& report)
{
    const RRset* txt = at.find(rrtype::TXT);
    if (txt == nullptr || !DkimRecord::isDkimName(at.name))
        return;
    for (const QByteArrayView rdata : txt->rdata())
        say(DkimRecord::parse(joinedTxt(rdata)).problems(), "dkim-syntax", report);
}

void nullMxBesideOthers(const NameView& at, const Surroundings&, RuleReport& report)
{
    const RRset* mx = at.find(rrtype::MX);
    if (mx == nullptr || mx->count() < 2)
        return;
    for (const QByteArrayView rdata : mx->rdata()) {
        if (rdata.size() == 3)
            report.add(rrtype::MX,
                       QT_TRANSLATE_NOOP("Finding", "%1 says with '.' that it takes no mail, and names a mail server "
                                                    "as well."),
                       {at.name.toText()});
    }
}

} // namespace

std::span<const Rule> mail()
{
    static const std::array table{
        Rule{.id = "spf-several",
             .severity = Severity::Warning, // servers answer it; it is mail that suffers
             .source = "RFC 7208 §4.5",
             .reason = QT_TRANSLATE_NOOP("Rule", "With more than one SPF record every check ends in an error."),
             .types = {rrtype::TXT},
             .check = spfSeveral},
        Rule{.id = "spf-syntax",
             .severity = Severity::Warning,
             .source = "RFC 7208 §4.6",
             .reason =
                 QT_TRANSLATE_NOOP("Rule", "An unknown mechanism or wrong value makes every check end in an error."),
             .types = {rrtype::TXT},
             .check = spfSyntax},
        Rule{.id = "spf-too-many-lookups",
             .severity = Severity::Warning,
             .source = "RFC 7208 §4.6.4",
             .reason = QT_TRANSLATE_NOOP("Rule", "Receivers stop after ten look-ups, and the check ends in an error."),
             .types = {rrtype::TXT},
             .check = spfTooManyLookups,
             .dependsOn = Rule::DependsOn::Targets},
        Rule{.id = "dmarc-syntax",
             .severity = Severity::Warning,
             .source = "RFC 7489 §6.3",
             .reason = QT_TRANSLATE_NOOP("Rule", "Receivers ignore a DMARC record that they cannot read."),
             .types = {rrtype::TXT},
             .check = dmarcSyntax},
        Rule{.id = "dkim-syntax",
             .severity = Severity::Warning,
             .source = "RFC 6376 §3.6.1",
             .reason = QT_TRANSLATE_NOOP("Rule", "Signatures fail where their key cannot be read."),
             .types = {rrtype::TXT},
             .check = dkimSyntax},
        Rule{.id = "null-mx-beside-others",
             .severity = Severity::Warning,
             .source = "RFC 7505 §3",
             .reason =
                 QT_TRANSLATE_NOOP("Rule", "A null MX must stand alone; what senders do otherwise is not defined."),
             .types = {rrtype::MX},
             .check = nullMxBesideOthers},
    };
    return table;
}

} // namespace zoneloom::rules
