"""The ledger and the bars as one picture, for the page, the printout and the terminal's file alike."""
