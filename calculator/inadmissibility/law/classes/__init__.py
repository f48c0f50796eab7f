"""To whom is a ground not applied? One class of applicants a file."""
