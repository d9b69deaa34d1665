static uint8_t table[4];

uint8_t f(const uint8_t *p, unsigned int n)
{
	uint8_t sum = 0;

	while (n--)
		sum += *p++;
	return (uint8_t)(sum + table[0]);
}
