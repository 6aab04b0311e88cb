// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/types/SpfRecord.h"

#include <QCoreApplication>

#include <arpa/inet.h>

#include <algorithm>
#include <array>

namespace zoneloom {

namespace {

enum class Value
{
    None,     ///< none at all
    Domain,   ///< a domain
    Optional, ///< perhaps a domain, perhaps prefix lengths
    Ip4,
    Ip6
};

struct Mechanism
{
    const char* name;
    Value value;
    bool asksDns;
};

constexpr std::array Mechanisms{
    Mechanism{"all", Value::None, false},    Mechanism{"include", Value::Domain, true},
    Mechanism{"a", Value::Optional, true},   Mechanism{"mx", Value::Optional, true},
    Mechanism{"ptr", Value::Optional, true}, Mechanism{"ip4", Value::Ip4, false},
    Mechanism{"ip6", Value::Ip6, false},     Mechanism{"exists", Value::Domain, true},
};

const Mechanism* findMechanism(const QString& name)
{
    const auto at = std::find_if(Mechanisms.begin(), Mechanisms.end(), [&name](const Mechanism& one) {
        return name.compare(QLatin1String(one.name), Qt::CaseInsensitive) == 0;
    });
    return at == Mechanisms.end() ? nullptr : &*at;
}

bool is(const SpfRecord::Term& term, const char* name)
{
    return term.name.compare(QLatin1String(name), Qt::CaseInsensitive) == 0;
}

bool isPrefixLength(QStringView text, int maximum)
{
    bool isNumber = false;
    const int length = text.toInt(&isNumber);
    return isNumber && length >= 0 && length <= maximum && !text.startsWith(u'+');
}

bool isNetwork(const QString& value, int family, int bits)
{
    const qsizetype slash = value.indexOf(u'/');
    const QByteArray address = value.left(slash).toLatin1();
    std::array<unsigned char, 16> octets{};
    if (inet_pton(family, address.constData(), octets.data()) != 1)
        return false;
    return slash < 0 || isPrefixLength(QStringView(value).sliced(slash + 1), bits);
}

/// RFC 7208 §7.1: a domain-spec is printable, without blanks, and ends in a label or a macro.
bool isDomainSpec(QStringView text)
{
    if (text.isEmpty() || text.size() > 253)
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].unicode() <= 0x20 || text[i].unicode() >= 0x7f || text[i] == u'/')
            return text[i] == u'/' && text.first(i).contains(u'%');
        if (text[i] != u'%')
            continue;
        const QChar next = i + 1 < text.size() ? text[i + 1] : QChar();
        if (next == u'{' && text.indexOf(u'}', i) > i + 2)
            i = text.indexOf(u'}', i);
        else if (next == u'%' || next == u'_' || next == u'-')
            ++i;
        else
            return false;
    }
    const QStringView bare = text.endsWith(u'.') ? text.chopped(1) : text;
    return text.endsWith(u'}') || (bare.contains(u'.') && !bare.contains(QLatin1String("..")) && bare.front() != u'.');
}

/// `[:domain][/length][//length]`, the colon already gone.
bool isOptionalDomain(const QString& value)
{
    const qsizetype slash = value.indexOf(u'/');
    const QStringView domain = QStringView(value).first(slash < 0 ? value.size() : slash);
    if (!domain.isEmpty() && !isDomainSpec(domain))
        return false;
    if (slash < 0)
        return true;
    QStringView lengths = QStringView(value).sliced(slash);
    const qsizetype six = lengths.indexOf(QLatin1String("//"));
    if (six >= 0 && !isPrefixLength(lengths.sliced(six + 2), 128))
        return false;
    return six == 0 || isPrefixLength(lengths.first(six < 0 ? lengths.size() : six).sliced(1), 32);
}

bool valueFits(const SpfRecord::Term& term, Value kind)
{
    switch (kind) {
    case Value::None:
        return term.value.isNull();
    case Value::Domain:
        return isDomainSpec(term.value);
    case Value::Optional:
        return isOptionalDomain(term.value) && !(term.value.isEmpty() && !term.value.isNull());
    case Value::Ip4:
        return isNetwork(term.value, AF_INET, 32);
    case Value::Ip6:
        return isNetwork(term.value, AF_INET6, 128);
    }
    return false;
}

SpfRecord::Term readTerm(QStringView text)
{
    SpfRecord::Term term;
    const qsizetype end =
        std::find_if(text.begin(), text.end(), [](QChar c) { return c == u':' || c == u'=' || c == u'/'; }) -
        text.begin();
    term.isModifier = end < text.size() && text[end] == u'=';
    if (!term.isModifier && QStringView(u"+-~?").contains(text.front())) {
        term.qualifier = text.first(1).toString();
        term.name = text.first(end).sliced(1).toString();
    } else {
        term.name = text.first(end).toString();
    }
    if (end < text.size()) {
        term.value = text.sliced(text[end] == u'/' ? end : end + 1).toString();
        if (term.value.isNull())
            term.value = QLatin1String("");
    }
    return term;
}

QString written(const SpfRecord::Term& term)
{
    QString text = term.qualifier + term.name;
    if (term.isModifier)
        text += u'=';
    else if (!term.value.isNull() && !term.value.startsWith(u'/'))
        text += u':';
    return text + term.value;
}

} // namespace

bool SpfRecord::isSpf(QByteArrayView text)
{
    return text.size() >= 6 && qstrnicmp(text.data(), 6, "v=spf1", 6) == 0 && (text.size() == 6 || text[6] == ' ');
}

SpfRecord SpfRecord::parse(QByteArrayView text)
{
    SpfRecord record;
    const QString all = QString::fromUtf8(text.sliced(std::min<qsizetype>(6, text.size())));
    for (const QStringView word : QStringView(all).split(u' ', Qt::SkipEmptyParts))
        record.m_terms.append(readTerm(word));
    return record;
}

QByteArray SpfRecord::toText() const
{
    QString text = QStringLiteral("v=spf1");
    for (const Term& term : m_terms)
        text += u' ' + written(term);
    return text.toUtf8();
}

int SpfRecord::lookups() const
{
    return static_cast<int>(std::count_if(m_terms.begin(), m_terms.end(), [](const Term& term) {
        if (term.isModifier)
            return is(term, "redirect");
        const Mechanism* mechanism = findMechanism(term.name);
        return mechanism != nullptr && mechanism->asksDns;
    }));
}

QStringList SpfRecord::policies() const
{
    QStringList domains;
    for (const Term& term : m_terms) {
        const bool goesOn = term.isModifier ? is(term, "redirect") : is(term, "include");
        if (goesOn && !term.value.contains(u'%') && isDomainSpec(term.value))
            domains.append(term.value);
    }
    return domains;
}

QList<RdataProblem> SpfRecord::problems() const
{
    QList<RdataProblem> found;
    const auto add = [&found](const char* sentence, QStringList arguments) {
        found.append({"spf-syntax", sentence, std::move(arguments)});
    };
    bool afterAll = false;
    int redirects = 0;
    for (const Term& term : m_terms) {
        const QString text = written(term);
        if (term.isModifier) {
            const bool known = is(term, "redirect") || is(term, "exp");
            if (known && !isDomainSpec(term.value))
                add(QT_TRANSLATE_NOOP("Finding", "The SPF term '%1' needs a domain name."), {text});
            if (is(term, "redirect") && ++redirects == 2)
                add(QT_TRANSLATE_NOOP("Finding", "The SPF record has the modifier '%1' twice."), {term.name});
            continue;
        }
        const Mechanism* mechanism = findMechanism(term.name);
        if (mechanism == nullptr)
            add(QT_TRANSLATE_NOOP("Finding", "The SPF term '%1' is no known mechanism."), {text});
        else if (!valueFits(term, mechanism->value))
            add(QT_TRANSLATE_NOOP("Finding", "The SPF term '%1' has a value that does not fit."), {text});
        else if (afterAll)
            add(QT_TRANSLATE_NOOP("Finding", "The SPF term '%1' stands behind 'all' and is never reached."), {text});
        afterAll = afterAll || is(term, "all");
    }
    return found;
}

} // namespace zoneloom
