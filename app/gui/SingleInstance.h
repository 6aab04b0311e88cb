// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QLocalServer;

namespace zoneloom {

/// One window for a store and user: who starts second hands its file to the first, which comes to the front.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    /// `store`: a path, made absolute here, or a URL.
    explicit SingleInstance(const QString& store, QObject* parent = nullptr);
    ~SingleInstance() override;

    /// True where another program has this store's window open and took `file` over (empty for none): end then. Else
    /// this program is the first, and asked() comes when others start. Waits at most two seconds.
    bool handOver(const QString& file);

Q_SIGNALS:
    /// Somebody started the program again for this store; `file` is an absolute path, or empty.
    void asked(const QString& file);

private:
    [[nodiscard]] bool tellOther(const QString& file) const;
    void answer();

    QString m_name;
    QLocalServer* m_server = nullptr;
};

} // namespace zoneloom
