// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/built_in.h"
#include "core/evaluation/performance/serving_kernels.h"
#include "tests/support/serving_models.h"

#include <QTest>

using namespace headroom;
using namespace headroom::performance;

/// Whose kernels an accelerator takes: its own, a sibling's, its family's, or the data sheet's.
class TestServingKernels : public QObject {
    Q_OBJECT
private slots:
    void aMeasuredAcceleratorUsesItsKernels()
    {
        const auto kernels = servingKernels(support::h100(), {});
        QCOMPARE(std::get<ServingKernels>(kernels).basis, Basis::Kernels);
    }
    void kernelsOfASiblingReadTheOwnMemory()
    {
        // Products with 4-bit integers were measured on an H200 (4.8 TB/s) and not on an H100 (3.35 TB/s).
        KernelRequest request;
        request.maths.feedForward = Maths::Int4WeightOnly;
        const auto kernels = std::get<ServingKernels>(servingKernels(support::h100(), request));
        QCOMPARE(kernels.feedForward.roofline.bandwidth.value(), 3.35e12);
    }
    void anUnmeasuredRelativeUsesTheFamilysEfficienciesOnItsOwnDataSheet()
    {
        Accelerator h20 = support::h100();
        h20.id = h20.name = "NVIDIA H20 96GB";
        h20.bandwidth = support::figure(bytesPerSecond(4e12));
        h20.bf16 = support::figure(flopsPerSecond(148e12));
        const auto kernels = std::get<ServingKernels>(servingKernels(h20, {}));
        QCOMPARE(kernels.basis, Basis::Family);
        QCOMPARE(kernels.attention.roofline.peak.value(), 148e12);
        QCOMPARE(kernels.decode.bandwidth.value(), 4e12);
    }
    void aPrecisionNotMeasuredTakesTheNearestMeasuredKernel()
    {
        // L40S: 8 bit was measured without block scales only, 733 TFLOPS dense; an A100 computes MXFP4 in 16 bit, 312 TFLOPS.
        const auto catalogue = builtInCatalogue();
        const auto of = [&](const char* gpu, PartMaths maths) {
            const auto entry = catalogue.value().resolve(ItemKind::Accelerator, gpu);
            return std::get<ServingKernels>(servingKernels(
                std::get<Accelerator>(entry->thing), {.maths = maths, .experts = true, .tensorParallel = 2}));
        };
        const ServingKernels ada =
            of("L40S 48GB", {Maths::Fp8Block, Maths::Fp8Block, Maths::Fp8Block, Maths::Fp8Block});
        QCOMPARE(ada.basis, Basis::Kernels);
        QCOMPARE(ada.attention.roofline.peak.value(), 733e12);
        QVERIFY(ada.weakest >= Found::OtherEngine);
        const ServingKernels ampere = of("A100 SXM", {.experts = Maths::Mxfp4});
        QCOMPARE(ampere.experts.roofline.peak.value(), 312e12);
        QCOMPARE(ampere.experts.weightBytes, 0.53125);
    }
    void aStrangerUsesItsDataSheet()
    {
        Accelerator stranger = support::h100();
        stranger.id = stranger.name = "AMD Instinct MI300X";
        stranger.architecture = "CDNA3";
        QCOMPARE(std::get<ServingKernels>(servingKernels(stranger, {})).basis, Basis::DataSheet);
    }
};

QTEST_GUILESS_MAIN(TestServingKernels)
#include "tst_serving_kernels.moc"
