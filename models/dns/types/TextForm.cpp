// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/types/TextForm.h"

#include "models/dns/types/descriptions/TextForms.h"

namespace zoneloom {

const QList<TextForm>& TextForm::all()
{
    static const QList<TextForm> forms{textforms::spf(), textforms::dkim(), textforms::dmarc()};
    return forms;
}

} // namespace zoneloom
