// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/base/Memory.h"

#include "tests/support/ProcessMemory.h"

#include <QTest>

#include <array>
#include <memory>
#include <vector>

using namespace zoneloom;

namespace {

qint64 residentMegabytes()
{
    return testing::processKilobytes("VmRSS:") / 1024;
}

/// Says when it ends.
struct Ended
{
    std::shared_ptr<bool> isEnded;
    std::unique_ptr<int> something = std::make_unique<int>(1);

    explicit Ended(std::shared_ptr<bool> flag)
        : isEnded(std::move(flag))
    {}
    Ended(Ended&&) = default;
    Ended& operator=(Ended&&) = delete;
    Ended(const Ended&) = delete;
    Ended& operator=(const Ended&) = delete;
    ~Ended()
    {
        if (something)
            *isEnded = true;
    }
};

} // namespace

class TestMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aValueEndsWhenItIsLetGo()
    {
        const auto flag = std::make_shared<bool>(false);
        letGo(Ended(flag));
        QVERIFY(*flag);
    }

    void muchMemoryIsGivenBack()
    {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        QSKIP("the sanitizer has its own allocator");
#endif
        keepMemoryForReuse();
        // Many small blocks with one behind them that keeps the heap from shrinking at its end.
        std::vector<std::unique_ptr<std::array<char, 64>>> blocks(3'000'000);
        for (auto& block : blocks) {
            block = std::make_unique<std::array<char, 64>>();
            block->fill('x');
        }
        const auto last = std::make_unique<std::array<char, 64>>();
        const qint64 before = residentMegabytes();
        letGo(std::move(blocks));
        QVERIFY2(residentMegabytes() < before - 150, qPrintable(QString::number(residentMegabytes())));
    }
};

QTEST_GUILESS_MAIN(TestMemory)
#include "TestMemory.moc"
