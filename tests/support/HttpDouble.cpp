// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/HttpDouble.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTcpServer>
#include <QTimer>
#include <QUrlQuery>

namespace zoneloom::test {

QByteArray SeenRequest::header(const QByteArray& name) const
{
    for (const auto& [key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QString SeenRequest::queryItem(const QString& name) const
{
    return QUrlQuery(url).queryItemValue(name, QUrl::FullyDecoded);
}

QJsonValue SeenRequest::json() const
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (document.isArray())
        return document.array();
    return document.isObject() ? QJsonValue(document.object()) : QJsonValue(QJsonValue::Undefined);
}

Answer Answer::json(const QByteArray& text, int status)
{
    return {status, text, {{"Content-Type", "application/json"}}};
}

Answer Answer::of(const QJsonValue& value, int status)
{
    return json(value.isArray() ? QJsonDocument(value.toArray()).toJson() : QJsonDocument(value.toObject()).toJson(),
                status);
}

Answer Answer::html(int status)
{
    return {status, "<!DOCTYPE html><html><body>Welcome</body></html>", {{"Content-Type", "text/html"}}};
}

Answer Answer::badly(Manner manner, const QByteArray& text)
{
    Answer answer = json(text);
    answer.manner = manner;
    return answer;
}

Answer Answer::with(const QByteArray& header, const QByteArray& value) const
{
    Answer copy = *this;
    copy.headers.append({header, value});
    return copy;
}

/// Lives in the double's thread.
class HttpDouble::Server : public QObject
{
public:
    explicit Server(HttpDouble& owner)
        : m_owner(owner)
    {
        if (owner.m_tls == Tls::None) {
            m_listener = new QTcpServer(this);
        } else {
            auto* secure = new QSslServer(this);
            QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
            QFile file(QStringLiteral(ZONELOOM_TEST_DATA "/tls/other-host.pem"));
            if (!file.open(QIODevice::ReadOnly))
                qFatal("no test certificate");
            const QByteArray pem = file.readAll();
            configuration.setLocalCertificate(QSslCertificate(pem));
            configuration.setPrivateKey(QSslKey(pem, QSsl::Rsa));
            secure->setSslConfiguration(configuration);
            m_listener = secure;
        }
        connect(m_listener, &QTcpServer::pendingConnectionAvailable, this, &Server::takeConnections);
        if (!m_listener->listen(QHostAddress::LocalHost))
            qFatal("the double cannot listen");
        owner.m_port = m_listener->serverPort();
    }

private:
    void takeConnections()
    {
        while (QTcpSocket* socket = m_listener->nextPendingConnection()) {
            {
                const QMutexLocker lock(&m_owner.m_mutex);
                ++m_owner.m_connections;
            }
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { readFrom(socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            readFrom(socket);
        }
    }

    void readFrom(QTcpSocket* socket)
    {
        QByteArray buffer = socket->property("buffer").toByteArray() + socket->readAll();
        const qsizetype headEnd = buffer.indexOf("\r\n\r\n");
        if (headEnd < 0) {
            socket->setProperty("buffer", buffer);
            return;
        }
        SeenRequest request;
        const QList<QByteArray> lines = buffer.first(headEnd).split('\n');
        const QList<QByteArray> first = lines.first().trimmed().split(' ');
        request.method = first.value(0);
        request.url = QUrl::fromEncoded(first.value(1));
        for (qsizetype i = 1; i < lines.size(); ++i) {
            const qsizetype colon = lines[i].indexOf(':');
            request.headers.append({lines[i].first(colon).trimmed(), lines[i].sliced(colon + 1).trimmed()});
        }
        const qsizetype length = request.header("Content-Length").toLongLong();
        if (buffer.size() < headEnd + 4 + length) {
            socket->setProperty("buffer", buffer);
            return;
        }
        request.body = buffer.sliced(headEnd + 4, length);
        socket->setProperty("buffer", QByteArray());
        const Answer answer = m_owner.answerTo(request);
        std::chrono::milliseconds wait = answer.delay;
        {
            const QMutexLocker lock(&m_owner.m_mutex);
            wait += m_owner.m_latency;
            m_owner.m_mostParallel = std::max(m_owner.m_mostParallel, ++m_owner.m_parallel);
        }
        // In work for at least one turn of the loop, so that requests that came together count as parallel.
        QTimer::singleShot(wait, this, [this, guarded = QPointer(socket), answer] {
            {
                const QMutexLocker lock(&m_owner.m_mutex);
                --m_owner.m_parallel;
            }
            if (guarded)
                write(guarded, answer);
        });
    }

    void write(QTcpSocket* socket, const Answer& answer)
    {
        if (answer.manner == Answer::Manner::Hang)
            return;
        if (answer.manner == Answer::Manner::CloseUnanswered) {
            socket->disconnectFromHost();
            return;
        }
        QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + " Said\r\n";
        for (const auto& [name, value] : answer.headers)
            head += name + ": " + value + "\r\n";
        if (answer.status != 204)
            head += "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n";
        head += "\r\n";
        socket->write(head);
        if (answer.manner == Answer::Manner::CloseInside) {
            socket->write(answer.body.first(answer.body.size() / 2));
            socket->disconnectFromHost();
        } else if (answer.manner == Answer::Manner::Drip) {
            drip(socket, answer.body);
        } else {
            socket->write(answer.body);
        }
    }

    void drip(QTcpSocket* socket, const QByteArray& rest)
    {
        if (rest.isEmpty())
            return;
        socket->write(rest.first(1));
        QTimer::singleShot(20, socket, [this, socket, rest] { drip(socket, rest.sliced(1)); });
    }

    HttpDouble& m_owner;
    QTcpServer* m_listener = nullptr;
};

HttpDouble::HttpDouble(Handler handler, Tls tls)
    : m_handler(std::move(handler))
    , m_tls(tls)
{
    m_thread.run([this] { m_server = new Server(*this); });
}

HttpDouble::~HttpDouble()
{
    m_thread.run([this] {
        delete m_server;
        const QMutexLocker lock(&m_mutex);
    });
    const QMutexLocker lock(&m_mutex); // the thread sanitizer sees this handover, but not Qt's own
}

QString HttpDouble::url(const QString& path) const
{
    return (m_tls == Tls::None ? QStringLiteral("http") : QStringLiteral("https")) +
           QStringLiteral("://127.0.0.1:%1").arg(m_port) + path;
}

void HttpDouble::answerNext(const Answer& answer)
{
    const QMutexLocker lock(&m_mutex);
    m_next.push_back(answer);
}

void HttpDouble::setHandler(Handler handler)
{
    const QMutexLocker lock(&m_mutex);
    m_handler = std::move(handler);
}

void HttpDouble::setLatency(std::chrono::milliseconds latency)
{
    const QMutexLocker lock(&m_mutex);
    m_latency = latency;
}

Answer HttpDouble::answerTo(const SeenRequest& request)
{
    Handler handler;
    {
        const QMutexLocker lock(&m_mutex);
        m_requests.push_back(request);
        if (!m_next.empty()) {
            const Answer answer = m_next.front();
            m_next.pop_front();
            return answer;
        }
        handler = m_handler;
    }
    if (handler)
        return handler(request);
    return Answer::json("{\"error\":\"the double has no answer to this\"}", 500);
}

QList<SeenRequest> HttpDouble::requests() const
{
    const QMutexLocker lock(&m_mutex);
    return QList<SeenRequest>(m_requests.begin(), m_requests.end());
}

QList<SeenRequest> HttpDouble::writes() const
{
    QList<SeenRequest> writes = requests();
    writes.removeIf([](const SeenRequest& request) { return request.method == "GET" || request.method == "HEAD"; });
    return writes;
}

void HttpDouble::forgetRequests()
{
    const QMutexLocker lock(&m_mutex);
    m_requests.clear();
}

int HttpDouble::connections() const
{
    const QMutexLocker lock(&m_mutex);
    return m_connections;
}

int HttpDouble::mostParallel() const
{
    const QMutexLocker lock(&m_mutex);
    return m_mostParallel;
}

} // namespace zoneloom::test
