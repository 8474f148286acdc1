# linknote: TAB completion for fish. Every offer is one line of text; nothing is evaluated,
# and the linknote that answers is the one on the PATH, not a file of that name that is typed.
function __linknote_offers
    set -l words (commandline -opc)
    set -l begun (commandline -ct)
    set -l offers (env _LINKNOTE_COMPLETE=fish linknote $words[2..-1] "$begun" 2>/dev/null </dev/null)
    if set -q offers[1]
        printf '%s\n' $offers
    else
        __fish_complete_path "$begun"
    end
end
complete --command linknote --no-files --keep-order --arguments '(__linknote_offers)'
