int f(char *p, int q)
{
	char c = *p++;

	*p++ = 3;
	return (*p)++ + *p + *q++;
}
