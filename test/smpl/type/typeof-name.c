int f(void *p, char *q)
{
	typeof(x) y;
	__typeof__(x) y;
}
