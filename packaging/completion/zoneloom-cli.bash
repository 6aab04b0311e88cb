# SPDX-FileCopyrightText: 2026 The Zoneloom authors
# SPDX-License-Identifier: Apache-2.0
#
# Completion for bash: source this file, or put it into /usr/share/bash-completion/completions/zoneloom-cli.
_zoneloom_cli() {
    local program=${COMP_WORDS[0]} current=${COMP_WORDS[COMP_CWORD]} words
    mapfile -t words < <("$program" __complete -- "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
    if [[ " ${words[*]} " == *" <file> "* ]]; then
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -f -- "$current"; printf '%s\n' "${words[@]}" | grep -vxF '<file>')
    else
        COMPREPLY=("${words[@]}")
    fi
}
complete -F _zoneloom_cli zoneloom-cli
