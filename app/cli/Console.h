// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/Error.h"

#include <QElapsedTimer>
#include <QIODevice>
#include <QJsonObject>

namespace zoneloom {

/// The three streams of a command: results go out, messages and progress go to standard error.
class Console
{
public:
    Console(QIODevice& in, QIODevice& out, QIODevice& err, bool showsProgress);

    void print(const QString& line);
    void printBytes(const QByteArray& bytes);
    /// One object, on one line.
    void printJson(const QJsonObject& object);
    /// A message for a person, on a line of its own.
    void say(const QString& line);
    /// A line that overwrites the one before it, at most every 100 ms; nothing where nobody is at a terminal.
    void showProgress(const QString& line);
    void clearProgress();

    /// A person sits at both ends: questions may be asked. So it is only where it was said.
    void setInteractive(bool interactive) { m_interactive = interactive; }
    [[nodiscard]] bool isInteractive() const { return m_interactive; }

    [[nodiscard]] QByteArray readAll();
    /// Without the line's end.
    [[nodiscard]] QByteArray readLine();

    /// Sends what is buffered. A reader who has closed the pipe is no error; a full disk is.
    Outcome finish();

private:
    QIODevice& m_in;
    QIODevice& m_out;
    QIODevice& m_err;
    bool m_showsProgress = false;
    bool m_progressShown = false;
    bool m_interactive = false;
    bool m_failed = false;
    int m_errno = 0;
    QElapsedTimer m_sinceProgress;
};

} // namespace zoneloom
