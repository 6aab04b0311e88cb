// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "providers/kit/http/HttpMessage.h"

#include <QDateTime>
#include <QMutex>
#include <QStringList>

#include <deque>

namespace zoneloom {

/// The last requests of an account and their answers, and what else it did (DNS exchanges, written files, commands),
/// for a bug report: with every secret taken out as they come in. Safe from any thread.
class RequestLog
{
public:
    /// Keeps that many of the last exchanges, and of each body the first `bodyBytes`.
    explicit RequestLog(int exchanges = 200, int bodyBytes = 4096);

    /// From now on that text, and its percent, base64 and JSON spellings, is replaced wherever it occurs; of a key file
    /// (JSON, PEM) also the keys within it, whole and each line.
    void hide(const QString& secret);
    /// `answer` is null where there was none; then `error` says why.
    void add(const QString& account, const QDateTime& sent, const HttpRequest& request, const HttpResponse* answer,
             const QString& error, std::chrono::milliseconds took);
    /// Something else than HTTP: what was done, and what came of it, each in a line or more.
    void addDone(const QString& account, const QDateTime& begun, const QString& what, const QString& outcome,
                 std::chrono::milliseconds took);
    /// Everything kept, oldest first, as plain text.
    [[nodiscard]] QString exported() const;
    /// The text without what was hidden.
    [[nodiscard]] QString withoutSecrets(QString text) const;
    /// And without the values of all that is named like a secret.
    [[nodiscard]] QString cleaned(QString text) const;

private:
    void keepLocked(QString entry);
    void hideLocked(const QString& secret);
    [[nodiscard]] QString withoutSecretsLocked(QString text) const;
    [[nodiscard]] QString cleanedLocked(QString text) const;
    [[nodiscard]] QString bodyText(const QByteArray& body) const;
    [[nodiscard]] QString headerText(const HttpHeaders& headers) const;

    mutable QMutex m_mutex;
    int m_exchanges;
    int m_bodyBytes;
    QStringList m_secrets;
    std::deque<QString> m_entries;
};

} // namespace zoneloom
