// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "sync/LiveCheck.h"

#include "models/planning/SerialNumber.h"
#include "providers/kit/NetworkGate.h"

#include <QDeadlineTimer>
#include <QThread>

#include <algorithm>

namespace zoneloom {

namespace {

using Kind = ExpectedAnswer::Kind;
using Said = DnsAnswer::Outcome;
using namespace std::chrono_literals;

/// The worse of two: what a server's state is after all of its answers.
ServerState worse(ServerState one, ServerState other)
{
    return std::max(one, other);
}

QString shownAddress(const QHostAddress& address, quint16 port)
{
    if (port == 53)
        return address.toString();
    const bool isIpv6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    return (isIpv6 ? QString(u'[' + address.toString() + u']') : address.toString()) + u':' + QString::number(port);
}

double median(QList<double> values)
{
    if (values.isEmpty())
        return 0;
    const auto middle = values.begin() + values.size() / 2;
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

} // namespace

LiveCheck::LiveCheck(AskFunction ask, const Clock& clock, CancelToken cancel)
    : m_ask(std::move(ask))
    , m_clock(clock)
    , m_cancel(std::move(cancel))
{}

void LiveCheck::addServers(const QList<NameServer>& servers)
{
    for (const NameServer& server : servers) {
        const Result<QList<QHostAddress>> addresses = NetworkGate::resolve(server.host);
        if (!addresses) {
            Target target{.address = {}, .port = server.port, .report = {}, .resolved = false};
            target.report.server = server.host;
            m_targets += target;
            continue;
        }
        for (const QHostAddress& address : *addresses) {
            Target target{.address = address, .port = server.port, .report = {}};
            target.report.server = server.host;
            target.report.address = shownAddress(address, server.port);
            m_targets += target;
        }
    }
}

ServerState LiveCheck::judge(const ExpectedAnswer& expected, const DnsAnswer& answer)
{
    switch (answer.outcome) {
    case Said::Timeout:
    case Said::Unreachable:
        return ServerState::Unreachable;
    case Said::Lame:
    case Said::Malformed:
        return ServerState::Lame;
    case Said::Referral:
        return expected.kind == Kind::Referral ? ServerState::Right : ServerState::Wrong;
    case Said::NoData:
    case Said::NxDomain:
        // Servers differ in what they say of names that only have names below them; the records are what counts.
        return expected.kind == Kind::NoData || expected.kind == Kind::NxDomain ? ServerState::Right
                                                                                : ServerState::Wrong;
    case Said::Answered:
    case Said::Alias:
        break;
    }
    const bool isExpected = expected.kind == Kind::Referral || expected.kind == Kind::Answer ||
                            (expected.kind == Kind::Alias) == (answer.outcome == Said::Alias);
    const bool same = answer.set && expected.set && answer.set->ttl() == expected.set->ttl() &&
                      answer.set->type() == expected.set->type() &&
                      answer.set->packedRdata() == expected.set->packedRdata();
    return isExpected && same ? ServerState::Right : ServerState::Wrong;
}

bool LiveCheck::ask(Target& target, const QList<ExpectedAnswer>& checks, const DnsClient::Options& options) const
{
    target.report.wrong.clear();
    target.report.state = ServerState::Right;
    if (!target.resolved) {
        target.report.state = ServerState::Unreachable;
        return false;
    }
    QList<DnsQuestion> questions;
    questions.reserve(checks.size());
    for (const ExpectedAnswer& check : checks)
        questions += DnsQuestion{check.question.name, check.question.type};
    QList<DnsAnswer> answers;
    try {
        answers = m_ask(target.address, target.port, questions, options, m_cancel);
    } catch (const ProviderException& exception) {
        if (exception.error().kind() == ErrorKind::Cancelled)
            throw;
        target.report.state = ServerState::Unreachable; // the gate does not let anything out to that address
        return false;
    }
    QList<double> times;
    for (qsizetype i = 0; i < checks.size(); ++i) {
        const DnsAnswer answer = answers.value(i);
        const ServerState state = judge(checks.at(i), answer);
        target.report.state = worse(target.report.state, state);
        if (state == ServerState::Wrong)
            target.report.wrong += {checks.at(i).question, checks.at(i).set, answer.set};
        if (state != ServerState::Unreachable)
            times += answer.milliseconds;
    }
    target.report.milliseconds = median(times);
    return target.report.state == ServerState::Right;
}

std::optional<QDateTime> LiveCheck::askUntilRight(const QList<ExpectedAnswer>& checks, std::chrono::milliseconds limit)
{
    if (m_targets.isEmpty() || checks.isEmpty())
        return std::nullopt;
    const QDeadlineTimer deadline(limit);
    std::optional<QDateTime> last;
    QList<Target*> open;
    bool reachable = true;
    for (Target& target : m_targets) {
        // Waiting does not help where there is no address to ask.
        if (target.resolved)
            open += &target;
        reachable = reachable && target.resolved;
    }
    DnsClient::Options options;
    options.timeout = 300ms;
    options.attempts = 1;
    for (std::chrono::milliseconds pause = 20ms;; pause = std::min(pause * 2, 500ms)) {
        open.removeIf([&](Target* target) {
            const bool right = ask(*target, checks, options);
            if (right)
                last = m_clock.now();
            return right;
        });
        if (open.isEmpty())
            return reachable ? last : std::nullopt;
        if (deadline.hasExpired() || m_cancel.isCancelled())
            break;
        QThread::msleep(static_cast<unsigned long>(std::min<qint64>(pause.count(), deadline.remainingTime())));
        options.timeout = std::min(options.timeout * 2, std::chrono::milliseconds(1200));
    }
    // The old data is what a server that has not got the new one yet still says.
    for (Target* target : open) {
        if (target->report.state == ServerState::Wrong)
            target->report.state = ServerState::Stale;
    }
    return std::nullopt;
}

void LiveCheck::askAll(const Name& zone, const QList<ExpectedAnswer>& checks, std::optional<quint32> serial)
{
    for (Target& target : m_targets) {
        if (ask(target, checks, {}) || target.report.state != ServerState::Wrong || !serial)
            continue;
        const DnsAnswer answer = m_ask(target.address, target.port, {{zone, rrtype::SOA}}, {}, m_cancel).value(0);
        if (answer.soaSerial && isNewerSerial(*serial, *answer.soaSerial))
            target.report.state = ServerState::Stale;
    }
}

std::optional<Error> LiveCheck::remark(const Name& zone) const
{
    QStringList late;
    for (const Target& target : m_targets) {
        if (target.report.state != ServerState::Right)
            late += target.report.address.isEmpty() ? target.report.server : target.report.address;
    }
    if (late.isEmpty())
        return std::nullopt;
    return Error(ErrorKind::Network, QT_TRANSLATE_NOOP("Error", "The new data of %1 is not answered yet by %2."),
                 {zone.toDisplay(), late.join(QStringLiteral(", "))})
        .withAdvice(QT_TRANSLATE_NOOP("Error", "'verify' asks again."));
}

QList<ServerReport> LiveCheck::reports() const
{
    QList<ServerReport> reports;
    for (const Target& target : m_targets)
        reports += target.report;
    return reports;
}

} // namespace zoneloom
