void f(int a)
{
	asm volatile("nop" : : "r" (a) : "memory");
	touch(a);
}
