// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QUrl>

#include <chrono>

namespace zoneloom {

using HttpHeaders = QList<std::pair<QByteArray, QByteArray>>;

struct HttpRequest
{
    /// Whether the server's state changes; what changes something is never repeated blindly.
    enum class Effect
    {
        Reads,
        Writes
    };

    QByteArray method = "GET";
    QUrl url;
    HttpHeaders headers;
    QByteArray body;
    Effect effect = Effect::Reads;
    std::chrono::milliseconds idleLimit{30'000};  ///< without a byte of the answer
    std::chrono::milliseconds timeLimit{600'000}; ///< until all of the answer is there

    /// Replaces the header of that name, or adds it.
    void setHeader(const QByteArray& name, const QByteArray& value);
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    /// Method and path, without the query, which may hold keys: for error texts.
    [[nodiscard]] QString label() const;
};

struct HttpResponse
{
    int status = 0;
    HttpHeaders headers;
    QByteArray body;
    QUrl url; ///< of the request that it answers

    /// The first of that name, compared without case; empty where there is none.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    [[nodiscard]] bool isSuccess() const { return status >= 200 && status < 300; }
};

} // namespace zoneloom
