// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "providers/kit/dns/DnsClient.h"
#include "providers/kit/dns/DnsSocket.h"
#include "providers/kit/dns/Tsig.h"

#include <QElapsedTimer>
#include <QHash>
#include <QRandomGenerator>

#include <deque>
#include <memory>

namespace zoneloom {

/// The questions of one call of DnsClient that are under way to one server, by message id. For one thread.
class DnsExchange
{
public:
    DnsExchange(const QHostAddress& server, quint16 port, const QList<DnsQuestion>& questions,
                const DnsClient::Options& options, const CancelToken& cancel);

    /// Asks all over UDP; gives the indexes of those that have to go over TCP because their answer was cut short.
    QList<qsizetype> askOverUdp();
    void askOverTcp(const QList<qsizetype>& indexes);
    [[nodiscard]] QList<DnsAnswer> takeAnswers() { return std::move(m_answers); }

private:
    struct Pending
    {
        qsizetype index = 0;
        QByteArray message;
        qint64 sentAt = 0; ///< nanoseconds of m_timer, of the last attempt
        int attempts = 0;
        std::shared_ptr<TsigExchange> signature;
    };
    struct Arrival
    {
        qsizetype index = -1; ///< -1 for a message that answers nothing that was asked
        bool truncated = false;
    };

    [[nodiscard]] quint16 prepare(qsizetype index, bool overUdp);
    [[nodiscard]] Arrival arrived(const QByteArray& bytes);
    [[nodiscard]] DnsSocket::State sendUdp(DnsSocket& socket, quint16 id);
    [[nodiscard]] bool resendExpired(DnsSocket& socket);
    void giveUpPending(DnsAnswer::Outcome outcome);
    [[nodiscard]] DnsSocket::State runConnection(std::deque<qsizetype>& waiting, bool& progressed);

    const QHostAddress m_server;
    const quint16 m_port;
    const QList<DnsQuestion>& m_questions;
    const DnsClient::Options& m_options;
    const CancelToken& m_cancel;
    QRandomGenerator m_random = QRandomGenerator::securelySeeded();
    QElapsedTimer m_timer;
    QHash<quint16, Pending> m_pending;
    std::deque<std::pair<qint64, quint16>> m_sent; ///< in the order of sending, for what has to be sent again
    qint64 m_lastArrival = 0;
    QList<DnsAnswer> m_answers;
};

} // namespace zoneloom
