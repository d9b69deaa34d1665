int f(int i)
{
	lock(&i);
	asm volatile ("nop");
	__asm__ __volatile__("mov %0, %1" : "=r" (i) : "r" (i) : "memory");
	unlock(&i);
}
