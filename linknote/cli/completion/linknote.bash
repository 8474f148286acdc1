# linknote: TAB completion for bash. Every offer is one line of text; nothing is evaluated,
# and the linknote that answers is the one on the PATH, not a file of that name that is typed.
_linknote() {
    local offer
    COMPREPLY=()
    while IFS= read -r offer; do
        COMPREPLY+=("$offer")
    done < <(
        _LINKNOTE_COMPLETE=bash command linknote "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null </dev/null
    )
}
complete -o default -F _linknote linknote
