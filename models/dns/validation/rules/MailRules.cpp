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

QList<QByteArray> spfTexts(const NameView& at)
{
    QList<QByteArray> texts;
    const RRset* txt = at.find(rrtype::TXT);
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

void spfTooManyLookups(const NameView& at, const Surroundings&, RuleReport& report)
{
    for (const QByteArray& text : spfTexts(at))
        say(SpfRecord::parse(text).problems(), "spf-too-many-lookups", report);
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
             .check = spfTooManyLookups},
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
