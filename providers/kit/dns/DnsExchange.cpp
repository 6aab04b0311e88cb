// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/dns/DnsExchange.h"

#include "providers/kit/dns/DnsAnswerReader.h"

namespace zoneloom {

namespace {

constexpr quint16 UdpPayload = 1232; // what passes everywhere without fragments (DNS flag day 2020)
constexpr quint16 RecursionDesired = 0x0100;
constexpr int ConnectionsWithoutProgress = 2;

QDeadlineTimer deadlineIn(qint64 nanoseconds)
{
    QDeadlineTimer deadline;
    deadline.setPreciseRemainingTime(0, std::max<qint64>(nanoseconds, 0));
    return deadline;
}

qint64 nanoseconds(std::chrono::milliseconds time)
{
    return std::chrono::nanoseconds(time).count();
}

} // namespace

DnsExchange::DnsExchange(const QHostAddress& server, quint16 port, const QList<DnsQuestion>& questions,
                         const DnsClient::Options& options, const CancelToken& cancel)
    : m_server(server)
    , m_port(port)
    , m_questions(questions)
    , m_options(options)
    , m_cancel(cancel)
    , m_answers(questions.size())
{
    m_timer.start();
}

quint16 DnsExchange::prepare(qsizetype index, bool overUdp)
{
    quint16 id = 0;
    do
        id = static_cast<quint16>(m_random.bounded(0x10000));
    while (m_pending.contains(id));
    DnsMessageWriter writer(id, dnsnumber::OpcodeQuery, m_options.recursion ? RecursionDesired : quint16(0));
    writer.addQuestion(m_questions.at(index));
    if (overUdp)
        writer.addEdns(UdpPayload);
    Pending pending{index, writer.bytes(), 0, 0, nullptr};
    if (m_options.key) {
        pending.signature = std::make_shared<TsigExchange>(*m_options.key, m_server.toString());
        pending.message = pending.signature->sign(pending.message);
    }
    m_pending.insert(id, std::move(pending));
    return id;
}

DnsExchange::Arrival DnsExchange::arrived(const QByteArray& bytes)
{
    if (bytes.size() < 2)
        return {};
    const auto id =
        static_cast<quint16>((static_cast<unsigned char>(bytes[0]) << 8) | static_cast<unsigned char>(bytes[1]));
    const auto found = m_pending.constFind(id);
    if (found == m_pending.constEnd())
        return {}; // late, or not meant for us
    const Pending pending = *found;
    const DnsQuestion& question = m_questions.at(pending.index);
    const std::optional<DnsMessage> message = DnsMessage::parse(bytes);
    DnsAnswer answer;
    answer.outcome = DnsAnswer::Outcome::Malformed;
    if (message) {
        // Someone who guesses the id does not know the question; a server that refuses may leave it out.
        const bool fits = message->questions.isEmpty() ? message->rcode != dnsnumber::NoError
                                                       : message->questions == QList<DnsQuestion>{question};
        if (!message->isResponse || !fits)
            return {};
        m_lastArrival = m_timer.nsecsElapsed();
        if (message->truncated) {
            m_pending.erase(found);
            return {pending.index, true};
        }
        if (!pending.signature || pending.signature->verify(bytes, *message))
            answer = DnsAnswerReader::read(question, *message, m_options.recursion);
    }
    const qint64 now = m_timer.nsecsElapsed();
    answer.milliseconds = static_cast<double>(now - pending.sentAt) / 1e6;
    m_lastArrival = now;
    m_answers[pending.index] = std::move(answer);
    m_pending.erase(found);
    return {pending.index, false};
}

DnsSocket::State DnsExchange::sendUdp(DnsSocket& socket, quint16 id)
{
    Pending& pending = m_pending[id];
    pending.sentAt = m_timer.nsecsElapsed();
    ++pending.attempts;
    m_sent.emplace_back(pending.sentAt, id);
    return socket.send(pending.message, QDeadlineTimer(m_options.timeout));
}

bool DnsExchange::resendExpired(DnsSocket& socket)
{
    const qint64 interval = nanoseconds(m_options.timeout) / std::max(m_options.attempts, 1);
    const qint64 now = m_timer.nsecsElapsed();
    while (!m_sent.empty() && m_sent.front().first + interval <= now) {
        const auto [sentAt, id] = m_sent.front();
        m_sent.pop_front();
        const auto found = m_pending.constFind(id);
        if (found == m_pending.constEnd() || found->sentAt != sentAt)
            continue; // answered, or its id is in use anew
        if (found->attempts < m_options.attempts) {
            if (sendUdp(socket, id) == DnsSocket::State::Closed)
                return false;
            continue;
        }
        m_pending.erase(found);
    }
    return true;
}

void DnsExchange::giveUpPending(DnsAnswer::Outcome outcome)
{
    for (const Pending& pending : std::as_const(m_pending))
        m_answers[pending.index].outcome = outcome;
    m_pending.clear();
    m_sent.clear();
}

QList<qsizetype> DnsExchange::askOverUdp()
{
    DnsSocket socket(DnsSocket::Kind::Udp, m_server, m_port, m_cancel);
    const qint64 interval = nanoseconds(m_options.timeout) / std::max(m_options.attempts, 1);
    QList<qsizetype> truncated;
    qsizetype next = 0;
    QByteArray bytes;
    m_lastArrival = m_timer.nsecsElapsed();
    while (next < m_questions.size() || !m_pending.isEmpty()) {
        DnsSocket::State state = DnsSocket::State::Ready;
        while (state != DnsSocket::State::Closed && next < m_questions.size() && m_pending.size() < m_options.inFlight)
            state = sendUdp(socket, prepare(next++, true));
        if (state != DnsSocket::State::Closed) {
            const qint64 due = m_sent.empty() ? 0 : m_sent.front().first + interval;
            state = socket.receive(bytes, deadlineIn(due - m_timer.nsecsElapsed()));
        }
        if (state == DnsSocket::State::Ready) {
            if (const Arrival arrival = arrived(bytes); arrival.truncated)
                truncated += arrival.index;
        }
        if (state == DnsSocket::State::Closed || !resendExpired(socket)) {
            giveUpPending(DnsAnswer::Outcome::Unreachable);
            for (; next < m_questions.size(); ++next)
                m_answers[next].outcome = DnsAnswer::Outcome::Unreachable;
        }
        if (m_timer.nsecsElapsed() - m_lastArrival >= nanoseconds(m_options.timeout) && truncated.isEmpty())
            next = m_questions.size(); // a server that is silent stays Timeout for the rest
    }
    m_sent.clear();
    return truncated;
}

DnsSocket::State DnsExchange::runConnection(std::deque<qsizetype>& waiting, bool& progressed)
{
    DnsSocket socket(DnsSocket::Kind::Tcp, m_server, m_port, m_cancel);
    DnsSocket::State state = socket.connect(QDeadlineTimer(m_options.timeout));
    QByteArray bytes;
    while (state == DnsSocket::State::Ready && (!waiting.empty() || !m_pending.isEmpty())) {
        while (state == DnsSocket::State::Ready && !waiting.empty() && m_pending.size() < m_options.inFlight) {
            Pending& pending = m_pending[prepare(waiting.front(), false)];
            waiting.pop_front();
            pending.sentAt = m_timer.nsecsElapsed();
            state = socket.send(pending.message, QDeadlineTimer(m_options.timeout));
        }
        if (state == DnsSocket::State::Ready)
            state = socket.receive(bytes, QDeadlineTimer(m_options.timeout));
        if (state == DnsSocket::State::Ready) {
            const Arrival arrival = arrived(bytes);
            progressed = progressed || arrival.index >= 0;
            if (arrival.truncated)
                m_answers[arrival.index].outcome = DnsAnswer::Outcome::Malformed; // TCP has no need to cut
            if (arrival.index < 0)
                state = DnsSocket::State::Closed; // over TCP a message that fits nothing is no accident
        }
    }
    return state;
}

void DnsExchange::askOverTcp(const QList<qsizetype>& indexes)
{
    std::deque<qsizetype> waiting(indexes.begin(), indexes.end());
    int fruitless = 0;
    while (!waiting.empty()) {
        bool progressed = false;
        const DnsSocket::State state = runConnection(waiting, progressed);
        if (state == DnsSocket::State::Ready)
            return;
        for (const Pending& pending : std::as_const(m_pending))
            waiting.push_front(pending.index);
        m_pending.clear();
        fruitless = progressed ? 0 : fruitless + 1;
        if (state == DnsSocket::State::Waiting || fruitless == ConnectionsWithoutProgress) {
            for (const qsizetype index : waiting)
                m_answers[index].outcome =
                    state == DnsSocket::State::Waiting ? DnsAnswer::Outcome::Timeout : DnsAnswer::Outcome::Unreachable;
            return;
        }
    }
}

} // namespace zoneloom
