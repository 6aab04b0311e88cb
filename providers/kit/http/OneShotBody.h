// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIODevice>

namespace zoneloom {

/// The body of a request that changes something, readable once: Qt's own silent repetition of a request whose
/// connection broke fails on it, because it cannot be rewound.
class OneShotBody : public QIODevice
{
    Q_OBJECT

public:
    explicit OneShotBody(QByteArray bytes, QObject* parent = nullptr);
    [[nodiscard]] qint64 size() const override { return m_bytes.size(); }
    [[nodiscard]] bool isSequential() const override { return false; }
    [[nodiscard]] bool atEnd() const override { return m_at >= m_bytes.size(); }
    bool reset() override { return false; }
    bool seek(qint64 position) override { return position == m_at; }

protected:
    qint64 readData(char* data, qint64 maximum) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_at = 0;
};

} // namespace zoneloom
