static volatile int a;
void f(void)
{
	volatile char c;
	int d;

	c = 1;
}
