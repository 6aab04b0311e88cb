// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/types/RecordTypeDescription.h"

namespace zoneloom::recordtypes {

// One function for each file of this folder: the particulars of one record type. RecordTypes joins them.
RecordTypeDescription a();
RecordTypeDescription aaaa();
RecordTypeDescription cname();
RecordTypeDescription mx();
RecordTypeDescription txt();
RecordTypeDescription ns();
RecordTypeDescription srv();
RecordTypeDescription caa();
RecordTypeDescription ptr();
RecordTypeDescription alias();
RecordTypeDescription https();
RecordTypeDescription svcb();
RecordTypeDescription tlsa();
RecordTypeDescription ds();
RecordTypeDescription sshfp();
RecordTypeDescription naptr();
RecordTypeDescription dname();
RecordTypeDescription soa();
RecordTypeDescription uri();
RecordTypeDescription loc();
RecordTypeDescription smimea();
RecordTypeDescription openpgpkey();
RecordTypeDescription hinfo();
RecordTypeDescription rp();
RecordTypeDescription cert();
RecordTypeDescription dnskey();
RecordTypeDescription cds();
RecordTypeDescription cdnskey();

/// What two types say alike.
QList<RdataProblem> dsProblems(QByteArrayView rdata);
QList<RdataProblem> tlsaProblems(QByteArrayView rdata);

} // namespace zoneloom::recordtypes
