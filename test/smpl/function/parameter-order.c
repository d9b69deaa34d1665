void copy(char *dst, const char *src);

void copy(char *dst, const char *src)
{
	while ((*dst++ = *src++))
		;
}

void g(char *a, char *b)
{
	copy(a, b);
	copy(b,
	     a + 1);
}
