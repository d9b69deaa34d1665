static uint8_t buffer[16];
uint8_t *f(const uint8_t *from, uint8_t (*cb)(uint8_t))
{
	uint8_t a, *b;
	struct { uint8_t x:4; } c;

	return (uint8_t *)from + sizeof(uint8_t[3]);
}
