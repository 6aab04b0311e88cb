// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "providers/kit/KitEnvironment.h"
#include "providers/kit/http/RequestLog.h"

#include <QList>
#include <QTimeZone>

namespace zoneloom::test {

/// A kit environment in which time stands still but for the pauses, which take no time and are remembered.
class StillEnvironment : public KitEnvironment
{
public:
    [[nodiscard]] QDateTime now() const override { return m_now; }
    void pause(std::chrono::milliseconds duration, const CancelToken&) override
    {
        m_pauses += duration;
        m_now = m_now.addMSecs(duration.count());
    }
    [[nodiscard]] double random() override { return 0.5; }
    [[nodiscard]] RequestLog* log() override { return &m_log; }

    [[nodiscard]] qint64 largestAnswer() const override { return m_largestAnswer; }

    void setLargestAnswer(qint64 bytes) { m_largestAnswer = bytes; }
    void setNow(const QDateTime& now) { m_now = now; }
    [[nodiscard]] const QList<std::chrono::milliseconds>& pauses() const { return m_pauses; }
    /// The pauses added up.
    [[nodiscard]] std::chrono::milliseconds paused() const
    {
        std::chrono::milliseconds sum{0};
        for (const auto pause : m_pauses)
            sum += pause;
        return sum;
    }

private:
    QDateTime m_now = QDateTime::fromString(QStringLiteral("2026-11-24T12:00:00Z"), Qt::ISODate);
    QList<std::chrono::milliseconds> m_pauses;
    qint64 m_largestAnswer = 256 << 20;
    RequestLog m_log;
};

} // namespace zoneloom::test
