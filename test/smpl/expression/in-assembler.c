int a __attribute__((aligned(VAL(1))));
int f(void)
{
	asm volatile("nop" : : "r" (VAL(2)));
	return sizeof(int[VAL(3)]);
}
