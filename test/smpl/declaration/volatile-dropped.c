volatile int a;
static volatile long b;
int volatile c;
int f(void)
{
	volatile int d;
	return d;
}
