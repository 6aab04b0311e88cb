// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/ProviderRegistry.h"
#include "tests/providers/conformance/Check.h"
#include "tests/providers/conformance/Matrix.h"

using namespace zoneloom;
using namespace zoneloom::test;

/// Every adapter against its service's double: one row an adapter and check. `--double NAME` runs one of them,
/// `--matrix FILE` writes the table of results, to which `--noted FILE` adds those of adapters that speak to servers of
/// another kind (see server-results); everything else is QTest's.
class TestConformance : public QObject
{
    Q_OBJECT

public:
    QString only;
    Matrix matrix;

private Q_SLOTS:
    void conforms_data();
    void conforms();
};

void TestConformance::conforms_data()
{
    QTest::addColumn<int>("entry");
    QTest::addColumn<int>("check");
    const QList<DoubleEntry>& doubles = allDoubles();
    const QList<Check> checks = allChecks();
    for (int entry = 0; entry < doubles.size(); ++entry) {
        if (!only.isEmpty() && only.compare(QLatin1String(doubles[entry].name), Qt::CaseInsensitive) != 0)
            continue;
        for (int check = 0; check < checks.size(); ++check)
            QTest::addRow("%s: %s", doubles[entry].name, checks[check].id) << entry << check;
    }
}

void TestConformance::conforms()
{
    QFETCH(int, entry);
    QFETCH(int, check);
    const Check wanted = allChecks()[check];
    const QString id = QLatin1String(wanted.id);
    std::unique_ptr<ServiceDouble> service = allDoubles()[entry].make();
    const QString provider = service->providerId();
    QString reason = service->notApplicable(id);
    if (reason.isEmpty() && id == u"page twice" && service->pageSize() == 0)
        reason = QStringLiteral("a zone comes in one piece");
    if (id == u"create zone")
        QCOMPARE((*ProviderRegistry::descriptor(provider))->createsZones, reason.isEmpty());
    if (!reason.isEmpty()) {
        matrix.note(provider, id, Matrix::Result::NotApplicable, reason);
        QSKIP(qPrintable(reason));
    }
    Bench bench(std::move(service));
    try {
        wanted.run(bench);
    } catch (const ProviderException& problem) {
        QTest::qFail(qPrintable(problem.error().message() + u" — " + problem.error().cause()), __FILE__, __LINE__);
    }
    if (QTest::currentTestFailed() && qEnvironmentVariableIsSet("ZONELOOM_CONFORMANCE_LOG"))
        qWarning("%s", qPrintable(bench.adapter().environment->log()->exported()));
    matrix.note(provider, id, QTest::currentTestFailed() ? Matrix::Result::Failed : Matrix::Result::Passed);
}

namespace {

void takeNoted(Matrix& matrix, const QString& fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(fileName));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines) {
        const QStringList cells = line.split(u'\t');
        const QString result = cells.value(2);
        matrix.note(cells.value(0), cells.value(1),
                    result == u"passed" ? Matrix::Result::Passed
                    : result == u"-"    ? Matrix::Result::NotApplicable
                                        : Matrix::Result::Failed,
                    cells.value(3));
    }
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    TestConformance test;
    QStringList arguments = QCoreApplication::arguments();
    const auto take = [&](const QString& option) {
        const qsizetype at = arguments.indexOf(option);
        if (at < 0 || at + 1 >= arguments.size())
            return QString();
        arguments.removeAt(at);
        return arguments.takeAt(at);
    };
    test.only = take(QStringLiteral("--double"));
    const QString file = take(QStringLiteral("--matrix"));
    if (const QString noted = take(QStringLiteral("--noted")); !noted.isEmpty())
        takeNoted(test.matrix, noted);
    const int failures = QTest::qExec(&test, arguments);
    if (!file.isEmpty()) {
        QFile output(file);
        if (!output.open(QIODevice::WriteOnly) || output.write(test.matrix.toMarkdown().toUtf8()) < 0)
            qFatal("cannot write %s", qPrintable(file));
    }
    return failures;
}

#include "TestConformance.moc"
