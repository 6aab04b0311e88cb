// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
//
// BenchMasterFile [RECORDS…]: reads a generated zone and prints seconds, peak memory and the ratio to ldns-read-zone,
// which reads the same file in the same run. Each size runs in a process of its own, so that the peaks are its own.
#include "models/dns/MasterFileReader.h"
#include "models/dns/MasterFileWriter.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

#include <sys/resource.h>

using namespace zoneloom;

namespace {

QString generator()
{
    return qEnvironmentVariable("ZONELOOM_GEN_ZONE", QStringLiteral(ZONELOOM_SHARED "/bench/gen-zone"));
}

long peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

/// Best of three, in seconds; negative where the program does not run.
double secondsOf(const QString& program, const QStringList& arguments)
{
    double best = -1;
    for (int i = 0; i < 3; ++i) {
        QProcess process;
        process.setStandardOutputFile(QProcess::nullDevice());
        QElapsedTimer timer;
        timer.start();
        process.start(program, arguments);
        if (!process.waitForFinished(-1) || process.exitCode() != 0)
            return -1;
        const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
        best = best < 0 ? seconds : std::min(best, seconds);
    }
    return best;
}

int readOne(const QString& path)
{
    QTextStream out(stdout);
    MasterFileOptions options;
    options.origin = *Name::fromText(u"bench.example.");
    QElapsedTimer timer;
    timer.start();
    const auto reading = MasterFileReader::readFile(path, options);
    const double readSeconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    const long readPeak = peakMegabytes();
    if (!reading || hasErrors(reading->findings)) {
        out << "the zone could not be read\n";
        return 1;
    }
    timer.restart();
    const QByteArray text = MasterFileWriter::write(reading->content);
    const double writeSeconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    const double peer = secondsOf(QStringLiteral("ldns-read-zone"), {path});
    out << reading->records << " records: read in " << readSeconds << " s with a peak of " << readPeak
        << " MB; written in " << writeSeconds << " s; ldns-read-zone " << peer << " s; ratio "
        << (peer > 0 ? readSeconds / peer : 0) << '\n';
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.size() == 2 && arguments[0] == QLatin1String("--file"))
        return readOne(arguments[1]);
    if (arguments.isEmpty())
        arguments = {QStringLiteral("100000"), QStringLiteral("1000000")};
    const QTemporaryDir folder;
    for (const QString& records : arguments) {
        const QString path = folder.filePath(records + QStringLiteral(".zone"));
        QProcess generate;
        generate.setStandardOutputFile(path);
        generate.start(QStringLiteral("python3"), {generator(), QStringLiteral("bench.example"), records});
        if (!generate.waitForFinished(-1) || generate.exitCode() != 0) {
            QTextStream(stdout) << "gen-zone does not run: " << generator() << '\n';
            return 1;
        }
        if (QProcess::execute(QCoreApplication::applicationFilePath(), {QStringLiteral("--file"), path}) != 0)
            return 1;
    }
    return 0;
}
