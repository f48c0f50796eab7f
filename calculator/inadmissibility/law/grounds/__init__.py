"""What else can make a person inadmissible? One ground a file."""
