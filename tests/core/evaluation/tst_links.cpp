// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/performance/links.h"

#include <QTest>

using namespace headroom;
using namespace headroom::performance;

namespace {

Figure<ByteRate> figure(double bytesASecond)
{
    Figure<ByteRate> out;
    out.value = bytesPerSecond(bytesASecond);
    return out;
}

}  // namespace

/// What joins accelerators.
class TestLinks : public QObject {
    Q_OBJECT
private slots:
    void aBridgeJoinsFewCards()
    {
        // 600 GB/s both ways between two cards, 900 between four; beyond them a slot of PCIe 5 carries 64 GB/s one way, of PCIe 4 32.
        Accelerator card;
        card.architecture = "Hopper";
        card.formFactor = "PCIe";
        card.interconnect = figure(600e9);
        QCOMPARE(linkAmong(card, 2).value(), 300e9);
        QCOMPARE(linkAmong(card, 4).value(), 64e9);
        card.architecture = "Ampere";
        QCOMPARE(linkAmong(card, 8).value(), 32e9);
        card.interconnect = figure(900e9);
        QCOMPARE(linkAmong(card, 4).value(), 450e9);
        QCOMPARE(linkAmong(card, 8).value(), 32e9);
        card.interconnect = figure(64e9);
        QCOMPARE(linkAmong(card, 8).value(), 32e9);
        card.formFactor = "SXM5";
        card.interconnect = figure(900e9);
        QCOMPARE(linkAmong(card, 8).value(), 450e9);
    }
};

QTEST_GUILESS_MAIN(TestLinks)
#include "tst_links.moc"
