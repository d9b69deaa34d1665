volatile int a;
int b;
void f(void)
{
	volatile unsigned long c;
	long d;
}
