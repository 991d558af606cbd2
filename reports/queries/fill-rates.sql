SELECT field, filled, total, rate FROM fill_rates WHERE {{contacts}} OR field <> 'contacts'
