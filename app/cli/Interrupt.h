// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace zoneloom {

/// Turns Ctrl-C and SIGTERM into a signal of the event loop, for as long as it lives; a second Ctrl-C ends the program.
class Interrupt : public QObject
{
    Q_OBJECT

public:
    explicit Interrupt(QObject* parent = nullptr);
    ~Interrupt() override;

Q_SIGNALS:
    void received();

private:
    int m_pipe[2] = {-1, -1};
};

} // namespace zoneloom
