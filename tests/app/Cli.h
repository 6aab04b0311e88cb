// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace zoneloom {

/// Runs the real zoneloom-cli as an outside program would, on a store of its own.
class Cli
{
public:
    struct Answer
    {
        int status = -1; ///< -1 where the program crashed or did not end in time
        QByteArray out;
        QByteArray err;

        [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
        [[nodiscard]] QString errorKind() const
        {
            return json()[QLatin1String("error")][QLatin1String("kind")].toString();
        }
        [[nodiscard]] QByteArray all() const { return QByteArray::number(status) + "\n" + out + err; }
    };

    Cli()
    {
        m_environment = QProcessEnvironment::systemEnvironment();
        m_environment.insert(QStringLiteral("ZONELOOM_STORE"), store());
        m_environment.insert(QStringLiteral("ZONELOOM_AUTHOR"), QStringLiteral("tester"));
        m_environment.insert(QStringLiteral("ZONELOOM_NETWORK"), QStringLiteral("loopback"));
        m_environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        m_environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
    }

    [[nodiscard]] QString store() const { return m_folder.filePath(QStringLiteral("zoneloom.db")); }
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    void set(const QString& variable, const QString& value) { m_environment.insert(variable, value); }
    void unset(const QString& variable) { m_environment.remove(variable); }

    QString write(const QString& name, const QByteArray& content) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
        return file.fileName();
    }

    /// `line` is split at blanks; quote with ".
    Answer operator()(const QString& line, const QByteArray& in = {}) const
    {
        return run(QProcess::splitCommand(line), in);
    }
    /// Started, and left to itself.
    [[nodiscard]] std::unique_ptr<QProcess> start(const QStringList& words) const
    {
        auto process = std::make_unique<QProcess>();
        prepare(*process);
        process->start(QStringLiteral(ZONELOOM_CLI), words);
        return process;
    }
    /// With this environment, in the folder that path() is about.
    void prepare(QProcess& process) const
    {
        process.setProcessEnvironment(m_environment);
        process.setWorkingDirectory(m_folder.path());
    }
    Answer run(const QStringList& words, const QByteArray& in = {}) const
    {
        QProcess process;
        prepare(process);
        process.start(QStringLiteral(ZONELOOM_CLI), words);
        process.write(in);
        process.closeWriteChannel();
        Answer answer;
        if (!process.waitForFinished(60'000)) {
            process.kill();
            process.waitForFinished();
            answer.err = "did not end: " + process.errorString().toUtf8();
            return answer;
        }
        answer.status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
        answer.out = process.readAllStandardOutput();
        answer.err = process.readAllStandardError();
        return answer;
    }

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};

} // namespace zoneloom

/// Compares the exit status and shows all output where it is another.
#define COMPARE_STATUS(answer, expected)                                                                               \
    do {                                                                                                               \
        const Cli::Answer& given = (answer); /* asked once: a command may be one */                                    \
        QVERIFY2(given.status == (expected), given.all().constData());                                                 \
    } while (false)
