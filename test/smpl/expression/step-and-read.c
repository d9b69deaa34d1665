int a(char *r, int s)
{
	return *s++ + (*s)++ + *(s++);
}
