#compdef linknote
# linknote: TAB completion for zsh. Every offer is one line of text; nothing is evaluated,
# and the linknote that answers is the one on the PATH, not a file of that name that is typed.
_linknote() {
    local offer
    local -a offers
    while IFS= read -r offer; do
        offers+=("$offer")
    done < <(
        _LINKNOTE_COMPLETE=zsh command linknote "${(@)words[2,CURRENT-1]}" "$PREFIX" 2>/dev/null </dev/null
    )
    if (( $#offers )); then
        _describe linknote offers
    else
        _files
    fi
}
if [[ $zsh_eval_context[-1] == loadautofunc ]]; then
    _linknote "$@"
else
    (( $+functions[compdef] )) || { autoload -Uz compinit && compinit -i }
    compdef _linknote linknote
fi
