// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/RdataToken.h"

#include <vector>

namespace zoneloom {

/// Cuts a master file into entries: a line, or several that parentheses join (RFC 1035 §5.1). Holds views into the
/// text.
class MasterFileLexer
{
public:
    enum class Fault
    {
        None,
        OpenQuote,      ///< a quoted string that its line does not close
        OpenBracket,    ///< a parenthesis that nothing closes
        ClosingBracket, ///< a closing parenthesis without an opening one
        NulOctet,
        LineTooLong,
    };
    struct Entry
    {
        std::vector<RdataToken> tokens;
        QByteArrayView comment; ///< behind the last token, outside parentheses, without its semicolon
        bool startsBlank = false;
        int line = 0; ///< where it starts, counted from 1
        const char* start = nullptr;
        Fault fault = Fault::None;
        const char* faultAt = nullptr;
    };

    explicit MasterFileLexer(QByteArrayView text);
    /// The next entry that has tokens, a comment or a fault; false at the end. After a fault reading goes on with the
    /// next line.
    bool next(Entry& entry);
    /// The longest line that is read; longer than any rdata can be in any form.
    static constexpr qsizetype MaximumLine = 300'000;

private:
    void fail(Entry& entry, Fault fault, const char* at);
    bool readQuoted(Entry& entry);
    void readWord(Entry& entry);

    const char* m_at;
    const char* m_end;
    int m_line = 1;
    int m_openBrackets = 0; ///< how often a parenthesis was found to stay open
};

} // namespace zoneloom
