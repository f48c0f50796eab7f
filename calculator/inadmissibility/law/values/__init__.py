"""What moves: fees, addresses, editions, periods, each dated and sourced. None is needed yet."""
