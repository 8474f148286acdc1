# linknote: TAB completion for bash. Every offer is one line of text; nothing is evaluated.
_linknote() {
    local offer
    COMPREPLY=()
    while IFS= read -r offer; do
        COMPREPLY+=("$offer")
    done < <(_LINKNOTE_COMPLETE=bash "$1" "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null </dev/null)
}
complete -o default -F _linknote linknote
