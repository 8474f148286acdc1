"""TAB in bash, zsh and fish: what is offered, how it is told to the shell, how it gets there."""
