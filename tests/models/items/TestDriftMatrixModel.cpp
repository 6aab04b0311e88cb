// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/items/DriftMatrixModel.h"
#include "models/items/ItemRoles.h"
#include "tests/models/items/SampleZone.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace zoneloom;

namespace {

Cell cell(CellState state, const std::optional<RRset>& internal, const std::optional<RRset>& observed)
{
    Cell cell;
    cell.key = RRsetKey::of(internal ? *internal : *observed);
    cell.state = state;
    cell.internal = internal;
    cell.wanted = internal;
    cell.base = internal;
    cell.observed = observed;
    return cell;
}

const RRset www = sample::set(QStringLiteral("www"), QStringLiteral("A"), 300, {QStringLiteral("192.0.2.1")});
const RRset wwwThere = sample::set(QStringLiteral("www"), QStringLiteral("A"), 300, {QStringLiteral("203.0.113.50")});
const RRset api = sample::set(QStringLiteral("api"), QStringLiteral("A"), 60, {QStringLiteral("192.0.2.10")});
const RRset mail =
    sample::set(QStringLiteral("mail"), QStringLiteral("MX"), 3600, {QStringLiteral("10 mx.example.net.")});
const RRset acme = sample::set(QStringLiteral("_acme-challenge"), QStringLiteral("TXT"), 60, {QStringLiteral("token")});

/// hetzner: www drifted, an unmanaged TXT; desec: api only has another TTL; otc: unreachable.
QList<DriftLink> links()
{
    DriftLink hetzner;
    hetzner.name = QStringLiteral("hetzner");
    hetzner.known = true;
    hetzner.cells = {cell(CellState::Unmanaged, {}, acme), cell(CellState::InSync, api, api),
                     cell(CellState::InSync, mail, mail), cell(CellState::Drifted, www, wwwThere)};
    hetzner.servers = {{QStringLiteral("192.0.2.53"), true, {}},
                       {QStringLiteral("192.0.2.54"), true, {{RRsetKey::of(www), wwwThere}}}};
    DriftLink desec;
    desec.name = QStringLiteral("desec");
    desec.known = true;
    desec.cells = {cell(CellState::Pending, api, api.withTtl(3600)), cell(CellState::InSync, mail, mail),
                   cell(CellState::Pending, www, {})};
    DriftLink otc;
    otc.name = QStringLiteral("otc");
    otc.errorText = QStringLiteral("otc timed out");
    return {hetzner, desec, otc};
}

} // namespace

class TestDriftMatrixModel : public QObject
{
    Q_OBJECT

private:
    DriftMatrixModel m_model;

    [[nodiscard]] QString at(int row, int column, int role = Qt::DisplayRole) const
    {
        return m_model.index(row, column).data(role).toString();
    }
    [[nodiscard]] CellState state(int row, int column) const
    {
        return static_cast<CellState>(m_model.index(row, column).data(StateRole).toInt());
    }

private Q_SLOTS:
    void initTestCase()
    {
        new QAbstractItemModelTester(&m_model, QAbstractItemModelTester::FailureReportingMode::QtTest, this);
    }

    void showsOnlyWhatDiffersAndCountsTheRest()
    {
        QSignalSpy reset(&m_model, &QAbstractItemModel::modelReset);
        m_model.setMatrix(DriftMatrix(sample::name(QStringLiteral("@")), links(), {}));
        QCOMPARE(reset.count(), 1);
        QCOMPARE(m_model.columnCount(), 4 + 3);
        QCOMPARE(m_model.rowCount(), 3);
        QCOMPARE(m_model.matrix().hidden(), 1); // mail
        QCOMPARE(at(0, 0), QStringLiteral("_acme-challenge"));
        QCOMPARE(at(0, DriftMatrixModel::InternalColumn), QStringLiteral("—"));
        QCOMPARE(at(1, 0), QStringLiteral("api"));
        QCOMPARE(at(2, 0), QStringLiteral("www"));
        QCOMPARE(at(2, DriftMatrixModel::InternalColumn), QStringLiteral("192.0.2.1"));
    }

    void cellsSayTheirOwnValue()
    {
        m_model.setMatrix(DriftMatrix(sample::name(QStringLiteral("@")), links(), {}));
        QCOMPARE(at(2, 4), QStringLiteral("203.0.113.50"));
        QCOMPARE(state(2, 4), CellState::Drifted);
        QCOMPARE(at(2, 5), QStringLiteral("missing"));
        QCOMPARE(state(2, 5), CellState::Pending);
        QCOMPARE(at(1, 5), QStringLiteral("TTL 3600"));
        QCOMPARE(at(1, 4), QString());
        QCOMPARE(state(1, 4), CellState::InSync);
        QCOMPARE(state(1, 6), CellState::Unknown);
        QCOMPARE(at(1, 6, Qt::ToolTipRole), QStringLiteral("otc timed out"));
        QVERIFY(!m_model.index(0, 5).data(StateRole).isValid()); // desec knows nothing of it, and need not
        QCOMPARE(at(0, 5), QStringLiteral("–"));
        QCOMPARE(at(0, 5, Qt::ToolTipRole),
                 QStringLiteral("desec: in neither, not in the internal zone and not there"));
    }

    void givesTheSingleValuesOfACell()
    {
        QList<DriftLink> several = links();
        const RRset two = sample::set(QStringLiteral("www"), QStringLiteral("A"), 300,
                                      {QStringLiteral("203.0.113.50"), QStringLiteral("203.0.113.51")});
        several[0].cells.last().observed = two;
        m_model.setMatrix(DriftMatrix(sample::name(QStringLiteral("@")), several, {}));
        QCOMPARE(at(2, 4), QStringLiteral("203.0.113.50, 203.0.113.51"));
        QCOMPARE(m_model.index(2, 4).data(ValuesRole).toStringList(),
                 QStringList({QStringLiteral("203.0.113.50"), QStringLiteral("203.0.113.51")}));
        QCOMPARE(m_model.index(2, DriftMatrixModel::InternalColumn).data(ValuesRole).toStringList(),
                 QStringList{QStringLiteral("192.0.2.1")});
    }

    void headersCountWhatElseDiffersAndSayWhatFailed()
    {
        m_model.setMatrix(DriftMatrix(sample::name(QStringLiteral("@")), links(), {}));
        const auto told = [this](int column, int role) { return m_model.headerData(column, Qt::Horizontal, role); };
        QCOMPARE(told(4, DifferingRole).toInt(), 1); // one drifted, one unmanaged
        QCOMPARE(told(4, OthersRole).toInt(), 1);
        QCOMPARE(told(5, DifferingRole).toInt(), 2); // two pending
        QCOMPARE(told(5, OthersRole).toInt(), 0);
        QSignalSpy changed(&m_model, &QAbstractItemModel::headerDataChanged);
        m_model.setFailures({{QStringLiteral("otc"), QStringLiteral("unreachable since 14:02")}});
        QCOMPARE(changed.count(), 1);
        QCOMPARE(told(6, SummaryRole).toString(), QStringLiteral("unreachable since 14:02"));
        QVERIFY(!told(4, SummaryRole).isValid());
    }

    void liveIsMixedWhereServersDisagree()
    {
        m_model.setMatrix(DriftMatrix(sample::name(QStringLiteral("@")), links(), {}));
        QCOMPARE(at(2, DriftMatrixModel::LiveColumn), QStringLiteral("mixed"));
        QCOMPARE(state(2, DriftMatrixModel::LiveColumn), CellState::Drifted);
        // desec holds another TTL, and no server of it was asked: what was right elsewhere is not green here.
        QCOMPARE(state(1, DriftMatrixModel::LiveColumn), CellState::Unknown);
        QCOMPARE(at(1, DriftMatrixModel::LiveColumn, Qt::ToolTipRole),
                 QStringLiteral("2 of 2 name server addresses answered what they should; a link holds another "
                                "value, and its servers were not asked since"));
        QList<DriftLink> asked = links();
        asked[1].servers = {{QStringLiteral("192.0.2.55"), true, {}}};
        m_model.setMatrix(DriftMatrix(sample::name(QStringLiteral("@")), asked, {}));
        // What it answered was right before that value was there.
        QCOMPARE(state(1, DriftMatrixModel::LiveColumn), CellState::Unknown);
        asked[1].servers[0].wrong.insert(m_model.matrix().key(1), std::nullopt);
        m_model.setMatrix(DriftMatrix(sample::name(QStringLiteral("@")), asked, {}));
        QCOMPARE(state(1, DriftMatrixModel::LiveColumn), CellState::Drifted);
        QList<DriftLink> unasked = links();
        unasked[0].servers.clear();
        m_model.setMatrix(DriftMatrix(sample::name(QStringLiteral("@")), unasked, {}));
        QCOMPARE(state(1, DriftMatrixModel::LiveColumn), CellState::Unknown);
    }

    void groupsByStateWorstFirst()
    {
        DriftMatrix::Options options;
        options.grouping = DriftMatrix::Grouping::ByState;
        m_model.setMatrix(DriftMatrix(sample::name(QStringLiteral("@")), links(), options));
        QCOMPARE(m_model.rowCount(), 3);
        QCOMPARE(at(0, 0), QStringLiteral("drifted (1)"));
        QCOMPARE(at(1, 0), QStringLiteral("unmanaged (1)"));
        QCOMPARE(at(2, 0), QStringLiteral("pending (1)"));
        const QModelIndex drifted = m_model.index(0, 0);
        QCOMPARE(m_model.rowCount(drifted), 1);
        QCOMPARE(m_model.index(0, 4, drifted).data().toString(), QStringLiteral("203.0.113.50"));
        QCOMPARE(m_model.find(RRsetKey::of(www), 4), m_model.index(0, 4, drifted));
    }

    void groupsByLinkWithWhatDiffersThere()
    {
        DriftMatrix::Options options;
        options.grouping = DriftMatrix::Grouping::ByLink;
        m_model.setMatrix(DriftMatrix(sample::name(QStringLiteral("@")), links(), options));
        QCOMPARE(at(0, 0), QStringLiteral("hetzner (2)"));
        QCOMPARE(at(1, 0), QStringLiteral("desec (2)"));
        QCOMPARE(at(2, 0), QStringLiteral("otc (0)"));
    }

    void wordsNarrowTheRows()
    {
        DriftMatrix::Options options;
        options.words = QStringLiteral("113.50");
        m_model.setMatrix(DriftMatrix(sample::name(QStringLiteral("@")), links(), options));
        QCOMPARE(m_model.rowCount(), 1);
        QCOMPARE(at(0, 0), QStringLiteral("www"));
    }

    void showsAllWhenAsked()
    {
        DriftMatrix::Options options;
        options.onlyDifferences = false;
        m_model.setMatrix(DriftMatrix(sample::name(QStringLiteral("@")), links(), options));
        QCOMPARE(m_model.rowCount(), 4);
        QCOMPARE(m_model.matrix().hidden(), 0);
    }
};

QTEST_GUILESS_MAIN(TestDriftMatrixModel)
#include "TestDriftMatrixModel.moc"
