// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/CommandLine.h"
#include "models/base/Memory.h"

#include <QCoreApplication>
#include <QFile>

#include <csignal>
#include <cstdio>
#include <unistd.h>

int main(int argc, char** argv)
{
    using namespace zoneloom;

    keepMemoryForReuse();
    // A reader that closes the pipe is noticed by the failing write, and is no reason to die.
    std::signal(SIGPIPE, SIG_IGN);
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("zoneloom"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ZONELOOM_VERSION));

    QFile in;
    QFile out;
    QFile err;
    if (!in.open(stdin, QIODevice::ReadOnly) || !out.open(STDOUT_FILENO, QIODevice::WriteOnly) ||
        !err.open(STDERR_FILENO, QIODevice::WriteOnly))
        return static_cast<int>(ExitStatus::Failed);
    Console console(in, out, err, isatty(STDERR_FILENO) == 1);
    console.setInteractive(isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1);
    Context context{
        console, Clock::system(), QProcessEnvironment::systemEnvironment(), &SecretSource::standard, {}, {}, false, {}};
    return static_cast<int>(CommandLine(context).run(QCoreApplication::arguments().mid(1)));
}
