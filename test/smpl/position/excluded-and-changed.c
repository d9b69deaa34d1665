int g(char *buf)
{
	return sizeof(buf) + f(buf);
}
