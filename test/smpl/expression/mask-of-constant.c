int a(char *r, int s)
{
	return (s & ~3) + (s & ~FLAG) + (~FLAG & s);
}
