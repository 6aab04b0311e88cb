// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/MasterFileReader.h"
#include "models/dns/MasterFileWriter.h"
#include "models/dns/RdataCodec.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace zoneloom;

/// Damages good input at random, always in the same way, and asks of the readers that they end, without a crash, and
/// that what they accept survives being written and read again.
class TestBadInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void masterFilesWithRandomDamage();
    void rdataTextWithRandomDamage();
    void rdataWireWithRandomDamage();

private:
    static QByteArray data(const QString& name);
    QByteArray damaged(QByteArray text);
    QRandomGenerator m_random{20261124};
};

QByteArray TestBadInput::data(const QString& name)
{
    QFile file(QStringLiteral(ZONELOOM_TEST_DATA "/dns/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray TestBadInput::damaged(QByteArray text)
{
    static const QByteArray Nasty("()\";\\$@.\n\r\t \0\xff\xc3#0-{},=/:", 24);
    for (int left = m_random.bounded(1, 6); left > 0 && !text.isEmpty(); --left) {
        const int at = m_random.bounded(static_cast<int>(text.size()));
        switch (m_random.bounded(4)) {
        case 0:
            text[at] = Nasty[m_random.bounded(static_cast<int>(Nasty.size()))];
            break;
        case 1:
            text.insert(at, Nasty[m_random.bounded(static_cast<int>(Nasty.size()))]);
            break;
        case 2:
            text.remove(at, m_random.bounded(1, 12));
            break;
        default:
            text[at] = static_cast<char>(m_random.bounded(256));
        }
    }
    return text;
}

void TestBadInput::masterFilesWithRandomDamage()
{
    const QByteArray good = data(QStringLiteral("company.zone"));
    QVERIFY(!good.isEmpty());
    MasterFileOptions options;
    options.origin = *Name::fromText(u"example.com.");
    options.maximumGenerated = 100;
    int accepted = 0;
    for (int i = 0; i < 300; ++i) {
        const MasterFileReading first = MasterFileReader::read(damaged(good), options);
        accepted += hasErrors(first.findings) ? 0 : 1;
        const QByteArray text = MasterFileWriter::write(first.content);
        const MasterFileReading second = MasterFileReader::read(text, options);
        QVERIFY2(!hasErrors(second.findings), text.constData());
        QVERIFY2(second.content == first.content, text.constData());
    }
    QVERIFY(accepted > 0 && accepted < 300);
}

void TestBadInput::rdataTextWithRandomDamage()
{
    for (const QByteArray& line : data(QStringLiteral("rdata.txt")).split('\n')) {
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        const QByteArray row = line.left(line.indexOf(" | "));
        const auto type = RRType::fromText(QString::fromUtf8(row.left(row.indexOf(' '))));
        QVERIFY(type.has_value());
        for (int i = 0; i < 60; ++i) {
            const QString text = QString::fromUtf8(damaged(row.mid(row.indexOf(' ') + 1)));
            const auto wire = RdataCodec::fromText(*type, text, Name());
            if (!wire) {
                QVERIFY(!wire.error().message().isEmpty());
                continue;
            }
            const QString written = RdataCodec::toText(*type, *wire);
            const auto again = RdataCodec::fromText(*type, written, Name());
            QVERIFY2(again.has_value(), qPrintable(type->toText() + u' ' + written));
            QCOMPARE(again->toHex(), wire->toHex());
        }
    }
}

void TestBadInput::rdataWireWithRandomDamage()
{
    for (const QByteArray& line : data(QStringLiteral("rdata.txt")).split('\n')) {
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        const QList<QByteArray> parts = line.split('|');
        const auto type = RRType::fromText(QString::fromUtf8(parts[0].left(parts[0].indexOf(' '))));
        QVERIFY(type.has_value());
        for (int i = 0; i < 60; ++i) {
            const auto wire = RdataCodec::fromWire(*type, damaged(QByteArray::fromHex(parts[1])));
            if (!wire)
                continue;
            const QString text = RdataCodec::toText(*type, *wire);
            const auto again = RdataCodec::fromText(*type, text, Name());
            QVERIFY2(again.has_value(), qPrintable(type->toText() + u' ' + text));
            QCOMPARE(again->toHex(), wire->toHex());
            Q_UNUSED(RdataCodec::targets(*type, *wire))
            Q_UNUSED(RdataCodec::fields(*type, *wire))
        }
    }
}

QTEST_APPLESS_MAIN(TestBadInput)
#include "TestBadInput.moc"
