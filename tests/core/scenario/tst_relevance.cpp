// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/relevance.h"

#include <QTest>

using namespace headroom;

class TestRelevance : public QObject {
    Q_OBJECT
private slots:
    void workloadsHaveTheFieldsOfTheirKind()
    {
        Workload workload;
        workload.kind = WorkloadKind::Rate;
        QVERIFY(matters(workload, "work_per_item"));
        QVERIFY(!matters(workload, "input_tokens"));
        workload.kind = WorkloadKind::Serving;
        QVERIFY(matters(workload, "input_tokens"));
        QVERIFY(!matters(workload, "work_per_item"));
        QVERIFY(!matters(workload, "shape_source"));
        workload.shape.assign(24, 1.0);
        QVERIFY(matters(workload, "shape_source"));
    }
    void deploymentsWithoutModelHaveNoEngine()
    {
        Deployment deployment;
        deployment.basis = CapacityBasis::Stated;
        QVERIFY(!matters(deployment, "engine"));
        QVERIFY(matters(deployment, "derate"));
        deployment.model = "llama-3.1-8b";
        QVERIFY(matters(deployment, "engine"));
        deployment.basis = CapacityBasis::Modelled;
        QVERIFY(matters(deployment, "concurrency"));
        QVERIFY(!matters(deployment, "derate"));
    }
    void onlyFixedCloudsAreCounted()
    {
        CloudCommitment cloud;
        cloud.sizing = CloudSizing::Mean;
        QVERIFY(!matters(cloud, "count"));
        cloud.sizing = CloudSizing::Fixed;
        QVERIFY(matters(cloud, "count"));
        QVERIFY(matters(StaffRole{}, "cost"));
    }
};

QTEST_GUILESS_MAIN(TestRelevance)
#include "tst_relevance.moc"
