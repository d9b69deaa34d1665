int where(void)
{
	return offsetof(struct frame, data[SLOT(3)]) +
	       __builtin_offsetof(struct frame, crc[SLOT(2)]);
}
