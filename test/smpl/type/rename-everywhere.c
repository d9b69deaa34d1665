struct regs {
	uint8_t a;
	uint8_t b[4];
	uint8_t *c;
};
static uint8_t get(const uint8_t *p, uint8_t n)
{
	uint8_t x = (uint8_t)*p;

	return x + n;
}
