# linknote: TAB completion for fish. Every offer is one line of text; nothing is evaluated.
function __linknote_offers
    set -l words (commandline -opc)
    set -l begun (commandline -ct)
    set -l offers (env _LINKNOTE_COMPLETE=fish $words "$begun" 2>/dev/null </dev/null)
    if set -q offers[1]
        printf '%s\n' $offers
    else
        __fish_complete_path "$begun"
    end
end
complete --command linknote --no-files --keep-order --arguments '(__linknote_offers)'
