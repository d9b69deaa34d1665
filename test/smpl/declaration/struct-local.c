void f(void)
{
	struct timeval a = now();
	struct timeval b;
	static struct timeval c = { 0 };
}
