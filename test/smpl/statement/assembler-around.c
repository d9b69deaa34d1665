void f(int a)
{
	asm volatile ("nop" : : "r" (a) : "memory");
	old();
	__asm__("nop");
}
