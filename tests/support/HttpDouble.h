// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/ServerThread.h"

#include <QByteArray>
#include <QJsonValue>
#include <QList>
#include <QMutex>
#include <QUrl>

#include <chrono>
#include <deque>
#include <functional>
#include <memory>

namespace zoneloom::test {

using Headers = QList<std::pair<QByteArray, QByteArray>>;

/// A request as it came over the wire.
struct SeenRequest
{
    QByteArray method;
    QUrl url; ///< path and query
    Headers headers;
    QByteArray body;

    [[nodiscard]] QByteArray header(const QByteArray& name) const;
    [[nodiscard]] QString path() const { return url.path(QUrl::FullyDecoded); }
    [[nodiscard]] QString queryItem(const QString& name) const;
    [[nodiscard]] QJsonValue json() const; ///< undefined where the body is none
};

/// What the double answers, and how badly.
struct Answer
{
    enum class Manner
    {
        Proper,
        Hang,            ///< takes the request and says nothing
        CloseUnanswered, ///< takes the request and closes
        CloseInside,     ///< closes after half of the body
        Drip             ///< a byte every 20 ms
    };

    int status = 200;
    QByteArray body;
    Headers headers;
    Manner manner = Manner::Proper;
    std::chrono::milliseconds delay{0};

    static Answer json(const QByteArray& text, int status = 200);
    static Answer of(const QJsonValue& value, int status = 200);
    static Answer html(int status = 200);
    static Answer badly(Manner manner, const QByteArray& text = "{\"some\":\"answer\"}");
    [[nodiscard]] Answer with(const QByteArray& header, const QByteArray& value) const;
};

/// An HTTP/1.1 server on loopback in a thread of its own, which answers as told and remembers what it was asked. Usable
/// from the test's thread.
class HttpDouble
{
public:
    /// Called in the server's thread, one request at a time.
    using Handler = std::function<Answer(const SeenRequest&)>;

    enum class Tls
    {
        None,
        ForOtherHost ///< a certificate that nobody trusts, for a host of another name
    };

    explicit HttpDouble(Handler handler = {}, Tls tls = Tls::None);
    ~HttpDouble();

    /// `http://127.0.0.1:port` and that path.
    [[nodiscard]] QString url(const QString& path = {}) const;
    /// The next request gets this answer, before the handler is asked; several are used up in turn.
    void answerNext(const Answer& answer);
    void setHandler(Handler handler);
    /// Before each answer, as a far service has it.
    void setLatency(std::chrono::milliseconds latency);

    [[nodiscard]] QList<SeenRequest> requests() const;
    /// Those that change something.
    [[nodiscard]] QList<SeenRequest> writes() const;
    void forgetRequests();
    /// That were opened so far.
    [[nodiscard]] int connections() const;
    /// The most requests that were in work at once.
    [[nodiscard]] int mostParallel() const;

private:
    class Server;
    friend class Server;
    Answer answerTo(const SeenRequest& request);

    mutable QMutex m_mutex;
    Handler m_handler;
    std::deque<Answer> m_next;
    std::vector<SeenRequest> m_requests; ///< not a list: a test reads copies while it goes on growing
    std::chrono::milliseconds m_latency{0};
    int m_connections = 0;
    int m_parallel = 0;
    int m_mostParallel = 0;
    Tls m_tls;
    quint16 m_port = 0;
    ServerThread m_thread;
    Server* m_server = nullptr;
};

} // namespace zoneloom::test
